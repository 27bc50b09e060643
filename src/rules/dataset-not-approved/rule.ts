import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    since: '0.1',
    level: 'listed',
    about: 'Adds a dataset that the policy denies or does not approve',
    messages: {
      denied: 'Dataset is denied by the policy',
      'not-approved': 'Dataset is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check: input => disallowed('dataset', input)
})
