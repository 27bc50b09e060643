import { posix } from 'node:path'
import type { Component, IndexComponent, PackageComponent, TakenFrom } from '../core/component.ts'
import { addTo } from '../core/group.ts'
import { once } from '../core/once.ts'
import { publicIndex } from '../ecosystems/lookup/public-index.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'

/** Where packages of one side are said to come from, beside what their own files say. */
export interface IndexEvidence {
  /** What settings files say, whether they are part of the change or not. */
  readonly indexes: readonly IndexComponent[]
  /** Entries of lockfiles. */
  readonly locked: readonly PackageComponent[]
  /** Whether an index was set before this change. */
  stands(index: IndexComponent): boolean
}

/**
 * Gives packages that name no index the private one that a lockfile or a settings file has them come from: the entry that
 * resolves them, else the nearest settings file above, one for their scope before one for all. Public indexes are left out,
 * and those that are asked beside the default one.
 */
export function withIndexes(components: readonly Component[], evidence: IndexEvidence): Component[] {
  const settingOf = nearestSetting(evidence)
  const entryOf = entriesByPlace(evidence.locked)
  return components.map(component => {
    if (component.kind !== 'package' || !leavesItsIndex(component)) return component
    const entry = entryOf(component)
    // A lockfile that says where its files come from decides for what it resolves.
    if (entry !== undefined && entry.source.url === undefined && !leavesItsIndex(entry)) return component
    const setting = settingOf(component)
    const takenFrom = setting?.sure === true ? setting : (privateIndexOf(entry) ?? setting)
    return takenFrom === undefined ? component : { ...component, takenFrom }
  })
}

/** Whether a file names the package and no index for it: a requirement, or an entry of a lock that leaves it to settings. */
function leavesItsIndex({ ecosystem, role, source, hosts }: PackageComponent): boolean {
  if (source.type !== 'registry' || source.url !== undefined || role === 'installed') return false
  return role === 'requirement' || (hosts === undefined && ecosystems.get(ecosystem)?.locksOmitIndex === true)
}

function nearestSetting({ indexes, stands }: IndexEvidence): (component: PackageComponent) => TakenFrom | undefined {
  const byPlace = new Map<string, IndexComponent[]>()
  for (const index of indexes) {
    if (index.forFolder !== true || index.use !== 'default' || index.ecosystem === undefined || index.url === undefined)
      continue
    addTo(byPlace, placeKey(folderOf(index.location.path), index.ecosystem, index.scope), index)
  }
  return ({ ecosystem, name, location }) => {
    if (byPlace.size === 0) return undefined
    const scope = scopeOf(name)
    for (const folder of foldersAbove(posix.dirname(location.path))) {
      const [own] = scope === undefined ? [] : (byPlace.get(placeKey(folder, ecosystem, scope)) ?? [])
      const index = own ?? byPlace.get(placeKey(folder, ecosystem, undefined))?.[0]
      if (index === undefined) continue
      if (publicIndex(ecosystem, index.url) !== undefined) return undefined
      return { index: index.name, by: index.location, sure: own !== undefined && stands(index) }
    }
    return undefined
  }
}

/** The entry of a lockfile that resolves a requirement. */
function entriesByPlace(
  locked: readonly PackageComponent[]
): (component: PackageComponent) => PackageComponent | undefined {
  const byPlace = once(() => new Map(locked.map(entry => [entryKey(entry, entry.location), entry])))
  return component => component.resolved && byPlace().get(entryKey(component, component.resolved.by))
}

function privateIndexOf(entry: PackageComponent | undefined): TakenFrom | undefined {
  if (entry?.source.type !== 'registry' || entry.source.url === undefined) return undefined
  if (publicIndex(entry.ecosystem, entry.source.url) !== undefined) return undefined
  return { index: entry.source.url, by: entry.location, sure: false }
}

/** The folder that a settings file is for: `.cargo/config.toml` lies in a folder of the tool. */
function folderOf(path: string): string {
  const folder = posix.dirname(path)
  return /^\.[^./]/.test(posix.basename(folder)) ? posix.dirname(folder) : folder
}

function foldersAbove(folder: string): readonly string[] {
  const parts = folder === '.' ? [] : folder.split('/')
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.']
}

/** The scope of a name, `@acme`. */
function scopeOf(name: string): string | undefined {
  return /^(@[^/]+)\//.exec(name)?.[1]
}

function placeKey(folder: string, ecosystem: string, scope: string | undefined): string {
  return JSON.stringify([folder, ecosystem, scope ?? null])
}

function entryKey(
  { ecosystem, name }: PackageComponent,
  { path, startLine, startColumn }: PackageComponent['location']
): string {
  return JSON.stringify([ecosystem, name, path, startLine, startColumn])
}
