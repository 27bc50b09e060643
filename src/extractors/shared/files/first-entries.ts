import type { TextRange } from '../../../core/text-range.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { unreadable } from './gaps.ts'

/** No manifest of a person has as many entries. */
const mostEntries = 20_000

/** The entries that a manifest is read for, in the order that they are given in, and a gap where it has more of them. */
export function firstEntries<Entry>(
  input: Pick<ExtractorInput, 'path' | 'locate'>,
  entries: readonly Entry[],
  rangeOf: (entry: Entry) => TextRange,
  most = mostEntries
): { readonly read: readonly Entry[]; readonly gaps: readonly ExtractedGap[] } {
  const beyond = entries[most]
  if (beyond === undefined) return { read: entries, gaps: [] }
  const { start, end } = rangeOf(beyond)
  const reason = `it has more than ${most} entries, and those from here on were not read`
  return { read: entries.slice(0, most), gaps: [unreadable(input, start, end, reason, 'limit-exceeded')] }
}
