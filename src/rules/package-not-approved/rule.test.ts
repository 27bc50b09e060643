import { added, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

const approved = { packages: names('torch') }
const other = aPackage({ name: 'left-pad', version: '1.0' })

testRule('package-not-approved', [
  { title: 'no list', changes: [added(other)] },
  { title: 'an approved package', changes: [added(aPackage())], approved },
  { title: 'removed', changes: [removed(other)], approved },
  {
    title: 'a package that is not on the list',
    changes: [added(other)],
    approved,
    finds: [
      {
        message: "left-pad is not on the policy's list of approved packages",
        help: 'Use an approved package, or ask the policy owners to add it under approved.packages'
      }
    ]
  },
  {
    title: 'an update of a package that is not on the list',
    changes: [changed(other, { ...other, version: '2.0' })],
    approved,
    finds: [{ message: /left-pad/ }]
  },
  {
    title: 'an empty list approves nothing',
    changes: [added(other)],
    approved: { packages: [] },
    finds: [{ message: /left-pad/ }]
  }
])
