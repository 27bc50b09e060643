import { isFailure } from '../../core/failure.ts'
import { readArguments } from '../../commands/command-line.ts'
import type { Argument, Place, Word } from '../../commands/command-line.ts'
import type { ArgumentPart, InstallRole } from '../shared/install.ts'
import { isDirect } from './direct-reference.ts'
import { inSettings } from './indexes.ts'
import type { IndexSettings } from './indexes.ts'
import { findInstaller } from './installers.ts'
import type { Installer } from './installers.ts'
import { readRequirement } from './requirement.ts'
import type { NoRequirement, Requirement } from './requirement.ts'

export type { Word } from '../../commands/command-line.ts'

/** What one command installs. Places are those of the words. */
export interface InstallCommand {
  readonly packages: readonly (Place & {
    /** Its own offsets are those inside the word's text. Without a name where the word is a directory or the like. */
    readonly requirement: Requirement
    /** What gives the version, where the word holds that one package. */
    readonly given?: ArgumentPart
  })[]
  /** Requirement and constraint files as written: a path, or a URL. */
  readonly files: readonly (Place & { readonly path: string; readonly kind: 'requirement' | 'constraint' })[]
  /** Words that stand for packages, files or an index and are only known when the command runs, or make no sense. */
  readonly unresolved: readonly Place[]
  /** Where it states its indexes first. */
  readonly optionsAt?: Place
  /** It runs what it installs, in an environment of its own. */
  readonly runs: boolean
}

const settingRoles: ReadonlySet<string> = new Set(['index', 'extra-index', 'find-links', 'trusted-host', 'strategy'])

/**
 * What a command installs with pip, uv, pipx, Poetry, PDM or Pixi: the words of one simple command, its name first, assignments
 * and prefixes such as `sudo` included. Undefined where it is no such command.
 */
export function installCommand(words: readonly Word[]): InstallCommand | undefined {
  const installer = findInstaller(words)
  if (installer === undefined) return undefined
  const found = readArguments(installer.rest, installer.table)
  const packages: InstallCommand['packages'][number][] = []
  const files: InstallCommand['files'][number][] = []
  const unresolved: Place[] = []
  const settings = indexSettings(found, installer)
  const add = (value: string, { start, end }: Place, isAlone = true): void => {
    const requirement = readWord(value, installer)
    if (isFailure(requirement)) unresolved.push({ start, end })
    else {
      const source = inSettings(requirement.source, true, settings)
      const { versionAt } = requirement
      const given = isAlone && versionAt && { value, from: versionAt.start, to: versionAt.end, start, end }
      packages.push({ requirement: { ...requirement, source }, start, end, ...(given && { given }) })
    }
  }
  const named = found.some(({ role }) => role === 'main')
  let position = 0
  for (const { role, value, start, end } of found) {
    const counts = role !== 'positional' || (position++ >= installer.skip && !(named || installer.onlyOptions))
    if (!counts) continue
    if (value === undefined) unresolved.push({ start, end })
    else if (role === 'requirement' || role === 'constraint') files.push({ path: value, kind: role, start, end })
    else if (role === 'positional' && installer.files) files.push({ path: value, kind: 'requirement', start, end })
    else if (role === 'packages') {
      const parts = splitList(value)
      for (const part of parts) add(part, { start, end }, parts.length === 1)
    } else if (!settingRoles.has(role)) add(value, { start, end })
  }
  const { start = 0, end = 0 } = words[0] ?? {}
  files.push(...installer.constraints.map(path => ({ path, kind: 'constraint' as const, start, end })))
  const option = found.find(({ role }) => settingRoles.has(role))
  const isInEnvironment = installer.index !== undefined || installer.extraIndexes.length > 0
  const optionsAt = option ?? (isInEnvironment ? { start, end } : undefined)
  const { runs } = installer
  return {
    packages,
    files,
    unresolved,
    runs,
    ...(optionsAt && { optionsAt: { start: optionsAt.start, end: optionsAt.end } })
  }
}

function indexSettings(found: readonly Argument<InstallRole>[], installer: Installer): IndexSettings {
  const values = (role: Argument<InstallRole>['role']): string[] =>
    found.flatMap(argument => (argument.role === role && argument.value !== undefined ? [argument.value] : []))
  const main = values('index').at(-1) ?? installer.index
  const extra = values('extra-index').concat(installer.extraIndexes)
  return {
    indexes: [main, ...extra],
    findLinks: values('find-links'),
    trustedHosts: values('trusted-host'),
    strategy: values('strategy').at(-1)
  }
}

function readWord(text: string, { versionsAfterAt, gitFragments }: Installer): Requirement | NoRequirement {
  const at = text.indexOf('@')
  if (versionsAfterAt && at > 0 && !isDirect(text) && !isDirect(text.slice(at + 1).trim())) {
    const requirement = readRequirement(text.slice(0, at))
    const specifier = text.slice(at + 1).trim()
    if (isFailure(requirement) || specifier === 'latest' || specifier === '') return requirement
    return { ...requirement, specifier, end: text.length, versionAt: { start: at + 1, end: text.length } }
  }
  const requirement = readRequirement(text)
  const hash = text.indexOf('#')
  if (!gitFragments || isFailure(requirement) || requirement.source.type !== 'vcs' || hash === -1) return requirement
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
