import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { hosts } from '../../hosts/registry.generated.ts'

type Hosted = Pick<ModelComponent | DatasetComponent, 'host' | 'revision'>

/** Whether the revision names the same content for ever. On a host that is not known nothing does. */
export function isFixed({ host, revision }: Hosted): boolean {
  return hosts.get(host)?.revisionClass(revision) === 'commit'
}

/** How the revision can move, as a clause. */
export function howItMoves({ host, revision }: Hosted): Message {
  return hosts.get(host)?.howItMoves(revision) ?? say`from a host on which any revision can move`
}

/** What the code of a loader says to take one commit, as code. */
export function pinOf({ host }: Hosted): Message {
  return say`${code(hosts.get(host)?.pin ?? 'revision="<commit>"')}`
}

/** The argument without which no code of the repository runs, as code; undefined where loading always runs it. */
export function remoteCodeArgument({ host }: Hosted): Message | undefined {
  const argument = hosts.get(host)?.remoteCodeArgument
  return argument === undefined ? undefined : say`${code(argument)}`
}
