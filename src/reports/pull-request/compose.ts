import { shorten } from '../../core/untrusted.ts'

/** A part of a text. It is given fewer rows until it fits, and left out with a word when it never does. */
export interface Section {
  /** The lowest is given room first. */
  readonly priority: number
  render(rows: number): string
}

/** A text before anything was left out. */
export interface Parts {
  readonly head: string
  readonly sections: readonly Section[]
  readonly foot: string
}

export interface Room {
  /** Numbers of rows to try, the most first. */
  readonly rows: readonly number[]
  /** The most that the whole may measure. */
  readonly max: number
  /** Measures a text: UTF-16 units for a comment, bytes for a summary. */
  readonly size: (text: string) => number
  /** What is said where a part was left out. */
  readonly cut: string
}

/** The parts that fit, with an empty line between them. */
export function compose({ head, sections, foot }: Parts, { rows, max, size, cut }: Room): string {
  let room = max - size(head) - size(foot) - size(cut) - 6
  if (room < 0) return headAlone(head, max, size)
  const shown = new Map<Section, string>()
  let missing = false
  for (const section of [...sections].sort((one, other) => one.priority - other.priority)) {
    const share = Math.floor(room * 0.7)
    const text = firstThatFits(section, rows, rendered => size(rendered) + 2 <= share)
    if (text === undefined) missing = true
    else if (text !== '') {
      shown.set(section, text)
      room -= size(text) + 2
    }
  }
  const body = sections.flatMap(section => shown.get(section) ?? [])
  return [head, ...body, ...(missing ? [cut] : []), foot].join('\n\n')
}

function firstThatFits(section: Section, rows: readonly number[], fits: (text: string) => boolean): string | undefined {
  for (const tried of rows) {
    const text = section.render(tried)
    if (fits(text)) return text
  }
  return undefined
}

function headAlone(head: string, max: number, size: (text: string) => number): string {
  let text = shorten(head, max)
  while (size(text) > max) text = shorten(text, Math.floor(text.length / 2))
  return text
}
