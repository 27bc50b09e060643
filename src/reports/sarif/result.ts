import type { Fix as SarifFix, Result } from 'sarif'
import type { AppliedWaiver, Finding, Fix } from '../../core/finding.ts'
import { addTo } from '../../core/group.ts'
import { plain } from '../../core/message.ts'
import { otherPlaces } from '../shared/active.ts'
import { sarifLevel, scoreOf } from './descriptors.ts'
import { artifactOf, placeOf, regionOf } from './places.ts'
import { count, sentence } from '../shared/words.ts'
import { sarifText } from './text.ts'

/** GitHub shows so many places of a result. */
const mostPlaces = 100

/** A finding as a result. */
export function resultOf(finding: Finding, ruleIndex: number): Result {
  const { ruleId, level, location, message, help, fingerprint, waiver, fix, references, advisories } = finding
  const score = scoreOf(finding)
  const others = otherPlaces(finding)
  const related = others.slice(0, mostPlaces)
  const left = others.length - related.length
  const more = left === 0 ? '' : ` ${count(left, 'further place')} not listed here.`
  return {
    ruleId,
    ruleIndex,
    level: sarifLevel(level),
    message: { text: `${sentence(sarifText(plain(message)))} ${sentence(sarifText(plain(help)))}${more}` },
    locations: [placeOf(location)],
    ...(related.length > 0 && { relatedLocations: related.map((place, id) => ({ id, ...placeOf(place) })) }),
    // GitHub tells alerts apart by this one; ours stays the same when lines move.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    ...(waiver !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: justified(waiver) }]
    }),
    ...(fix !== undefined && fix.edits.length > 0 && { fixes: [fixOf(fix, plain(help))] }),
    properties: {
      ...(score !== undefined && { 'security-severity': score.toFixed(1) }),
      ...(advisories.length > 0 && { advisories: advisories.map(({ id }) => id) }),
      ...(references.length > 0 && { references })
    }
  }
}

function justified({ reason, by, expires, comment }: AppliedWaiver): string {
  return `${reason} (${by}, until ${expires}${comment === undefined ? '' : `, by a comment: ${comment}`})`
}

function fixOf({ edits }: Fix, help: string): SarifFix {
  const byPath = new Map<string, Fix['edits'][number][]>()
  for (const edit of edits) addTo(byPath, edit.location.path, edit)
  return {
    description: { text: sarifText(help) },
    artifactChanges: [...byPath].map(([path, of]) => ({
      artifactLocation: artifactOf(path),
      replacements: of.map(({ location, newText }) => ({
        deletedRegion: regionOf(location),
        insertedContent: { text: newText }
      }))
    }))
  }
}
