import { unpinned } from '../shared/unpinned.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    since: '0.1',
    level: 'warn',
    about: 'Loads a dataset from a revision that can move',
    messages: { unpinned: 'Dataset revision can move' }
  },
  check: ({ changes }) => unpinned(changes)
})
