import { disallowed } from '../shared/approval.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['index'],
    since: '0.1',
    level: 'listed',
    about: 'Adds a package index that the policy denies or does not approve',
    messages: {
      denied: 'Package index is denied by the policy',
      'not-approved': 'Package index is not on the approved list'
    },
    concerns: { denied: 'forbidden' }
  },
  check({ changes, ...input }) {
    // What says only how servers are reached is no index.
    return disallowed('index', { ...input, changes: changes.filter(({ component }) => component.use !== 'connection') })
  }
})
