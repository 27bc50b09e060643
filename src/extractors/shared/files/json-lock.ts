import { summary } from '../../../syntax/json/summary.ts'
import { property, type JsonError, type JsonNode } from '../../../syntax/json/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { syntaxCode, unreadable } from './gaps.ts'

/** What is known of a kind of lockfile in JSON. */
export interface JsonLockKind {
  /** Whose it is, in words. */
  readonly writer: string
  /** Keys that hold objects. */
  readonly sections: readonly string[]
  /** Keys by which it is known where it states no version. */
  readonly signs: readonly string[]
  /** The highest `lockfileVersion` that is understood. */
  readonly newestKnown: number
}

/** Gaps for what is wrong with a lockfile as a whole: its syntax, its version, its parts. */
export function jsonLockGaps(
  { writer, sections, signs, newestKnown }: JsonLockKind,
  root: JsonNode | undefined,
  errors: readonly JsonError[],
  input: ExtractorInput
): ExtractedGap[] {
  const found: ExtractedGap[] = []
  const gap = (reason: string, start: number, end: number): void => {
    found.push(unreadable(input, start, end, reason))
  }
  const syntax = summary(errors)
  if (syntax !== undefined) {
    const { message, offset, length } = syntax
    found.push(unreadable(input, offset, offset + length, message, syntaxCode(syntax)))
  } else if (root?.type !== 'object') gap('expected a JSON object', 0, 0)
  const parts = sections.map(key => [key, property(root, key)] as const)
  for (const [key, part] of parts)
    if (part !== undefined && part.value?.type !== 'object') gap(`its ${key} are not an object`, part.start, part.end)
  const version = property(root, 'lockfileVersion')
  if (version?.value?.type === 'number' && version.value.value > newestKnown) {
    gap(`lockfile version ${version.value.value} is newer than the supported ones`, version.start, version.end)
  }
  const isLock = version !== undefined || signs.some(key => property(root, key) !== undefined)
  if (syntax === undefined && root?.type === 'object' && !isLock) gap(`it is not a lockfile of ${writer}`, 0, 0)
  const [first, ...more] = errors.filter(({ type }) => type === 'duplicate')
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`
    gap(`${first.message}${others}`, first.offset, first.offset + first.length)
  }
  return found
}
