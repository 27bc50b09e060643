import { policyPath } from '../../core/project.ts'
import { isWithin, type TextRange } from '../../core/text-range.ts'
import { extractorsFor } from '../../extraction/readers.ts'
import { apartPins, pinsIn, type Pin } from '../../mentions/pins.ts'
import { changesGap } from '../inventory/gaps.ts'
import { lower, standingOf, type StandingPin } from '../../mentions/standing.ts'
import type { Mentioned } from './news.ts'
import type { ScannedText } from './texts.ts'

/** So many pins of a side are looked at for where they stand, beyond those that are news. */
const most = 2000

/** The gap that it is where there are more of them. */
export const tooManyOld = changesGap(
  'limit-exceeded',
  'versions that stood there before',
  `the changed files mention more than ${most} of them, and not all were checked for having come into use`
)

/** Ranges that extractors understood, by path. */
export type UnderstoodRanges = ReadonlyMap<string, readonly TextRange[]>

/** The exact versions in a text. Keys of a manifest are left to the extractor that reads it. */
export function pinsOf({ path, text }: ScannedText): readonly Pin[] {
  const pins = pinsIn(text)
  return isManifest(path) ? pins : [...pins, ...apartPins(text, pins)]
}

/**
 * Where a pin stands. What an extractor understood without taking it for a package, such as what a command prints, counts
 * less.
 */
export function standsIn(text: ScannedText, pin: Pin, understood: UnderstoodRanges): StandingPin {
  if (text.path === policyPath) return { pin, standing: 'told' }
  const stands = standingOf(pin, { ...text, isManifest: isManifest(text.path) })
  if (pin.isApart === true && stands.standing === 'installed') return { pin, standing: 'configured' }
  return isWithin(understood.get(text.path) ?? [], pin.start) ? { ...stands, standing: lower[stands.standing] } : stands
}

/**
 * Versions that the base side only told of, in a comment or where it refused them, and that the head side comes to use: they
 * are news, though their lines may be the same.
 */
export function risenAmong(
  head: readonly Mentioned<Pin>[],
  base: readonly Mentioned<Pin>[],
  understood: { readonly head: UnderstoodRanges; readonly base: UnderstoodRanges }
): { readonly risen: readonly Mentioned<Pin>[]; readonly isCut: boolean } {
  const told = new Map<string, boolean>()
  for (const { in: text, what } of base.slice(0, most))
    if (told.get(what.key) !== false) told.set(what.key, standsIn(text, what, understood.base).standing === 'told')
  const candidates = head.filter(({ what }) => told.get(what.key) === true)
  const risen = candidates
    .slice(0, most)
    .filter(({ in: text, what }) => standsIn(text, what, understood.head).standing !== 'told')
  return { risen, isCut: candidates.length > most || isCutOff(head, base.slice(most), told) }
}

/** Whether the head side mentions a version of which nobody looked where it stood before. */
function isCutOff(
  head: readonly Mentioned<Pin>[],
  unseen: readonly Mentioned<Pin>[],
  told: ReadonlyMap<string, boolean>
): boolean {
  if (unseen.length === 0) return false
  const keys = new Set(unseen.map(({ what }) => what.key))
  return head.some(({ what }) => !told.has(what.key) && keys.has(what.key))
}

function isManifest(path: string): boolean {
  return extractorsFor(path).some(({ lock, publishes }) => lock || publishes.includes('package'))
}
