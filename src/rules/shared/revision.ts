import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { hosts } from '../../hosts/registry.generated.ts'

type Hosted = Pick<ModelComponent | DatasetComponent, 'host' | 'revision'>
type Loaded = Pick<ModelComponent | DatasetComponent, 'host' | 'use' | 'revisionForm'>

/** Whether the revision names the same content for ever. On a host that is not known nothing does. */
export function isFixed({ host, revision }: Hosted): boolean {
  return hosts.get(host)?.revisionClass(revision) === 'fixed'
}

/** How the revision can move, as a clause. */
export function howItMoves({ host, revision }: Hosted): Message {
  return hosts.get(host)?.howItMoves(revision) ?? say`from a host where any revision can move`
}

/** The end of a sentence about what the repository uploads itself; empty for all else. */
export function ofOwn({ own }: Pick<ModelComponent, 'own'>): Message {
  return own === true ? say`, and this repository publishes it` : []
}

/**
 * How to take one revision that never moves: the argument of a call or the option of a command, or what to do where it has none.
 * `commit` is the one of now, where a source told it.
 */
export function howToPin(loaded: Loaded, known: 'tested' | 'read', commit?: string): Message {
  const { commands, fixedRevision = 'commit' } = hosts.get(loaded.host) ?? {}
  const tried = say`the full ${fixedRevision} that you have ${known}`
  const form = formOf(loaded)
  if (form === undefined)
    return say`${code(loaded.use)} cannot take a ${fixedRevision}: download the files at ${tried}, and load those`
  if (commit !== undefined) {
    const pinned = form.replace(/<\w+>/, commit)
    return say`Pin ${code(pinned)}, the ${fixedRevision} that it is at now, once you have ${known} it`
  }
  return commands?.isCommand(loaded.use) === true
    ? say`Use ${code(form)} with ${tried}`
    : say`Pin ${code(form)} to ${tried}`
}

/** What the text says to load it at one revision that never moves; undefined where its loader takes none. */
function formOf({ host: id, use, revisionForm }: Loaded): string | undefined {
  if (revisionForm !== undefined) return revisionForm === false ? undefined : revisionForm
  const host = hosts.get(id)
  if (host === undefined) return 'revision="<commit>"'
  return host.commands?.isCommand(use) === true ? host.commands.pin(use) : host.pin
}

/** Whether some loader of its host takes a revision that never moves: else nobody can do anything about one that does. */
export function canBePinned({ host }: Pick<Loaded, 'host'>): boolean {
  const known = hosts.get(host)
  return known === undefined || known.pin !== undefined
}

/** The argument without which no code of the repository runs, as code; undefined where loading always runs it. */
export function remoteCodeArgument({ host, use }: Loaded): Message | undefined {
  const { commands, remoteCodeArgument: argument } = hosts.get(host) ?? {}
  if (argument === undefined) return undefined
  return say`${code(commands?.isCommand(use) === true ? '--trust-remote-code' : argument)}`
}
