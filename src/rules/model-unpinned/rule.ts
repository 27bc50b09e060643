import { code, say } from '../../core/message.ts'
import { howItMoves, isCommit } from '../shared/revision.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: { kinds: ['model'], level: 'warn', about: 'A model is loaded from a revision that can move' },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.remoteCode === false && !isCommit(component.revision))
      .map(change => {
        const { component } = change
        const where =
          component.host === 'github.com' ? say`${code('owner/repo:<commit>')}` : say`${code('revision="<commit>"')}`
        return {
          change,
          message: say`${code(component.name)} is loaded ${howItMoves(component)}`,
          help: say`Pin ${where} to the full commit that you have tested`
        }
      })
  }
})
