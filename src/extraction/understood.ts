import type { RawGap } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import { mergedRanges, type TextRange } from '../core/text-range.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractors/extractor.ts'

/** Makes the locations of a file, and knows the ranges that they were made from. */
export interface KeptRanges {
  readonly locate: ExtractorInput['locate']
  rangeOf(location: Location): TextRange | undefined
}

/** Locations of a file with the ranges of its text that they stand for. */
export function rangesKept(locate: ExtractorInput['locate']): KeptRanges {
  const ranges = new WeakMap<Location, TextRange>()
  return {
    locate(start, end) {
      const location = locate(start, end)
      ranges.set(location, { start, end })
      return location
    },
    rangeOf: location => ranges.get(location)
  }
}

interface Found {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly RawGap[]
  readonly understood: readonly Location[]
}

/** What extractors understood of a file: what they state, their components with the evidence of them, and their gaps. */
export function rangesUnderstood(
  { components, gaps, understood }: Found,
  { rangeOf }: KeptRanges
): readonly TextRange[] {
  const ranges: TextRange[] = []
  const add = (location: Location | undefined): void => {
    const range = location && rangeOf(location)
    if (range !== undefined) ranges.push(range)
  }
  for (const component of components) for (const place of placesOf(component)) add(place)
  for (const { location } of gaps) add(location)
  for (const location of understood) add(location)
  return mergedRanges(ranges)
}

function placesOf(component: ExtractedComponent): readonly (Location | undefined)[] {
  const { location, evidence: { argument, flag } = {} } = component
  return [location, argument, flag, component.kind === 'package' ? component.source.optionsAt : undefined]
}
