/**
 * A set of versions without a gap, from one cut of a line of versions to another one. The version at place `n` of the line
 * has the cut `2n` before it and `2n + 1` behind it; infinite cuts are the ends of the line.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Spans that do not touch each other, in ascending order. */
export type Spans = readonly Span[]

/** The version at a place, alone. */
function spanAt(place: number): Span {
  return { start: 2 * place, end: 2 * place + 1 }
}

/** What is in one or more of some spans. */
export function united(spans: readonly Span[]): Spans {
  const all: Span[] = []
  for (const span of spans.toSorted((one, other) => (one.start < other.start ? -1 : Number(one.start > other.start)))) {
    const last = all.at(-1)
    if (last === undefined || span.start > last.end) all.push(span)
    else if (span.end > last.end) all[all.length - 1] = { start: last.start, end: span.end }
  }
  return all
}

/** Whether the version at a place is in one of some spans. */
export function holds(spans: Spans, place: number): boolean {
  return spanAround(spans, place) !== undefined
}

/** The span that the version at a place is in. */
export function spanAround(spans: Spans, place: number): Span | undefined {
  const { start, end } = spanAt(place)
  const span = spans[firstWhere(spans.length, at => (spans[at]?.end ?? Infinity) >= end)]
  return span !== undefined && span.start <= start ? span : undefined
}

/** The first of some spans that shares a version with another one, as far as its ends tell. */
export function firstMeeting(spans: Spans, { start, end }: Span): Span | undefined {
  const span = spans[firstWhere(spans.length, at => (spans[at]?.end ?? Infinity) > start)]
  return span !== undefined && span.start < end ? span : undefined
}

/** Whether every version of some spans is in others. */
export function covers(spans: Spans, wanted: Spans): boolean {
  return wanted.every(({ start, end }) => {
    const span = spans[firstWhere(spans.length, at => (spans[at]?.end ?? Infinity) >= end)]
    return span !== undefined && span.start <= start
  })
}

/** Where the last version ends that two sets have in common; undefined where they have none. */
export function lastCommonEnd(some: Spans, others: Spans): number | undefined {
  let [at, other] = [some.length - 1, others.length - 1]
  for (;;) {
    const [one, two] = [some[at], others[other]]
    if (one === undefined || two === undefined) return undefined
    if (one.start < two.end && two.start < one.end) return Math.min(one.end, two.end)
    if (one.start >= two.end) at--
    else other--
  }
}

/** The lowest of `length` ascending indices from which on something holds; `length` where it never does. */
export function firstWhere(length: number, isTrue: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
