import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import { howItMoves, howToPin, isFixed, ofOwn, pinOf, remoteCodeArgument } from '../shared/revision.ts'
import { defineRule, incoming } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['model', 'dataset'],
    since: '0.1',
    level: 'block',
    about: 'Loads a model or dataset that runs, or may run, code from its repository at a revision that can move',
    messages: {
      allowed: 'Model or dataset is allowed to run code from a branch that can move',
      pinned: 'Model or dataset runs code from its repository at a pinned commit',
      possible: 'Model or dataset may run code from a branch that can move',
      unpinned: 'Model or dataset runs code from a branch that can move'
    },
    everywhere: true
  },
  check({ changes }) {
    return incoming(changes)
      .filter(({ component }) => component.remoteCode !== false)
      .map(change => {
        const { component } = change
        const name = code(component.name)
        const lowered = component.own === true ? { atMost: 'note' as const } : {}
        if (pinned(component)) {
          return {
            change,
            messageId: 'pinned' as const,
            message: say`${name} ${runs(component)} code from its repository, at a pinned commit`,
            help: say`Review the code at that commit before you merge; it runs with the program's permissions`,
            atMost: 'note' as const
          }
        }
        if (component.remoteCode === 'unknown') {
          return {
            change,
            messageId: 'possible' as const,
            confidence: 'possible' as const,
            message: say`${name} may run code from a branch that can move: whether it does is only known at run time${ofOwn(component)}`,
            help: remedy(component),
            unpinned: true as const,
            atMost: component.own === true ? ('note' as const) : ('warn' as const)
          }
        }
        const argument = remoteCodeArgument(component)
        if (argument === undefined || alwaysRuns(component)) {
          return {
            change,
            messageId: 'unpinned' as const,
            message: say`${name} ${strong`runs code that can change`}: it is loaded ${howItMoves(component)}${ofOwn(component)}`,
            help: remedy(component),
            unpinned: true as const,
            ...lowered
          }
        }
        return {
          change,
          messageId: 'allowed' as const,
          message: say`${name} ${strong`may run code that can change`}: ${argument} allows it, and it is loaded ${howItMoves(component)}${ofOwn(component)}`,
          help: remedy(component),
          unpinned: true as const,
          ...lowered
        }
      })
  }
})

/** Whether its code runs for certain: what only allows it does nothing where the repository has no code of its own. */
function alwaysRuns(component: ModelComponent | DatasetComponent): boolean {
  return (
    remoteCodeArgument(component) === undefined || (component.kind === 'model' && component.alwaysRunsCode === true)
  )
}

function runs(component: ModelComponent | DatasetComponent): Message {
  return alwaysRuns(component) ? say`runs` : say`may run`
}

function pinned(component: ModelComponent | DatasetComponent): boolean {
  if (!isFixed(component)) return false
  const codeRevision = component.kind === 'model' ? component.codeRevision : undefined
  return codeRevision === undefined || isFixed({ host: component.host, revision: codeRevision })
}

function remedy(component: ModelComponent | DatasetComponent): Message {
  const argument = remoteCodeArgument(component)
  if (argument === undefined || alwaysRuns(component)) return howToPin(component, 'read')
  if (component.kind === 'dataset') return say`Drop ${argument}, or pin ${pinOf(component)}`
  return say`${howToPin(component, 'read')}, or drop ${argument}`
}
