import type { Finding } from '../../core/finding.ts'
import { plain } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { markdown, markdownCode, shorten } from '../../core/untrusted.ts'
import { folded, table } from './markdown.ts'
import { byWeight, activeFindings } from '../shared/active.ts'
import { shortPlace } from '../shared/words.ts'

/** Something that an earlier run found in this pull request and that is no longer there. All of it is untrusted text. */
export interface Fixed {
  readonly fingerprint: string
  readonly what: string
  readonly where: string
  /** The commit of the first run that did not find it, shortened. */
  readonly at: string
}

/** What a comment carries along, so that the next run can tell what was fixed since. */
interface Carried {
  /** The form of its fingerprints: those of another form cannot be compared. */
  readonly form: number
  /** What stood, as fingerprint, sentence, place. */
  readonly found: readonly (readonly [string, string, string])[]
  /** What was fixed, with the commit as the fourth. */
  readonly fixed: readonly (readonly [string, string, string, string])[]
  /** Fingerprints of what was fixed and is there again. */
  readonly back?: readonly string[]
  /** The commit that was reviewed, shortened. */
  readonly at?: string
  /** The beginnings of all fingerprints; absent where those were too many, and where the review was incomplete. */
  readonly seen?: readonly string[]
  /** The same of what the review of an earlier commit had not found. */
  readonly fresh?: readonly string[]
  /** An earlier record could not be read: what it told is not known any more. */
  readonly forgotten?: boolean
}

/** Of fingerprints: docs/decisions/009-fingerprints.md. */
const form = 2
const mostFound = 40
const mostSeen = 250
const mostFixed = 20
const longestRecord = 12_000

/** What became of the findings of earlier runs. */
interface Since {
  readonly fixed: readonly Fixed[]
  /** Fingerprints of what was fixed and is there again. */
  readonly back: ReadonlySet<string>
  /** Fingerprints of what the review of an earlier commit had not found. */
  readonly fresh: ReadonlySet<string>
  /** For the next run. */
  readonly record: string
  readonly forgotten: boolean
}

/**
 * What was fixed up to this review, or is back, by what the record of the run before says, and the record for the next. A finding
 * that is waived was not fixed, and a review that is incomplete fixes nothing: it may only not have looked. The same
 * review of the same record gives the same result. `record` is Base64, at most 12,000 characters; of one that cannot be
 * read, since people can edit the comment that holds it, `forgotten` tells from then on.
 */
export function fixedSince(record: string | undefined, review: Review): Since {
  const before = read(record)
  const forgotten = before.forgotten === true
  const present = new Set(review.findings.map(({ fingerprint }) => fingerprint))
  const gone = before.form === form ? before.found.filter(([fingerprint]) => !present.has(fingerprint)) : []
  const incomplete = review.verdict === 'incomplete' || review.gaps.some(({ level }) => level === 'incomplete')
  const at = review.range.head.slice(0, 7)
  const justFixed = incomplete ? [] : gone.map(([fingerprint, what, where]) => [fingerprint, what, where, at] as const)
  const fixed = [...before.fixed.filter(([fingerprint]) => !present.has(fingerprint)), ...justFixed].slice(-mostFixed)
  const found = [...byWeight(activeFindings(review)).map(entry), ...(incomplete ? gone : [])].slice(0, mostFound)
  const stayed = (before.back ?? []).filter(fingerprint => incomplete || present.has(fingerprint))
  const returned = before.fixed.map(([fingerprint]) => fingerprint).filter(fingerprint => present.has(fingerprint))
  const back = new Set([...stayed, ...returned].slice(-mostFound))
  const fresh = freshSince(before, review)
  return {
    fixed: fixed.map(([fingerprint, what, where, commit]) => ({ fingerprint, what, where, at: commit })),
    back,
    fresh,
    record: written({
      found,
      fixed,
      at,
      ...(incomplete ? {} : seenNow(review)),
      ...(fresh.size > 0 && fresh.size <= mostSeen ? { fresh: [...fresh].map(beginning) } : {}),
      ...(back.size > 0 ? { back: [...back] } : {}),
      ...(forgotten ? { forgotten } : {})
    }),
    forgotten
  }
}

