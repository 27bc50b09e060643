import { posix } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { tomlAt, type TomlTable } from '../../syntax/toml/tree.ts'
import { entriesOf } from './sections.ts'
import { readDependency, type CrateDependency } from './dependency.ts'

/** A file's folder and all folders above it, the nearest first: `a/b`, `a`, ``. */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts, ''].map((_, index) => parts.slice(0, parts.length - index).join('/'))
}

/** A file of that name in each of the folders. */
export function inFolders(folders: readonly string[], name: string): readonly string[] {
  return folders.map(folder => posix.join(folder, name))
}

/** What the nearest of some manifests that is the root of a workspace says about its dependencies. */
export function workspaceDependencies(
  root: TomlTable,
  manifests: readonly string[],
  texts: ReadonlyMap<string, string>
): ReadonlyMap<string, CrateDependency> {
  const inherited = new Map<string, CrateDependency>()
  const above = manifests.flatMap(path => texts.get(path) ?? [])
  for (const [manifest, text] of [[root, ''] as const, ...above.map(text => [parseToml(text).root, text] as const)]) {
    if (tomlAt(manifest, 'workspace') === undefined) continue
    for (const entry of entriesOf(tomlAt(manifest, 'workspace', 'dependencies'))) {
      const dependency = readDependency(entry, text)
      if (!isFailure(dependency)) inherited.set(entry.key, dependency)
    }
    return inherited
  }
  return inherited
}
