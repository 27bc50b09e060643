import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { names, someFacts, testRule } from '../../../test/helpers/rule.ts'

const takenFrom = { index: 'https://index.example/simple', by: { path: 'uv.toml', side: 'head' }, sure: false } as const
const squat = aPackage({ name: 'torhc' })
// What is known was asked on 2 January 2026.
const of = (firstPublishedAt: string, versions = 1) =>
  someFacts({ listing: { versions, newest: '1.0', firstPublishedAt } })
const fresh = of('2025-12-20T00:00:00.000Z')

testRule('package-lookalike', [
  { title: 'a popular package', changes: [added(aPackage())] },
  {
    title: 'an ordinary one',
    changes: [added(aPackage({ name: 'corp-utils' }))],
    facts: { 'corp-utils': someFacts() }
  },
  {
    title: 'one slip away from a popular one, when nothing is known of it',
    changes: [added(squat)],
    finds: [
      {
        message: 'torhc may be mistaken for torch: it is one typing error away',
        help: 'Check that torhc is the package you want, or use torch'
      }
    ]
  },
  {
    title: 'one slip away, and new',
    changes: [added(squat)],
    facts: { torhc: fresh },
    finds: [{ message: /one typing error away, and the name is 13 days old$/ }]
  },
  {
    title: 'one slip away, with years and releases of its own',
    changes: [added(squat)],
    facts: { torhc: of('2024-09-01T00:00:00.000Z', 30) }
  },
  { title: 'one slip away for many years', changes: [added(squat)], facts: { torhc: of('2019-01-01T00:00:00.000Z') } },
  {
    title: 'an old name of which little came',
    changes: [added(squat)],
    facts: { torhc: of('2024-09-01T00:00:00.000Z', 1) },
    finds: [{ message: /the name is 488 days old$/ }]
  },
  {
    title: 'a name that does not exist',
    changes: [added(aPackage({ name: 'fast-tensor-helpers' }))],
    facts: { 'fast-tensor-helpers': someFacts({ exists: false, listed: 'no' }) },
    finds: [
      {
        message:
          'fast-tensor-helpers does not exist: anyone can register the name and have their package installed here',
        help: /^Correct the name, or configure the index/
      }
    ]
  },
  {
    title: 'a name that does not exist and is one of your own',
    changes: [added(aPackage({ name: 'corp-utils' }))],
    internal: names('corp-utils'),
    facts: { 'corp-utils': someFacts({ exists: false, listed: 'no' }) }
  },
  {
    title: 'a slip that nobody has registered yet',
    changes: [added(squat)],
    facts: { torhc: someFacts({ exists: false, listed: 'no' }) },
    finds: [{ message: /^torhc does not exist: .*; did you mean torch\?$/ }]
  },
  {
    title: 'a name of which it is not known whether it exists',
    changes: [added(aPackage({ name: 'corp-utils' }))],
    facts: { 'corp-utils': someFacts({ exists: 'unknown' }) }
  },
  {
    title: 'a new name that others say is similar',
    changes: [added(aPackage({ name: 'langchain-mega' }))],
    facts: { 'langchain-mega': { ...fresh, similar: ['langchain'] } },
    finds: [
      { message: 'langchain-mega may be mistaken for langchain: it has a similar name, and the name is 13 days old' }
    ]
  },
  {
    title: 'an older name that others say is similar',
    changes: [added(aPackage({ name: 'langchain-mega' }))],
    facts: { 'langchain-mega': { ...of('2025-03-01T00:00:00.000Z'), similar: ['langchain'] } }
  },
  { title: 'another version of what was there', changes: [changed(squat, aPackage({ name: 'torhc', version: '2' }))] },
  {
    title: 'a package that a settings file has come from another index',
    changes: [added({ ...squat, takenFrom })],
    facts: { torhc: fresh },
    finds: [{ message: /^torhc may be mistaken for torch/, atMost: 'warn' }]
  },
  {
    title: 'a name that the public index does not know, which another index serves',
    changes: [added(aPackage({ name: 'corp-utils', takenFrom }))],
    facts: { 'corp-utils': someFacts({ exists: false, listed: 'no' }) }
  },
  {
    title: 'a package of a scope that an index of its own serves',
    changes: [added({ ...squat, takenFrom: { ...takenFrom, sure: true } })],
    facts: { torhc: fresh }
  },
  { title: 'code from Git', changes: [added(aPackage({ name: 'torhc', source: { type: 'vcs', url: 'x' } }))] }
])
