import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { someFacts, testRule } from '../../../test/helpers/rule.ts'

const old = aPackage({ version: '2.5.0' })
const now = aPackage({ version: '2.5.1' })
const gone = someFacts({ listed: 'no', listing: { versions: 40, newest: '2.9.1' } })

testRule('package-unlisted', [
  { title: 'a listed version', changes: [added(now)], facts: { 'torch 2.5.1': someFacts() } },
  { title: 'a version of which nobody knows', changes: [added(now)] },
  {
    title: 'a listing that could not be had',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ listed: 'unknown' }) }
  },
  {
    title: 'a version among higher ones that are listed',
    changes: [changed(old, now)],
    facts: { 'torch 2.5.1': gone },
    finds: [
      {
        message:
          'torch 2.5.0 → 2.5.1 is not listed: deps.dev lists 40 other versions of it, up to 2.9.1. It was removed, or never published there',
        help: /^Find out why before installing it/
      }
    ]
  },
  {
    title: 'a version above all that are listed may be too new to be known',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ listed: 'no', listing: { versions: 1, newest: '2.5.0' } }) },
    finds: [
      {
        message: /one other version of it, up to 2\.5\.0\. It was published very recently, or removed$/,
        atMost: 'note'
      }
    ]
  },
  {
    title: 'versions that cannot be compared',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ listed: 'no', listing: { versions: 2 } }) },
    finds: [{ message: /lists 2 other versions of it\. It was removed/ }]
  },
  {
    title: 'a name that does not exist is another rule',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ listed: 'no', exists: false }) }
  },
  { title: 'a range without a version', changes: [added(aPackage({ specifier: '>=2' }))], facts: { 'torch >=2': gone } }
])
