import { code, say } from '../../core/message.ts'
import { howItMoves, howToPin, isFixed, ofOwn } from '../shared/revision.ts'
import { defineRule, incoming } from '../rule.ts'

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
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.remoteCode === false && !isFixed(component))
      .map(change => {
        const { component } = change
        return {
          change,
          messageId: 'unpinned',
          message: say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,
          help: howToPin(component, 'tested'),
          unpinned: true as const,
          ...(component.own === true ? { atMost: 'note' as const } : {})
        }
      })
  }
})
