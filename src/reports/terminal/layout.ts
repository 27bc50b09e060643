import type { Location } from '../../core/location.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { place } from '../shared/words.ts'
import { columnsOf } from './columns.ts'
import { hanging, type Paint } from './text.ts'

/** How the terminal shows things; see `renderTerminal`. */
export interface Layout {
  readonly paint: Paint
  /** Columns. */
  readonly width: number
  readonly verbose: boolean
}

const longestPlace = 160

/** A place, encoded. */
export function shownPlace(location: Location): string {
  return terminal(shorten(place(location), longestPlace))
}

/** Below so many columns, what hangs below a line begins further left. */
export const narrow = 60

/** A line with something small at the right edge; undefined where there is no room for it. */
export function withTail(line: string, tail: string, { paint, width }: Layout): string | undefined {
  const room = width - columnsOf(line) - columnsOf(tail)
  return room < 2 ? undefined : line + ' '.repeat(room) + paint('faint', tail)
}

/** An entry of a list of places: where, and what of it; what wraps hangs below the second. */
export function entry(where: string, what: string, indent: number, width: number): readonly string[] {
  const head = `${' '.repeat(indent)}${where}  `
  return hanging(head, what, width, columnsOf(head) <= width / 2 ? columnsOf(head) : indent + 2)
}
