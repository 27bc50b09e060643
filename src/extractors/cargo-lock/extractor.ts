import type { EntryId } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { ecosystem } from '../../ecosystems/cargo/ecosystem.ts'
import { tomlAt } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readToml } from '../shared/files/toml-file.ts'
import { grouped, meant, uniqueIds } from '../shared/files/lock-entries.ts'
import { readChecksums, readCrate, type Dependency, type LockedCrate } from './packages.ts'

const newestKnown = 4

/** Reads the crates that a Cargo.lock holds. */
export const extractor: Extractor = {
  files: ['**/Cargo.lock'],
  maxLength: 16_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, gaps } = readToml(input)
  const gap = (start: number, end: number, reason: string): void => {
    gaps.push({ code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) })
  }
  const version = tomlAt(root, 'version')
  if (version?.type === 'integer' && Number(version.value) > newestKnown) {
    gap(version.start, version.end, `version ${String(version.value)} of the file is newer than the supported ones`)
  }
  const list = tomlAt(root, 'package')
  // The first form of the file had the project itself in a table of its own.
  const own = tomlAt(root, 'root')
  if (list !== undefined && list.type !== 'array') gap(list.start, list.end, 'package is not a list of tables')
  const checksums = readChecksums(root)
  const crates: LockedCrate[] = []
  for (const item of [...(own === undefined ? [] : [own]), ...(list?.type === 'array' ? list.items : [])]) {
    const crate = item.type === 'table' ? readCrate(item, checksums) : { reason: 'a package is not a table' }
    if (isFailure(crate)) gap(item.start, item.end, crate.reason)
    else crates.push(crate)
  }
  return { components: components(crates, input), gaps, governs: 'below' }
}

function components(crates: readonly LockedCrate[], input: ExtractorInput): readonly ExtractedComponent[] {
  const direct = new Set<string>()
  for (const { own, dependencies } of crates) {
    if (own)
      for (const { name, version } of dependencies) direct.add(version === undefined ? name : `${name} ${version}`)
  }
  const idOf = uniqueIds()
  const entries = crates.map(crate => ({ crate, id: idOf(`${crate.name}@${crate.version}`) }))
  const byName = grouped(entries, ({ crate: { name, version } }) => [name, `${name} ${version}`])
  // A dependency on a repository need not repeat the commit.
  const found = ({ name, version, origin }: Dependency): readonly EntryId[] =>
    meant(
      byName.get(version === undefined ? name : `${name} ${version}`),
      ({ crate }) => crate.origin === origin,
      ({ crate }) => crate.origin?.split('#', 1)[0] === origin?.split('#', 1)[0]
    ).map(({ id }) => id)
  return entries.map(({ crate, id }) => {
    const { name, version, source, checksum, dependencies, start, end } = crate
    return {
      kind: 'package',
      role: 'locked',
      ecosystem: 'cargo',
      name,
      purl: ecosystem.purl(name, version),
      version,
      hashes: checksum === undefined ? [] : [`sha256:${checksum}`],
      source,
      scope: 'runtime',
      direct: direct.has(name) || direct.has(`${name} ${version}`),
      entry: id,
      dependsOn: [...new Set(dependencies.flatMap(found))],
      // Cargo holds one of the versions that are compatible with each other, unless they come from different places.
      slot: `${name}@${compatible(version)}`,
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: 'certain'
    }
  })
}

/** The numbers up to and with the first that is not zero. */
function compatible(version: string): string {
  return /^(?:0\.){0,2}[1-9]\d*/.exec(version)?.[0] ?? version
}
