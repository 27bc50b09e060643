import { asksCommit, unpinned } from '../shared/unpinned.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['model'],
    since: '0.1',
    level: 'warn',
    about: 'Loads a model from a revision that can move',
    messages: {
      unpinned: 'Model revision can move'
    }
  },
  asks: change => asksCommit(change),
  check: ({ changes }, facts) => unpinned(changes, facts)
})
