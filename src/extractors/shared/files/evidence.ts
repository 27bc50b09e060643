import type { Location } from '../../../core/location.ts'
import type { TomlNode, TomlString } from '../../../syntax/toml/tree.ts'
import type { ExtractorInput } from '../../extractor.ts'

/** UTF-16 offsets; the end is exclusive. */
interface Range {
  readonly start: number
  readonly end: number
}

/** The evidence of a component whose version or revision is given at a range of the file; none for an empty range. */
export function givenAt(
  { locate }: Pick<ExtractorInput, 'locate'>,
  range: Range | undefined
): { readonly evidence?: { readonly argument: Location } } {
  if (range === undefined || range.end <= range.start) return {}
  return { evidence: { argument: locate(range.start, range.end) } }
}

/** The evidence of the call or command that a component belongs to; none where all of it is on the line that names it. */
export function usedBy({ startLine, endLine }: Location, use: Location): { readonly use?: Location } {
  return use.startLine === startLine && use.endLine === endLine && startLine === endLine ? {} : { use }
}

/** The end of the last of some ranges. */
export function endOf(ranges: readonly Range[]): number {
  return ranges.reduce((last, { end }) => Math.max(last, end), 0)
}

/** The text that gives the version of a dependency in TOML: the dependency itself, or that of the first of some keys. */
export function givingText(node: TomlNode, ...keys: readonly string[]): TomlString | undefined {
  if (node.type === 'string') return node
  if (node.type !== 'table') return undefined
  for (const key of keys) {
    const value = node.entries.get(key)?.value
    if (value?.type === 'string') return value
  }
  return undefined
}