/** What is new since the review of an earlier commit; the same however often one commit is reviewed. */
function freshSince(before: Carried, review: Review): ReadonlySet<string> {
  const present = activeFindings(review).map(({ fingerprint }) => fingerprint)
  if (before.form !== form || before.seen === undefined) return new Set()
  if (before.at === review.range.head.slice(0, 7)) {
    const stayed = new Set(before.fresh ?? [])
    return new Set(present.filter(fingerprint => stayed.has(beginning(fingerprint))))
  }
  const known = new Set(before.seen)
  return new Set(present.filter(fingerprint => !known.has(beginning(fingerprint))))
}

/** All that was found, whether a waiver clears it or not: what a waiver cleared is not new when that ends. */
function seenNow({ findings }: Review): Pick<Carried, 'seen'> {
  return findings.length > mostSeen ? {} : { seen: findings.map(({ fingerprint }) => beginning(fingerprint)) }
}

function beginning(fingerprint: string): string {
  return fingerprint.slice(0, 8)
}

/** The table of what was fixed, folded; the latest first. */
export function fixedSection(fixed: readonly Fixed[], rows: number): string {
  const shown = fixed.toReversed().slice(0, rows)
  const cells = shown.map(({ what, where, at }) => [markdown(what), markdownCode(where), markdownCode(at)])
  const rest = fixed.length - shown.length
  const body = [
    ...(cells.length > 0 ? [table(['Finding', 'Where', 'Fixed in'], cells)] : []),
    ...(rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : [])
  ]
  return folded(`✅ ${fixed.length} fixed in this pull request`, body.join('\n\n'))
}

function entry({ fingerprint, message, location }: Finding): Carried['found'][number] {
  return [fingerprint, shorten(plain(message), 100), shorten(shortPlace(location), 100)]
}

/** As much as there is room for: the findings that weigh most, and what was fixed last. */
function written({ found, fixed, ...more }: Omit<Carried, 'form'>): string {
  let [kept, gone] = [found.length, fixed.length]
  for (;;) {
    const carried: Carried = {
      form,
      found: found.slice(0, kept),
      fixed: fixed.slice(fixed.length - gone),
      ...more
    }
    const text = Buffer.from(JSON.stringify(carried)).toString('base64')
    if (text.length <= longestRecord || kept + gone === 0) return text
    if (kept > gone) kept = Math.floor(kept / 2)
    else gone = Math.floor(gone / 2)
  }
}

function read(record: string | undefined): Carried {
  const unreadable: Carried = { form, found: [], fixed: [], forgotten: true }
  if (record === undefined) return { form, found: [], fixed: [] }
  if (record.length > longestRecord) return unreadable
  const text = Buffer.from(record, 'base64').toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return unreadable
  }
  const stored = Object(value) as Record<string, unknown>
  // Earlier records have another name for it.
  const { form: stated, found, fixed = stored['mended'], back, at, seen, fresh, forgotten } = stored
  return {
    form: typeof stated === 'number' ? stated : 1,
    ...(forgotten === true || !Array.isArray(found) || !Array.isArray(fixed) ? { forgotten: true } : {}),
    found: rowsOf(found, 3)
      .slice(0, mostFound)
      .map(([fingerprint = '', what = '', where = '']) => [fingerprint, what, where]),
    fixed: rowsOf(fixed, 4)
      .slice(-mostFixed)
      .map(([fingerprint = '', what = '', where = '', at = '']) => [fingerprint, what, where, at]),
    back: keysIn(back, 64).slice(-mostFound),
    ...(typeof at === 'string' ? { at } : {}),
    ...(Array.isArray(seen) ? { seen: keysIn(seen, 8) } : {}),
    fresh: keysIn(fresh, 8)
  }
}

function keysIn(value: unknown, longest: number): readonly string[] {
  if (!Array.isArray(value)) return []
  return value
    .filter((one): one is string => typeof one === 'string' && one.length <= longest && /^[\w-]+$/.test(one))
    .slice(-mostSeen)
}

function rowsOf(value: unknown, width: number): readonly (readonly string[])[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (row): row is string[] =>
      Array.isArray(row) && row.length === width && row.every(cell => typeof cell === 'string' && cell.length <= 200)
  )
}
