import { readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import { isAside } from '../../core/context.ts'
import { isFailure } from '../../core/failure.ts'
import type { TextContent } from '../../core/content.ts'
import { contextOf } from '../../extraction/context.ts'
import { depth, nearest } from '../inventory/nearest.ts'
import { usesAmong, type Uses } from '../inventory/uses.ts'
import type { ScannedText } from './texts.ts'

/** So many unchanged files that a change puts into use are read. */
const most = 50

/** What the texts of a side run or install from; `known` are those that were read for other reasons. */
export function usesOf(
  known: Iterable<readonly [string, TextContent]>,
  texts: readonly ScannedText[],
  isIgnored: (path: string) => boolean
): Uses {
  const all = [...known, ...texts.map(({ path, text }) => [path, { type: 'text', text }] as const)]
  return usesAmong(all, isIgnored)
}

/** Texts with the standing of what runs them. */
export function asUsed(texts: readonly ScannedText[], uses: Uses): readonly ScannedText[] {
  return texts.map(text => (uses.has(text.path) ? used(text) : text))
}

function used(text: ScannedText): ScannedText {
  return { ...text, isUsed: true, ...(isAside(text.context) && { context: 'code' }) }
}

/** Paths of files that did not change, and that something runs on the head side and nothing did before. */
export async function begun(
  source: ChangeSource,
  now: Uses,
  before: Uses,
  signal: AbortSignal
): Promise<readonly string[]> {
  if ([...now.named].every(path => before.named.has(path))) return []
  const listing = await source.list(signal)
  if (isFailure(listing)) return []
  const changed = new Set(source.files.map(({ path }) => path))
  const found = listing.entries.filter(
    ({ path, type }) => type === 'file' && !changed.has(path) && now.has(path) && !before.has(path)
  )
  return nearest(found, ({ path }) => depth(path), most).map(({ path }) => path)
}

/** The texts of such files: what they name comes into use with the change. */
export async function begunTexts(
  source: ChangeSource,
  paths: readonly string[],
  signal: AbortSignal
): Promise<readonly ScannedText[]> {
  const requests = paths.map(path => ({ at: 'head' as const, path }))
  const contents = await readTexts(source, requests, signal)
  return contents.flatMap((content, index) => {
    const path = paths[index] ?? ''
    if (content.type !== 'text') return []
    return [used({ path, side: 'head', text: content.text, context: contextOf(path) })]
  })
}
