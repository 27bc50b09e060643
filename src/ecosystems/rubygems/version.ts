import { compareText } from '../../core/order.ts'
import { compareDigits, isDigits } from '../shared/order.ts'

const maxLength = 256
const written = /^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

/** Numbers and words of a version, as Gem::Version tells them apart; undefined for what is no version. */
export function segmentsOf(text: string): readonly string[] | undefined {
  const version = text.trim()
  if (version.length > maxLength || !written.test(version)) return undefined
  return version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? []
}

/** The order of Gem::Version: a word comes before any number, and before the end; zeros at the end do not count. */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [canonical(left), canonical(right)]
  if (first === undefined || second === undefined) return undefined
  const shared = Math.min(first.length, second.length)
  for (let index = 0; index < shared; index++) {
    const order = compareSegments(first[index] ?? '', second[index] ?? '')
    if (order !== 0) return order
  }
  return againstEnd(first.slice(shared)) || -againstEnd(second.slice(shared)) || 0
}

/** Segments without the zeros at the end, and without those before the first word. */
function canonical(text: string): readonly string[] | undefined {
  const segments = segmentsOf(text)
  if (segments === undefined) return undefined
  let end = segments.length
  while (end > 1 && isZero(segments[end - 1] ?? '')) end--
  const word = segments.findIndex(segment => !isDigits(segment))
  if (word === -1 || word >= end) return segments.slice(0, end)
  let numbers = word
  while (numbers > 0 && isZero(segments[numbers - 1] ?? '')) numbers--
  return [...segments.slice(0, numbers), ...segments.slice(word, end)]
}

function compareSegments(left: string, right: string): number {
  const [first, second] = [isDigits(left), isDigits(right)]
  if (first && second) return compareDigits(left, right)
  if (first !== second) return first ? 1 : -1
  return compareText(left, right)
}

/** How what one version has more than another compares with nothing. */
function againstEnd(rest: readonly string[]): number {
  for (const segment of rest) {
    if (!isDigits(segment)) return -1
    if (!isZero(segment)) return 1
  }
  return 0
}

function isZero(segment: string): boolean {
  return /^0+$/.test(segment)
}
