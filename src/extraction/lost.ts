import type { GapCode } from '../core/gap.ts'
import type { Extraction } from '../extractors/extractor.ts'

const isOfFile: ReadonlySet<GapCode> = new Set(['parse-error', 'limit-exceeded'])

/** Whether an extraction holds nothing but what is wrong with the file as a whole. */
export function saysNothing(
  { components, gaps, embedded = [], wants = [], understood = [] }: Extraction,
  path: string
): boolean {
  const read = components.length + embedded.length + wants.length + understood.length
  return read === 0 && gaps.some(({ code, subject }) => isOfFile.has(code) && subject === path)
}
