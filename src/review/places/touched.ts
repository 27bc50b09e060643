import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import type { FileChange } from '../../rules/rule.ts'

/** Whether a change touched any line of a place of one file. */
export interface TouchedPlace {
  (place: Location): boolean
  /** The first line of a place that it touched. */
  first(place: Location): Location | undefined
}

/** What a change touched in the file of a place; undefined where that cannot be told apart: new files, and unchanged ones. */
export type TouchedIn = (place: Location) => TouchedPlace | undefined

/** What a change touched, looked at when it is first asked about. Nothing is loaded where no file could be asked about. */
export async function linesOf(findings: readonly Finding[], files: readonly FileChange[]): Promise<TouchedIn> {
  const byPath = new Map(files.map(file => [file.path, file]))
  const textsAt = (path: string): { readonly base: string; readonly head: string } | undefined => {
    const file = byPath.get(path)
    const base = byPath.get(file?.renamedFrom ?? path)?.text?.base
    const head = file?.text?.head
    return base === undefined || head === undefined ? undefined : { base, head }
  }
  if (findings.every(({ location }) => textsAt(location.path) === undefined)) return () => undefined
  const { lineDiff } = await import('../../changes/lines/touched-lines.ts')
  const diff = lineDiff()
  const known = new Map<string, TouchedPlace>()
  return ({ path, side, startLine }) => {
    const texts = side === 'head' && startLine !== undefined ? textsAt(path) : undefined
    if (texts === undefined) return undefined
    let touched = known.get(path)
    if (touched === undefined) known.set(path, (touched = inFile(path, diff(texts.base, texts.head))))
    return touched
  }
}

function inFile(path: string, lines: readonly number[]): TouchedPlace {
  const first = (place: Location): Location | undefined => {
    const { startLine } = place
    if (startLine === undefined || place.side !== 'head' || place.path !== path) return undefined
    const line = atLeast(startLine, lines)
    return line === undefined || line > lastLine(place, startLine)
      ? undefined
      : { path, side: 'head', startLine: line, endLine: line }
  }
  return Object.assign((place: Location) => first(place) !== undefined, { first })
}

/** The first of ascending numbers that is no smaller than a bound. */
function atLeast(bound: number, numbers: readonly number[]): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return numbers[low]
}

/** A range that ends before the first column of a line does not reach into that line. */
function lastLine({ endLine, endColumn }: Location, startLine: number): number {
  return endLine === undefined || endColumn === 1 ? Math.max(startLine, (endLine ?? startLine) - 1) : endLine
}
