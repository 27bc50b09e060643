import { unapproved } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'listed',
    about: 'Adds a package that the policy does not approve',
    messages: {
      'not-approved': 'Package is not on the approved list'
    }
  },
  check: input => unapproved('package', input)
})
