import { unapproved } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'listed',
    about: "A package comes in that the policy's list of approved packages does not have",
    messages: {
      'not-approved': 'Package is not on the approved list'
    }
  },
  check: input => unapproved('package', input)
})
