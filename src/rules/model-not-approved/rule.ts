import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['model'],
    since: '0.1',
    level: 'listed',
    about: 'Adds a model that the policy denies or does not approve',
    messages: {
      denied: 'Model is denied by the policy',
      'not-approved': 'Model is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check: input => disallowed('model', input)
})
