import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    level: 'listed',
    about: 'A dataset comes in that the policy denies, or that its list of approved datasets does not have'
  },
  check: input => disallowed('dataset', input)
})
