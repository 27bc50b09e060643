import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { hosts } from '../../hosts/registry.generated.ts'

type Hosted = Pick<ModelComponent | DatasetComponent, 'host' | 'revision'>
type Loaded = Pick<ModelComponent | DatasetComponent, 'host' | 'use'>

/** Whether the revision names the same content for ever. On a host that is not known nothing does. */
export function isFixed({ host, revision }: Hosted): boolean {
  return hosts.get(host)?.revisionClass(revision) === 'commit'
}

/** How the revision can move, as a clause. */
export function howItMoves({ host, revision }: Hosted): Message {
  return hosts.get(host)?.howItMoves(revision) ?? say`from a host on which any revision can move`
}

/** What the code or the command that loads it says to take one commit, as code; undefined where it can take none. */
export function pinOf({ host, use }: Loaded): Message | undefined {
  const { commands, pin = 'revision="<commit>"' } = hosts.get(host) ?? {}
  const own = commands?.isCommand(use) === true ? commands.pin(use) : pin
  return own === undefined ? undefined : say`${code(own)}`
}

/** What to do about a loader that can take no commit. */
export function withoutPin({ use }: Loaded): Message {
  return say`${code(use)} cannot take a commit: download the files at the full commit that you have tested, and load those`
}

/** The argument without which no code of the repository runs, as code; undefined where loading always runs it. */
export function remoteCodeArgument({ host, use }: Loaded): Message | undefined {
  const { commands, remoteCodeArgument: argument } = hosts.get(host) ?? {}
  if (argument === undefined) return undefined
  return say`${code(commands?.isCommand(use) === true ? '--trust-remote-code' : argument)}`
}
