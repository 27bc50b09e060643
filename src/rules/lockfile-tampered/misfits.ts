import type { Archive } from '../../core/archive.ts'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'

/** A file of an entry whose name is that of another package, or of another version. */
export interface Misfit {
  readonly file: string
  readonly of: 'package' | 'version'
  /** No file of the entry is one of its version. */
  readonly isOnly: boolean
}

/**
 * The first file of an entry that is not one of its version: what is installed is the file, whatever the entry says. One of
 * another package weighs most. What the entry had before is no news.
 */
export function misfitOf(component: PackageComponent, before: PackageComponent | undefined): Misfit | undefined {
  const { role, source, ecosystem, archives = [] } = component
  const names = ecosystems.get(ecosystem)?.fileNames
  if (names === undefined || role !== 'locked' || source.type !== 'registry') return undefined
  const had = new Set(before?.version === component.version ? before?.archives?.map(archiveKey) : [])
  const found = archives.flatMap(archive => {
    const of = names.misfit(archive.file, component)
    return of === undefined ? [] : [{ archive, of }]
  })
  const fresh = found.filter(({ archive }) => !had.has(archiveKey(archive)))
  const worst = fresh.find(({ of }) => of === 'package') ?? fresh[0]
  if (worst === undefined) return undefined
  return { file: worst.archive.file, of: worst.of, isOnly: found.length === archives.length }
}

function archiveKey({ file, hashes }: Archive): string {
  return JSON.stringify([file, hashes])
}
