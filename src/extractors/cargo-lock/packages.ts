import type { PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { lockedSource } from '../../ecosystems/cargo/source.ts'
import { tomlAt, tomlText, type TomlTable } from '../../syntax/toml/tree.ts'

/** One `[[package]]` table. */
export interface LockedCrate {
  readonly name: string
  readonly version: string
  readonly source: PackageSource
  /** A part of the project: what it depends on is direct. */
  readonly own: boolean
  /** The source as written. */
  readonly origin: string | undefined
  readonly checksum: string | undefined
  readonly dependencies: readonly Dependency[]
  /** From the first to the last of the keys `name` and `version`. */
  readonly start: number
  readonly end: number
}

/** `name`, `name version` or `name version (source)`, as short as it is clear. */
export interface Dependency {
  readonly name: string
  readonly version: string | undefined
  readonly origin: string | undefined
}

/** Reads the table of a package; the reason when it names none. */
export function readCrate(table: TomlTable, checksums: ReadonlyMap<string, string>): LockedCrate | Failure {
  const nameEntry = table.entries.get('name')
  const versionEntry = table.entries.get('version')
  if (nameEntry?.value.type !== 'string' || !isCrateName(nameEntry.value.value)) {
    return { reason: 'the package has no name' }
  }
  if (versionEntry?.value.type !== 'string') return { reason: `${nameEntry.value.value} has no version` }
  const name = nameEntry.value.value
  const version = versionEntry.value.value
  const written = tomlText(table, 'source')
  return {
    name,
    version,
    source: lockedSource(written),
    own: written === undefined,
    origin: written,
    checksum: tomlText(table, 'checksum') ?? checksums.get(`${name} ${version} (${written ?? ''})`),
    dependencies: readDependencies(table),
    start: Math.min(nameEntry.start, versionEntry.start),
    end: Math.max(nameEntry.end, versionEntry.end)
  }
}

/** `"checksum name version (source)" = "…"` in the `[metadata]` of the first form of the file. */
export function readChecksums(root: TomlTable): ReadonlyMap<string, string> {
  const metadata = tomlAt(root, 'metadata')
  const checksums = new Map<string, string>()
  if (metadata?.type !== 'table') return checksums
  for (const { key, value } of metadata.entries.values()) {
    if (!key.startsWith('checksum ') || value.type !== 'string' || value.value === '<none>') continue
    checksums.set(key.slice('checksum '.length), value.value)
  }
  return checksums
}

function readDependencies(table: TomlTable): readonly Dependency[] {
  const list = tomlAt(table, 'dependencies')
  if (list?.type !== 'array') return []
  return list.items.flatMap(item => {
    if (item.type !== 'string') return []
    const [name = '', version, origin] = item.value.split(' ', 3)
    return [{ name, version, origin: origin?.replace(/^\(|\)$/g, '') }]
  })
}

function isCrateName(name: string): boolean {
  return name !== '' && name.length <= 256 && !/[\s/\\]/.test(name)
}
