import { setImmediate } from 'node:timers/promises'
import type { ChangeSource } from '../../changes/source.ts'
import type { Change } from '../../core/change.ts'
import type { GapCode, RawGap } from '../../core/gap.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Evidence } from '../inventory/inventory.ts'
import { missingReads } from '../inventory/gaps.ts'
import { onComponents } from './components.ts'
import { cutGaps, mentionedPackages } from './net.ts'
import { newMentions, type Mentioned } from './new-mentions.ts'
import { longTextGaps } from './long-texts.ts'
import { isReadInFull } from './read-in-full.ts'
import { pinsOf, risenAmong, tooManyOld } from './stands.ts'
import { asUsed, begun, begunTexts, usesOfSides } from './used.ts'
import { openMentions, unaccountedGaps } from './unaccounted.ts'
import { scannedTexts, unreadGap, type ScannedText } from './texts.ts'

/** What comes of what the texts of a change mention beyond its components. */
export interface Mentions {
  /** Packages that are only mentioned, for the rules that look at them; no report lists them. */
  readonly changes: readonly Change<'package'>[]
  readonly gaps: readonly RawGap[]
}

const limits: ReadonlySet<GapCode> = new Set(['limit-exceeded', 'limit-newly-exceeded', 'unreadable'])

/**
 * Searches the changed files, whatever they are, for what no extractor reads: docs/decisions/028-mentions.md. The base side
 * is only read where the head side mentions something.
 */
export async function mentionsIn(
  source: ChangeSource,
  policy: Policy,
  { base, head, contents, uses, gaps }: Pick<Evidence, 'base' | 'head' | 'contents' | 'uses' | 'gaps'>,
  signal: AbortSignal
): Promise<Mentions> {
  // What is missing of a file that somebody reads has been told.
  const told = new Set(gaps.flatMap(({ code, subject }) => (code === 'content-missing' ? [subject] : [])))
  // A reader says it of a file that is too long for it as well.
  const tooLong = new Set(gaps.flatMap(({ code, subject }) => (limits.has(code) ? [subject] : [])))
  const isIgnored = (path: string): boolean => policy.ignores(path) && !uses.has(path)
  const files = source.files.filter(({ path }) => !isIgnored(path) && !told.has(path) && !isReadInFull(path, gaps))
  const now = await scannedTexts(source, 'head', files, contents.head, signal)
  const usesOf = usesOfSides(source, contents, isIgnored)
  const used = usesOf('head', now.texts)
  const texts = asUsed(now.texts, used)
  const pins = await scan(texts, pinsOf, signal)
  const lies = onComponents([...head.components, ...head.context])
  const open = await scan(texts, text => openMentions(text, head.understood.get(text.path)), signal)
  const lacking = missingReads('head', now.missing, now.missing.keys())
  const unread = [...unreadGap(now.unread), ...lacking, ...cutGaps(pins)]
  const started = await begun(source, used, () => usesOf('base', [], true), signal)
  const hasLong = longTextGaps(texts, []).length > 0
  if (pins.every(lies) && open.length === 0 && started.length === 0 && !hasLong) return { changes: [], gaps: unread }
  const before = await scannedTexts(source, 'base', files, contents.base, signal)
  const usedBefore = usesOf('base', before.texts, started.length > 0 || undefined)
  const textsBefore = asUsed(before.texts, usedBefore)
  const pinsBefore = await scan(textsBefore, pinsOf, signal)
  const fresh = new Set(newMentions(pins, pinsBefore))
  const understood = { head: head.understood, base: base.understood }
  const old = pins.filter(pin => !fresh.has(pin))
  const { risen, isCut } = risenAmong(old, pinsBefore, understood, onComponents([...base.components, ...base.context]))
  const news = [...fresh, ...risen].filter(pin => !lies(pin))
  const openBefore = await scan(textsBefore, text => openMentions(text, base.understood.get(text.path)), signal)
  const inUse = await begunTexts(
    source,
    started.filter(path => !usedBefore.has(path)),
    signal
  )
  const reported = onComponents(head.components)
  const put = newMentions(await scan(inUse, pinsOf, signal), pinsBefore).filter(pin => !reported(pin))
  const packages = mentionedPackages([...news, ...put], head.understood, policy)
  return {
    changes: packages.changes,
    gaps: [
      ...unread,
      ...longTextGaps(texts, textsBefore).filter(({ subject }) => !tooLong.has(subject)),
      ...packages.gaps,
      ...(isCut ? [tooManyOld] : []),
      ...unaccountedGaps(newMentions(open, openBefore))
    ]
  }
}

/** What a search finds in each text. Timers fire between them, so that a deadline can. */
async function scan<Of>(
  texts: readonly ScannedText[],
  search: (text: ScannedText) => readonly Of[],
  signal: AbortSignal
): Promise<readonly Mentioned<Of>[]> {
  const found: Mentioned<Of>[] = []
  for (const text of texts) {
    if (text.text.length > 100_000) await setImmediate()
    if (signal.aborted) break
    for (const what of search(text)) found.push({ in: text, what })
  }
  return found
}
