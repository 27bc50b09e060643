import type { OsvAffected, OsvRecord } from './record.ts'
import type { AskedPackage } from './source.ts'

/** The entries of a record about a package. OSV writes parts of an ecosystem behind a colon: `Debian:12`. */
export function entriesFor(
  record: OsvRecord,
  { ecosystem, name }: Pick<AskedPackage, 'ecosystem' | 'name'>
): readonly OsvAffected[] {
  return record.affected.filter(
    ({ package: of }) =>
      of !== null &&
      of !== undefined &&
      of.ecosystem.split(':', 1)[0] === ecosystem.osvName &&
      ecosystem.normalizeName(of.name) === name
  )
}
