import type { Word } from '../../commands/command-line.ts'
import { argumentCommands } from '../../commands/argument-command.ts'
import { innerCommand } from '../../commands/inner-command.ts'
import type { Install, InstalledPackage } from '../shared/install.ts'
import { ecosystems } from '../registry.generated.ts'
import { isUnfilled, unknownVersions } from './unknown-versions.ts'

/** A package that a command installs, as its ecosystem sees it. */
export interface NamedInstall extends InstalledPackage {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly purl: string
}

/** What one command installs, by the names of its ecosystem. */
export interface NamedInstalls extends Omit<Install, 'packages'> {
  /** Folder name under `ecosystems/`, of the command; absent where only unread commands in its arguments install. */
  readonly ecosystem?: string
  readonly packages: readonly NamedInstall[]
}

/** A command in a container, behind a variable, in a container. */
const maxDepth = 4
/** A command among the arguments of one that runs others, which may itself run others. */
const maxInner = 2

/**
 * What a command installs: the words of one simple command, its name first, assignments and prefixes such as `sudo`
 * included. Names are in canonical form, and a version is there where the requirement admits no other. Undefined where
 * it is no command that installs packages.
 */
export function readInstall(words: readonly Word[]): NamedInstalls | undefined {
  return installOf(words, 0)
}

/** Also what commands in its arguments install; those that are not read are unresolved. */
function installOf(words: readonly Word[], depth: number): NamedInstalls | undefined {
  const own = outerInstall(words)
  const { commands, unread } = argumentCommands(words)
  const isDeep = depth === maxInner
  const inner = isDeep ? [] : commands.map(command => installOf(command, depth + 1))
  const found = [own, ...inner].filter(one => one !== undefined)
  const left = isDeep ? commands.flatMap(([first]) => first ?? []) : unread
  if (left.length > 0)
    found.push({ packages: [], files: [], unresolved: left.map(({ start, end }) => ({ start, end })) })
  const [first, ...others] = found
  return first && others.reduce(both, first)
}

function both(first: NamedInstalls, more: NamedInstalls): NamedInstalls {
  return {
    ...first,
    packages: [...first.packages, ...more.packages],
    files: [...first.files, ...more.files],
    unresolved: [...first.unresolved, ...more.unresolved],
    nameless: [...(first.nameless ?? []), ...(more.nameless ?? [])]
  }
}

function outerInstall(words: readonly Word[]): NamedInstalls | undefined {
  let command: readonly Word[] | undefined = words
  for (let depth = 0; command !== undefined && depth < maxDepth; depth++) {
    const found = ownInstall(command)
    if (found !== undefined) return found
    command = innerCommand(command)
  }
  return undefined
}

function ownInstall(words: readonly Word[]): NamedInstalls | undefined {
  for (const [id, { install, normalizeName, pinned, purl }] of ecosystems) {
    if (install === undefined) continue
    const found = install(words)
    if (found === undefined) continue
    const unfilled = found.packages.filter(isUnfilled)
    const named: readonly InstalledPackage[] = [
      ...found.packages.map(one => (isUnfilled(one) ? { ...one, versionUnknown: true as const } : one)),
      ...unknownVersions(words, found, install)
    ]
    const packages = named.map(one => {
      const { specifier, source } = one
      const name = normalizeName(one.name)
      const version = one.version ?? (specifier === undefined ? undefined : pinned(specifier))
      return {
        ...one,
        ecosystem: id,
        name,
        ...(version !== undefined && { version }),
        purl: purl(name, source.type === 'registry' ? version : undefined)
      }
    })
    const unresolved = [...found.unresolved, ...unfilled.map(({ start, end }) => ({ start, end }))]
    return { ...found, ecosystem: id, packages, unresolved }
  }
  return undefined
}
