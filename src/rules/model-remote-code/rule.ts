import { asksCode, runningCode, sayAllowed, sayRuns } from '../shared/remote-code.ts'
import { defineRule } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['model'],
    since: '0.1',
    level: 'block',
    about: 'Loads a model that runs, or may run, code from its repository at a revision that can move',
    messages: {
      allowed: 'Model is allowed to run code from a branch that can move',
      pinned: 'Model runs code from its repository at a pinned commit',
      possible: 'Model may run code from a branch that can move',
      unpinned: 'Model runs code from a branch that can move'
    },
    concern: 'remote-code'
  },
  asks: change => asksCode(change),
  check: ({ changes }, facts) =>
    runningCode(changes).map(change => {
      const { component } = change
      const known = facts.about(component)
      return { change, ...(sayRuns(component, known) ?? sayAllowed(component, known)) }
    })
})
