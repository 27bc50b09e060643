import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    level: 'listed',
    about: 'A dataset comes in that the policy denies, or that its list of approved datasets does not have',
    messages: {
      denied: 'Dataset is denied by the policy',
      'not-approved': 'Dataset is not on the approved list'
    }
  },
  check: input => disallowed('dataset', input)
})
