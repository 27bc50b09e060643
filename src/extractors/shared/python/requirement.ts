import type { PackageComponent } from '../../../core/component.ts'
import { isFailure } from '../../../core/failure.ts'
import { requiredPackage } from '../../../ecosystems/pypi/required-package.ts'
import { readRequirement } from '../../../ecosystems/pypi/requirement.ts'
import type { ExtractedGap, Extraction, ExtractorInput } from '../../extractor.ts'
import { givenAt } from '../files/evidence.ts'
import { namelessPackage } from '../files/gaps.ts'
import { isTemplate } from '../files/template.ts'
import { markedSlot } from './slot.ts'

/** Where a requirement stands, and what its place says about it. */
export interface RequirementPlace {
  readonly scope: PackageComponent['scope']
  readonly slot: string
  /** The registry of packages that do not say where they come from; undefined for the default one. */
  readonly index?: string | undefined
  /** The offset in the content of an offset in the text of the requirement. */
  map(offset: number): number
}

/** The component of one requirement of a manifest, or the gap that it is. */
export function requirementOf(
  input: ExtractorInput,
  text: string,
  place: RequirementPlace
): Pick<Extraction, 'components' | 'gaps'> {
  const gap = (reason: string, code: ExtractedGap['code'] = 'parse-error'): ExtractedGap => ({
    code,
    subject: text.slice(0, 2000),
    reason,
    location: input.locate(place.map(0), place.map(text.length))
  })
  const later = 'the package is only known at install time'
  // `%(name)s` is what setup.cfg fills in.
  if (isTemplate(text) || text.includes('%(')) return { components: [], gaps: [gap(later, 'unresolved-reference')] }
  const requirement = readRequirement(text)
  if (isFailure(requirement)) return { components: [], gaps: [gap(requirement.reason)] }
  const gaps = requirement.problem === undefined ? [] : [gap(requirement.problem)]
  const facts = requiredPackage(requirement, place.index)
  if (facts === undefined) {
    if (requirement.source.type === 'path') return { components: [], gaps }
    const location = input.locate(place.map(0), place.map(text.length))
    return { components: [], gaps: [...gaps, namelessPackage(requirement.source.url ?? text, location)] }
  }
  const start = place.map(requirement.start)
  const end = place.map(requirement.end)
  const { versionAt } = requirement
  const given = versionAt && { start: place.map(versionAt.start), end: place.map(versionAt.end) }
  const component = {
    ...facts,
    scope: place.scope,
    direct: true,
    slot: markedSlot(place.slot, requirement.marker),
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end)
  }
  return { components: [component], gaps }
}
