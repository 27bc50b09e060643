import type { Change } from '../../core/change.ts'
import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, strong } from '../../core/message.ts'
import type { RepositoryFacts } from '../../core/repository-facts.ts'
import { incoming, type Violation } from '../rule.ts'
import { pinTo } from './pin-fix.ts'
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

/** What is asked about a repository that may run code: whether it holds any, and the commit to pin. */
export function asksCode(change: Change<'model' | 'dataset'>): readonly ('code' | 'commit')[] {
  if (runningCode([change]).length === 0) return []
  return isFixed(change.component) ? ['code'] : ['code', 'commit']
}

/** What is said of a repository that is allowed to run code, or runs it at a fixed revision. */
export function sayAllowed(
  component: Repository,
  known: RepositoryFacts | undefined
): Said<'allowed' | 'pinned' | 'possible'> {
  const name = code(component.name)
  const argument = remoteCodeArgument(component)
  const isIdle = argument !== undefined && !alwaysRuns(component) && known?.holdsCode === false
  if (pinned(component)) {
    return {
      messageId: 'pinned',
      message: say`${name} ${alwaysRuns(component) ? say`runs` : say`may run`} code from its repository, at a pinned commit${isIdle ? ' that holds none' : ''}`,
      help: isIdle
        ? say`Drop ${argument}: the repository holds no code at that commit`
        : say`Review the code at that commit before you merge; it runs with the program's permissions`,
      atMost: 'note'
    }
  }
  if (component.remoteCode === 'unknown') {
    return {
      messageId: 'possible',
      confidence: 'possible',
      message: say`${name} may run code from a branch that can move: whether it does is only known at run time${ofOwn(component)}`,
      ...remedy(component, known),
      unpinned: true,
      atMost: component.own === true ? 'note' : 'warn'
    }
  }
  return {
    messageId: 'allowed',
    message: say`${name} ${strong`may run code that can change`}: ${argument ?? say`its loader`} allows it, and it is loaded ${howItMoves(component)}${isIdle ? '; it holds no code now' : ''}${ofOwn(component)}`,
    ...remedy(component, known),
    ...(isIdle && { help: say`Drop ${argument}: the repository holds no code that needs it now` }),
    unpinned: true,
    ...(component.own === true && { atMost: 'note' })
  }
}

/** What is said of a model whose code runs for certain from a revision that can move; undefined for all others. */
export function sayRuns(component: ModelComponent, known: RepositoryFacts | undefined): Said<'unpinned'> | undefined {
  if (component.remoteCode !== true || pinned(component) || !alwaysRuns(component)) return undefined
  return {
    messageId: 'unpinned',
    message: say`${code(component.name)} ${strong`runs code that can change`}: it is loaded ${howItMoves(component)}${ofOwn(component)}`,
    ...remedy(component, known),
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

function remedy(component: Repository, known: RepositoryFacts | undefined): Pick<Violation, 'help' | 'fix'> {
  const argument = remoteCodeArgument(component)
  const pin = pinTo(component, known)
  const help = howToPin(component, 'read', pin?.commit)
  const isNeeded = argument === undefined || alwaysRuns(component)
  return { help: isNeeded ? help : say`${help}, or drop ${argument}`, ...(pin && { fix: pin.fix }) }
}
