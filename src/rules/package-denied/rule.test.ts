import { added, aPackage, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

const denied = { packages: names('left-pad') }

testRule('package-denied', [
  { title: 'no list', changes: [added(aPackage({ name: 'left-pad' }))] },
  { title: 'another package', changes: [added(aPackage())], denied },
  { title: 'a denied package that goes', changes: [removed(aPackage({ name: 'left-pad' }))], denied },
  {
    title: 'every denied package is told, not only the first',
    changes: [
      added(aPackage({ name: 'left-pad', version: '1.0' })),
      added(aPackage({ name: 'left-pad', version: '2.0' }))
    ],
    denied,
    finds: [{ message: 'left-pad is denied by the policy (left-pad)' }, { message: /left-pad is denied/ }]
  }
])
