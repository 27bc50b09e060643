import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['hosted-model'],
    since: '0.1',
    level: 'listed',
    about: 'Asks a hosted model that the policy denies or does not approve',
    messages: {
      denied: 'Hosted model is denied by the policy',
      'not-approved': 'Hosted model is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check: input => disallowed('hosted-model', input)
})
