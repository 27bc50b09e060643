import { added, aPackage, changed, moved, removed } from '../../../test/helpers/components.ts'
import { anAdvisory, testRule } from '../../../test/helpers/rule.ts'

const old = aPackage({ version: '2.0.0' })
const now = aPackage({ version: '2.5.1' })
const lock = { path: 'uv.lock', side: 'head', startLine: 40 } as const

testRule('package-vulnerable', [
  { title: 'a clean package', changes: [added(now)] },
  {
    title: 'a package with one advisory, mended by an edit of its line',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, high)',
        help: 'Raise torch to 2.6.0 or later',
        advisories: ['GHSA-0001'],
        edit: 'torch==2.6.0'
      }
    ]
  },
  {
    title: 'several advisories: the worst first, the fix is the one that clears all',
    changes: [added(now)],
    advisories: {
      'torch 2.5.1': [
        anAdvisory({ id: 'GHSA-low', severity: 'low', fixed: ['2.10.0'] }),
        anAdvisory({ id: 'GHSA-critical', severity: 'critical', fixed: ['2.9.0', '3.0.0'] })
      ]
    },
    finds: [
      {
        message: 'torch 2.5.1 has 2 known vulnerabilities, the worst critical (GHSA-critical)',
        help: 'Raise torch to 2.10.0 or later',
        advisories: ['GHSA-critical', 'GHSA-low note'],
        edit: 'torch==2.10.0'
      }
    ]
  },
  {
    title: 'an advisory without a fix',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ fixed: [] })] },
    finds: [{ message: /GHSA-0001/, help: /^No fixed version is known for GHSA-0001/ }]
  },
  {
    title: 'an unscored advisory counts as high by default',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'unknown' })] },
    finds: [{ message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, unscored)', advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an unscored advisory counts as the policy says',
    changes: [added(now)],
    options: { unscored: 'low' },
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'unknown' })] },
    finds: [{ message: /unscored/, advisories: ['GHSA-0001 note'] }]
  },
  {
    title: 'a lower threshold',
    changes: [added(now)],
    options: { threshold: 'medium' },
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'medium' })] },
    finds: [{ message: /medium/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an update that brings an advisory in',
    changes: [changed(old, now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: 'torch 2.0.0 → 2.5.1 has a known vulnerability (GHSA-0001, high)', advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an update that leaves an advisory standing is a warning, whichever alias names it',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory({ id: 'CVE-2024-1', aliases: ['GHSA-0001'] })],
      'torch 2.5.1': [anAdvisory()]
    },
    finds: [
      {
        message: 'torch 2.0.0 → 2.5.1 still has a known vulnerability (GHSA-0001, high)',
        advisories: ['GHSA-0001 warn']
      }
    ]
  },
  {
    title: 'an update that mends',
    changes: [changed(old, now)],
    advisories: { 'torch 2.0.0': [anAdvisory()] }
  },
  { title: 'a removed package', changes: [removed(now)], advisories: { 'torch 2.5.1': [anAdvisory()] } },
  {
    title: 'what moved is not new',
    changes: [moved(now, aPackage({ version: '2.5.1', location: { path: 'a.txt', side: 'head' } }))],
    advisories: { 'torch 2.5.1': [anAdvisory()] }
  },
  {
    title: 'what moved out of the tests is',
    changes: [moved({ ...now, context: 'test' }, now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a range of which every version is affected',
    changes: [added(aPackage({ specifier: '>=2,<2.6' }))],
    advisories: { 'torch >=2,<2.6': [anAdvisory()] },
    finds: [{ message: 'torch >=2,<2.6 has a known vulnerability (GHSA-0001, high), whatever version it resolves to' }]
  },
  {
    title: 'a range and the lock entry that resolves it are told once',
    changes: [
      added(aPackage({ specifier: '>=2', resolved: { version: '2.5.1', by: lock } })),
      added(aPackage({ version: '2.5.1', location: lock }))
    ],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/ }]
  },
  {
    title: 'malicious advisories are another rule',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ id: 'MAL-1', malicious: true })] }
  }
])
