import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { anAdvisory, someFacts, testRule } from '../../../test/helpers/rule.ts'

const old = aPackage({ version: '2.5.0' })
const now = aPackage({ version: '2.5.1' })
// What is known was asked on 2 January 2026.
const young = someFacts({ publishedAt: '2025-12-30T06:00:00.000Z' })

testRule('package-too-new', [
  { title: 'an old version', changes: [added(now)], facts: { 'torch 2.5.1': someFacts() } },
  {
    title: 'a version of three days',
    changes: [changed(old, now)],
    facts: { 'torch 2.5.1': young },
    finds: [
      {
        message: 'torch 2.5.0 → 2.5.1 was published 2 days ago; the policy requires a minimum age of 7d',
        help: 'Wait until 2026-01-06 06:00 UTC, or use an earlier version of torch'
      }
    ]
  },
  {
    title: 'a version of minutes',
    changes: [added(now)],
    options: { age: '12h' },
    facts: { 'torch 2.5.1': someFacts({ publishedAt: '2026-01-01T23:50:00.000Z' }) },
    finds: [{ message: /published less than an hour ago; the policy requires a minimum age of 12h/ }]
  },
  { title: 'a lower age', changes: [added(now)], options: { age: '2d' }, facts: { 'torch 2.5.1': young } },
  {
    title: 'an update that fixes a vulnerability',
    changes: [changed(old, now)],
    advisories: { 'torch 2.5.0': [anAdvisory()] },
    facts: { 'torch 2.5.1': young }
  },
  {
    title: 'a bump that leaves it standing',
    changes: [changed(old, now)],
    advisories: { 'torch 2.5.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory({ id: 'X', aliases: ['GHSA-0001'] })] },
    facts: { 'torch 2.5.1': young },
    finds: [{ message: /2 days ago/ }]
  },
  {
    title: 'an age that nobody knows',
    changes: [added(now)],
    finds: [{ message: 'The publication date of torch 2.5.1 is unknown', atMost: 'note' }]
  },
  {
    title: 'an age that nobody knows, as the policy says',
    changes: [added(now)],
    options: { unknown: 'block' },
    finds: [{ message: /^The publication date of/, atMost: 'block' }]
  },
  { title: 'an age that nobody knows, switched off', changes: [added(now)], options: { unknown: 'off' } },
  { title: 'a range without a version', changes: [added(aPackage({ specifier: '>=2' }))] },
  { title: 'code from Git', changes: [added(aPackage({ version: '1', source: { type: 'vcs', url: 'x' } }))] },
  {
    title: 'the same version with other hashes',
    changes: [changed(now, aPackage({ version: '2.5.1', hashes: ['sha256:00'] }))],
    facts: { 'torch 2.5.1': young }
  },
  {
    title: 'a range and the lock entry that resolves it are told once',
    changes: [
      added(aPackage({ specifier: '>=2', resolved: { version: '2.5.1', by: { path: 'uv.lock', side: 'head' } } })),
      added(aPackage({ version: '2.5.1', location: { path: 'uv.lock', side: 'head' } }))
    ],
    facts: { 'torch 2.5.1': young },
    finds: [{ message: /2 days ago/ }]
  }
])
