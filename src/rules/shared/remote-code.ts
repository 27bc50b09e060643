import type { Change } from '../../core/change.ts'
import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import { incoming, type Violation } from '../rule.ts'
import { howItMoves, howToPin, isFixed, ofOwn, remoteCodeArgument } from './revision.ts'

type Repository = ModelComponent | DatasetComponent

/** What is said of a repository that runs code, without the change that it is about. */
export type Said<MessageId extends string> = Omit<Violation<never, MessageId>, 'change'>

/** The changes that bring a repository which runs code of its own, or may. */
export function runningCode<Kind extends 'model' | 'dataset'>(
  changes: readonly Change<Kind>[]
): readonly Change<Kind>[] {
  return incoming(changes).filter(({ component }) => component.remoteCode !== false)
}

/** What is said of a repository that is allowed to run code, or runs it at a fixed revision. */
export function sayAllowed(component: Repository): Said<'allowed' | 'pinned' | 'possible'> {
  const name = code(component.name)
  if (pinned(component)) {
    return {
      messageId: 'pinned',
      message: say`${name} ${alwaysRuns(component) ? say`runs` : say`may run`} code from its repository, at a pinned commit`,
      help: say`Review the code at that commit before you merge; it runs with the program's permissions`,
      atMost: 'note'
    }
  }
  if (component.remoteCode === 'unknown') {
    return {
      messageId: 'possible',
      confidence: 'possible',
      message: say`${name} may run code from a branch that can move: whether it does is only known at run time${ofOwn(component)}`,
      help: remedy(component),
      unpinned: true,
      atMost: component.own === true ? 'note' : 'warn'
    }
  }
  const argument = remoteCodeArgument(component) ?? say`its loader`
  return {
    messageId: 'allowed',
    message: say`${name} ${strong`may run code that can change`}: ${argument} allows it, and it is loaded ${howItMoves(component)}${ofOwn(component)}`,
    help: remedy(component),
    unpinned: true,
    ...(component.own === true && { atMost: 'note' })
  }
}

/** What is said of a model whose code runs for certain from a revision that can move; undefined for all others. */
export function sayRuns(component: ModelComponent): Said<'unpinned'> | undefined {
  if (component.remoteCode !== true || pinned(component) || !alwaysRuns(component)) return undefined
  return {
    messageId: 'unpinned',
    message: say`${code(component.name)} ${strong`runs code that can change`}: it is loaded ${howItMoves(component)}${ofOwn(component)}`,
    help: remedy(component),
    unpinned: true,
    ...(component.own === true && { atMost: 'note' })
  }
}

/** Whether its code runs for certain: what only allows it does nothing where the repository has no code of its own. */
function alwaysRuns(component: Repository): boolean {
  return (
    remoteCodeArgument(component) === undefined || (component.kind === 'model' && component.alwaysRunsCode === true)
  )
}

function pinned(component: Repository): boolean {
  if (!isFixed(component)) return false
  const codeRevision = component.kind === 'model' ? component.codeRevision : undefined
  return codeRevision === undefined || isFixed({ host: component.host, revision: codeRevision })
}

function remedy(component: Repository): Message {
  const argument = remoteCodeArgument(component)
  if (argument === undefined || alwaysRuns(component)) return howToPin(component, 'read')
  return say`${howToPin(component, 'read')}, or drop ${argument}`
}
