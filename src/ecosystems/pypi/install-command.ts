import { readArguments } from './command-line.ts'
import type { Argument, Word } from './command-line.ts'
import { isDefaultIndex } from './default-index.ts'
import { isDirect, withoutCredentials } from './direct-reference.ts'
import { findInstaller } from './installers.ts'
import type { Installer } from './installers.ts'
import { readRequirement } from './requirement.ts'
import type { NoRequirement, Requirement } from './requirement.ts'

export type { Word } from './command-line.ts'

interface Place {
  readonly start: number
  readonly end: number
}

/** What one command installs. Places are those of the words. */
export interface InstallCommand {
  readonly packages: readonly (Place & {
    /** Its own offsets are those inside the word's text. Without a name where the word is a directory or the like. */
    readonly requirement: Requirement
  })[]
  /** Requirement and constraint files as written: a path, or a URL. */
  readonly files: readonly (Place & { readonly path: string; readonly kind: 'requirement' | 'constraint' })[]
  /** Words that stand for packages, files or an index and are only known when the command runs, or make no sense. */
  readonly unresolved: readonly Place[]
}

/**
 * What a command installs with pip, uv, pipx or Poetry: the words of one simple command, its name first, assignments
 * and prefixes such as `sudo` included. Undefined where it is no such command.
 */
export function installCommand(words: readonly Word[]): InstallCommand | undefined {
  const installer = findInstaller(words)
  if (installer === undefined) return undefined
  const found = readArguments(installer.rest, installer.table)
  const packages: InstallCommand['packages'][number][] = []
  const files: InstallCommand['files'][number][] = []
  const unresolved: Place[] = []
  const index = registry(found, installer)
  const add = (value: string, { start, end }: Place): void => {
    const requirement = readWord(value, installer)
    if ('reason' in requirement) unresolved.push({ start, end })
    else packages.push({ requirement: { ...requirement, source: at(requirement, index) }, start, end })
  }
  const named = found.some(({ role }) => role === 'main')
  let position = 0
  for (const { role, value, start, end } of found) {
    const counts = role !== 'positional' || (position++ >= installer.skip && !(named || installer.onlyOptions))
    if (!counts) continue
    if (value === undefined) unresolved.push({ start, end })
    else if (role === 'requirement' || role === 'constraint') files.push({ path: value, kind: role, start, end })
    else if (role === 'positional' && installer.files) files.push({ path: value, kind: 'requirement', start, end })
    else if (role === 'packages') for (const part of splitList(value)) add(part, { start, end })
    else if (role !== 'index' && role !== 'extra-index') add(value, { start, end })
  }
  return { packages, files, unresolved }
}

/** The one index that the packages come from; undefined for the default one, and for several possible ones. */
function registry(found: readonly Argument[], installer: Installer): string | undefined {
  if (found.some(({ role }) => role === 'extra-index')) return undefined
  const given = found.filter(({ role }) => role === 'index').at(-1)
  const url = given === undefined ? installer.index : given.value
  return url === undefined || isDefaultIndex(url) ? undefined : withoutCredentials(url)
}

function at(requirement: Requirement, index: string | undefined): Requirement['source'] {
  const { source } = requirement
  return source.type === 'registry' && index !== undefined ? { type: 'registry', url: index } : source
}

function readWord(text: string, { versionsAfterAt, gitFragments }: Installer): Requirement | NoRequirement {
  const at = text.indexOf('@')
  if (versionsAfterAt && at > 0 && !isDirect(text) && !isDirect(text.slice(at + 1).trim())) {
    const requirement = readRequirement(text.slice(0, at))
    const specifier = text.slice(at + 1).trim()
    if ('reason' in requirement || specifier === 'latest' || specifier === '') return requirement
    return { ...requirement, specifier, end: text.length }
  }
  const requirement = readRequirement(text)
  const hash = text.indexOf('#')
  if (!gitFragments || 'reason' in requirement || requirement.source.type !== 'vcs' || hash === -1) return requirement
  // Poetry names a revision after #, where pip has it after @.
  const ref = text.slice(hash + 1)
  return /[=&]/.test(ref) ? requirement : readRequirement(`${text.slice(0, hash)}@${ref}`)
}

/** `a,b[c,d]>=1`: a comma between requirements is followed by a name. */
function splitList(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let offset = 0; offset <= text.length; offset++) {
    const character = text.charAt(offset)
    if (character === '[') depth++
    else if (character === ']') depth--
    const ends = character === ',' && depth <= 0 && /^\s*[a-z.]/i.test(text.slice(offset + 1, offset + 16))
    if (!ends && offset < text.length) continue
    parts.push(text.slice(from, offset))
    from = offset + 1
  }
  return parts
}
