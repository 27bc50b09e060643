import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, strong } from '../../core/message.ts'
import { howItMoves, isCommit } from '../shared/revision.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['model', 'dataset'],
    level: 'block',
    about: 'Loading a model or a dataset runs code from its repository, at a revision that can move',
    everywhere: true
  },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.remoteCode !== false)
      .map(change => {
        const { component } = change
        const name = code(component.name)
        if (pinned(component)) {
          return {
            change,
            message: say`${name} runs code from its repository, at a pinned commit`,
            help: say`Read the code at that commit before you merge; it runs with the rights of the program`,
            atMost: 'note' as const
          }
        }
        if (component.remoteCode === 'unknown') {
          return {
            change,
            message: say`${name} may run code from a branch that can move: only the running program knows`,
            help: remedy(component),
            atMost: 'warn' as const
          }
        }
        return {
          change,
          message: say`${name} ${strong`runs code from a branch that can move`}: it is loaded ${howItMoves(component)}`,
          help: remedy(component)
        }
      })
  }
})

function pinned(component: ModelComponent | DatasetComponent): boolean {
  if (!isCommit(component.revision)) return false
  return component.kind === 'dataset' || component.codeRevision === undefined || isCommit(component.codeRevision)
}

function remedy(component: ModelComponent | DatasetComponent): ReturnType<typeof say> {
  if (component.host === 'github.com')
    return say`Pin ${code('owner/repo:<commit>')} to the full commit that you have read`
  if (component.kind === 'dataset') return say`Drop ${code('trust_remote_code')}, or pin ${code('revision="<commit>"')}`
  return say`Pin ${code('revision="<commit>"')} to the full commit that you have read, or drop ${code('trust_remote_code')}`
}
