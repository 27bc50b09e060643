import type { PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { gitSource, registrySource } from '../../ecosystems/cargo/source.ts'
import { givingText } from '../shared/files/evidence.ts'
import {
  tomlAt,
  tomlText,
  type TomlEntry,
  type TomlNode,
  type TomlString,
  type TomlTable
} from '../../syntax/toml/tree.ts'

/** What an entry of a table of dependencies says. */
export interface CrateDependency {
  readonly name: string
  readonly specifier: string | undefined
  readonly source: PackageSource
  readonly optional: boolean
  /** The root of the workspace says the rest. */
  readonly inherited: boolean
  /** What a reviewer looks at: from the key to the version, or the key of what stands in its place. */
  readonly start: number
  readonly end: number
  /** The text that gives the version or revision. */
  readonly given: TomlString | undefined
}

const telling = ['version', 'git', 'path', 'workspace'] as const

/** Reads an entry; the reason when it says nothing to Cargo. */
export function readDependency({ key, value, start, end }: TomlEntry, content: string): CrateDependency | Failure {
  if (value.type === 'string') {
    return {
      name: key,
      specifier: value.value,
      source: { type: 'registry' },
      optional: false,
      inherited: false,
      start,
      end,
      given: value
    }
  }
  if (value.type !== 'table') return { reason: `${key} is neither a version nor a table` }
  const version = tomlAt(value, 'version')
  if (version !== undefined && version.type !== 'string') return { reason: `the version of ${key} is not a string` }
  return {
    name: tomlText(value, 'package') ?? key,
    specifier: version?.value,
    source: sourceOf(value),
    optional: isTrue(tomlAt(value, 'optional')),
    inherited: isTrue(tomlAt(value, 'workspace')),
    ...place(value, start, end, content),
    given: givingText(value, 'rev', 'tag', 'branch', 'version')
  }
}

function sourceOf(table: TomlTable): PackageSource {
  const text = (key: string): string | undefined => tomlText(table, key)
  const git = text('git')
  if (git !== undefined) return gitSource(git, text('rev') ?? text('tag') ?? text('branch'))
  const path = text('path')
  if (path !== undefined) return { type: 'path', url: path }
  const index = text('registry-index')
  if (index !== undefined) return registrySource(index)
  // The name of a registry: what it stands for is in the settings of whoever builds.
  const registry = text('registry')
  return registry === undefined || isDefaultName(registry) ? { type: 'registry' } : { type: 'registry', url: registry }
}

function isDefaultName(registry: string): boolean {
  return registry === 'crates-io'
}

/** Of a table of its own, `[dependencies.name]`, the line that says most; of all else the entry up to there. */
function place(table: TomlTable, start: number, end: number, content: string): { start: number; end: number } {
  const said = telling.map(key => table.entries.get(key)).find(entry => entry !== undefined)
  if (said === undefined) return { start, end }
  const isHeader = content.startsWith('[', content.lastIndexOf('\n', start) + 1 + indent(content, start))
  return { start: isHeader ? said.start : start, end: said.end }
}

/** The length of the space that the line of an offset begins with. */
function indent(content: string, offset: number): number {
  const line = content.lastIndexOf('\n', offset) + 1
  let at = line
  while (content[at] === ' ' || content[at] === '\t') at++
  return at - line
}

function isTrue(node: TomlNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === true
}
