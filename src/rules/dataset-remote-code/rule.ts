import { asksCode, runningCode, sayAllowed } from '../shared/remote-code.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['dataset'],
    since: '0.1',
    level: 'block',
    about: 'Loads a dataset that runs, or may run, code from its repository at a revision that can move',
    messages: {
      allowed: 'Dataset is allowed to run code from a branch that can move',
      pinned: 'Dataset runs code from its repository at a pinned commit',
      possible: 'Dataset may run code from a branch that can move'
    },
    concern: 'remote-code'
  },
  asks: change => asksCode(change),
  check: ({ changes }, facts) =>
    runningCode(changes).map(change => ({ change, ...sayAllowed(change.component, facts.about(change.component)) }))
})
