import { unapproved } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'listed',
    about: "A package comes in that the policy's list of approved packages does not have"
  },
  check: input => unapproved('package', input)
})
