import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['index'],
    level: 'listed',
    about: 'A package index comes in that the policy denies, or that its list of approved indexes does not have',
    messages: {
      denied: 'Package index is denied by the policy',
      'not-approved': 'Package index is not on the approved list'
    }
  },
  check({ changes, ...input }) {
    // What says only how servers are reached is no index.
    return disallowed('index', { ...input, changes: changes.filter(({ component }) => component.use !== 'connection') })
  }
})
