import { asksCommit, unpinned } from '../shared/unpinned.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    since: '0.1',
    level: 'warn',
    about: 'Loads a dataset from a revision that can move',
    messages: { unpinned: 'Dataset revision can move' }
  },
  asks: change => asksCommit(change),
  check: ({ changes }, facts) => unpinned(changes, facts)
})
