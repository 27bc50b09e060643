import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { compareArchives, fileAtOdds } from './archives.ts'
import { versionKey, saysFiles, type knownVersions } from './known-versions.ts'

/** An entry, new at its version, that holds a file to another hash than it or another new entry of the version does. */
export interface AtOdds {
  readonly change: Change<'package'>
  readonly file: string | undefined
  /** The other entry, where it is not the same one. */
  readonly other?: PackageComponent
}

/** Versions that come in with two hashes for one file: nothing says which of them is that of the published file. */
export function entriesAtOdds(
  coming: readonly Change<'package'>[],
  knownOf: ReturnType<typeof knownVersions>
): readonly AtOdds[] {
  const first = new Map<string, PackageComponent>()
  return coming.flatMap((change): AtOdds[] => {
    const { component } = change
    if (!saysFiles(component) || knownOf(component).length > 0) return []
    const file = fileAtOdds(component)
    if (file !== undefined) return [{ change, file }]
    const key = JSON.stringify([component.location.path, versionKey(component)])
    const other = first.get(key)
    if (other === undefined) first.set(key, component)
    const difference = other && compareArchives(other, component)
    return difference?.outcome === 'other' ? [{ change, file: difference.file, ...(other && { other }) }] : []
  })
}
