import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['tool'],
    since: '0.1',
    level: 'listed',
    about: 'Adds an agent tool that the policy denies or does not approve',
    messages: {
      denied: 'Agent tool is denied by the policy',
      'not-approved': 'Agent tool is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check: input => disallowed('tool', input)
})
