import { readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import { isAside } from '../../core/context.ts'
import { isFailure } from '../../core/failure.ts'
import { contextOf } from '../../extraction/context.ts'
import { depth, nearest } from '../inventory/nearest.ts'
import type { Evidence } from '../inventory/inventory.ts'
import { remembering, starts, usesAmong, type Uses } from '../inventory/uses.ts'
import { refusing } from '../../mentions/keys.ts'
import type { Side } from '../../core/location.ts'
import type { ScannedText } from './texts.ts'

/** So many unchanged files that a change puts into use are read. */
const most = 50

/** What the texts of a side run or install from, beside those that were read for other reasons. */
export type UsesOf = (side: Side, texts: readonly ScannedText[], isWhole?: boolean) => Uses

/**
 * Finds what the files of a change run on each side. Unchanged files are only looked at where that can raise a changed one,
 * or `isWhole` asks for it.
 */
export function usesOfSides(
  { files }: ChangeSource,
  contents: Evidence['contents'],
  isIgnored: (path: string) => boolean
): UsesOf {
  const find = remembering()
  const changed = new Set(files.map(({ path }) => path))
  const unchanged = [...contents.head].filter(([path]) => !changed.has(path))
  const canRise = files.some(({ path, head }) => head !== undefined && (!starts(path) || refusing.test(path)))
  return (side, texts, isWhole = canRise) => {
    const own = [...contents[side]].filter(([path]) => changed.has(path))
    const further = texts.map(({ path, text }) => [path, { type: 'text', text }] as const)
    return usesAmong([...(isWhole ? unchanged : []), ...own, ...further], isIgnored, find)
  }
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
  before: () => Uses,
  signal: AbortSignal
): Promise<readonly string[]> {
  if (now.named.size === 0) return []
  const listing = await source.list(signal)
  if (isFailure(listing)) return []
  const changed = new Set(source.files.map(({ path }) => path))
  const run = listing.entries.filter(({ path, type }) => type === 'file' && !changed.has(path) && now.has(path))
  if (run.length === 0) return []
  const old = before()
  const found = run.filter(({ path }) => !old.has(path))
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
