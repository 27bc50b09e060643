import { posix } from 'node:path'
import type { LockCommands, LockUpdate } from '../lock.ts'
import { locks } from '../locks.generated.ts'
import { extractors } from '../registry.generated.ts'
import { inFolder, isPlain } from '../../commands/shell-words.ts'
import { isNamed } from './lock-paths.ts'
import { matcher } from './matcher.ts'

const lockfiles = matcher(
  extractors.flatMap(({ id, files }) => {
    const lock = locks.get(id)
    return lock === undefined ? [] : [{ files, lock }]
  })
)

/** The command that brings a lockfile up to date with its manifest, run from the root of the repository. */
export function relockCommand(lock: string): string | undefined {
  const command = commandsFor(lock)?.relock(posix.basename(lock))
  return command === undefined ? undefined : inFolder(lock, command)
}

/**
 * The command that takes a package of a lockfile to another version, run from the root of the repository. Undefined
 * for files whose tool has none, and for names, versions and paths that are safer not pasted into a shell.
 */
export function updateCommand(lock: string, update: LockUpdate): string | undefined {
  if (!isPlain(update.name) || !isPlain(update.version)) return undefined
  const command = commandsFor(lock)?.update(update, posix.basename(lock))
  return command === undefined ? undefined : inFolder(lock, command)
}

function commandsFor(path: string): LockCommands | undefined {
  if (/[^\x20-\x7e]/.test(path)) return undefined
  const [read] = lockfiles(path)
  return read === undefined ? pinnedIn(path) : read.lock.commands
}

/** Those of a manifest that states its versions itself. */
function pinnedIn(path: string): LockCommands | undefined {
  const name = posix.basename(path).toLowerCase()
  const isPinned = [...locks.values()].find(({ manifests }) =>
    manifests.some(({ manifest, pins }) => pins === true && isNamed(name, manifest))
  )
  return isPinned?.commands
}
