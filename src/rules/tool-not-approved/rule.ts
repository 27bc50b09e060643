import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['tool'],
    level: 'listed',
    about: 'A tool of an agent comes in that the policy denies, or that its list of approved tools does not have',
    messages: {
      denied: 'Agent tool is denied by the policy',
      'not-approved': 'Agent tool is not on the approved list'
    }
  },
  check: input => disallowed('tool', input)
})
