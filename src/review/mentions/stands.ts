import type { Standing } from '../../core/package-role.ts'
import { policyPath } from '../../core/project.ts'
import { isWithin, type TextRange } from '../../core/text-range.ts'
import { extractorsFor } from '../../extraction/readers.ts'
import { splitPins, pinsIn, type Pin } from '../../mentions/pins.ts'
import { changesGap } from '../inventory/gaps.ts'
import { lower, reachOf, standingOf, type StandingPin } from '../../mentions/standing.ts'
import type { Mentioned } from './new-mentions.ts'
import type { ScannedText } from './texts.ts'

/** So many pins of a side are looked at for where they stand, beyond those that are news. */
const most = 2000

/** The gap that it is where there are more of them. */
export const tooManyOld = changesGap(
  'limit-exceeded',
  'versions that stood there before',
  `the changed files mention more than ${most} of them, and not all were checked for having come into use`
)

/** Where a version can stand, the most dangerous first. */
const order: readonly Standing[] = ['installed', 'configured', 'told']

/** The place of a standing among all, 0 for what is installed. */
export function rankOf(standing: Standing): number {
  return order.indexOf(standing)
}

/** Ranges that extractors understood, by path. */
export type UnderstoodRanges = ReadonlyMap<string, readonly TextRange[]>

/** The exact versions in a text. Keys of a manifest are left to the extractor that reads it. */
export function pinsOf(scanned: ScannedText): readonly Pin[] {
  const { text } = scanned
  const pins = pinsIn(text)
  return isManifest(scanned) ? pins : [...pins, ...splitPins(text, pins)]
}

/**
 * Where a pin stands. What an extractor understood without taking it for a package, such as what a command prints, counts
 * less.
 */
export function standsIn(text: ScannedText, pin: Pin, understood: UnderstoodRanges, reach?: number): StandingPin {
  if (text.path === policyPath) return { pin, standing: 'told' }
  const stands = standingOf(pin, { ...text, isManifest: isManifest(text), ...(reach !== undefined && { reach }) })
  if (pin.isApart === true && stands.standing === 'installed') return { pin, standing: 'configured' }
  return isWithin(understood.get(text.path) ?? [], pin.start) ? { ...stands, standing: lower[stands.standing] } : stands
}

/**
 * Versions that stand higher on the head side than anywhere on the base side, though their lines may be the same: the comment
 * around them went, or the key above them came to install. What an extractor `read` on the base side was installed.
 */
export function risenAmong(
  head: readonly Mentioned<Pin>[],
  base: readonly Mentioned<Pin>[],
  understood: { readonly head: UnderstoodRanges; readonly base: UnderstoodRanges },
  wasRead: (mentioned: Mentioned<Pin>) => boolean
): { readonly risen: readonly Mentioned<Pin>[]; readonly isCut: boolean } {
  const reach = reachOf(Math.min(base.length, most))
  const highest = new Map<string, number>()
  for (const mentioned of base.slice(0, most)) {
    const { in: text, what } = mentioned
    if (highest.get(what.key) === 0) continue
    const rank = wasRead(mentioned) ? 0 : rankOf(standsIn(text, what, understood.base, reach).standing)
    highest.set(what.key, Math.min(rank, highest.get(what.key) ?? rank))
  }
  const candidates = head.filter(({ what }) => (highest.get(what.key) ?? 0) > 0)
  const risen = candidates
    .slice(0, most)
    .filter(
      ({ in: text, what }) =>
        rankOf(standsIn(text, what, understood.head, reach).standing) < (highest.get(what.key) ?? 0)
    )
  return { risen, isCut: candidates.length > most || isCutOff(head, base.slice(most), highest) }
}

/** Whether the head side mentions a version of which nobody looked where it stood before. */
function isCutOff(
  head: readonly Mentioned<Pin>[],
  unseen: readonly Mentioned<Pin>[],
  known: ReadonlyMap<string, number>
): boolean {
  if (unseen.length === 0) return false
  const keys = new Set(unseen.map(({ what }) => what.key))
  return head.some(({ what }) => !known.has(what.key) && keys.has(what.key))
}

const manifests = new WeakMap<ScannedText, boolean>()

function isManifest(text: ScannedText): boolean {
  const known =
    manifests.get(text) ?? extractorsFor(text.path).some(({ lock, publishes }) => lock || publishes.includes('package'))
  manifests.set(text, known)
  return known
}
