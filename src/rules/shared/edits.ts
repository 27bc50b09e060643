/** How one name differs from another by one slip of the keyboard; undefined when by more, or not at all. */
export type Slip =
  | { readonly type: 'swapped' }
  | { readonly type: 'other' | 'added' | 'missing'; readonly letter: string; readonly at: number }

/** The one slip that turns `meant` into `written`. */
export function slip(written: string, meant: string): Slip | undefined {
  const difference = written.length - meant.length
  if (Math.abs(difference) > 1 || written === meant) return undefined
  let at = 0
  while (at < written.length && written[at] === meant[at]) at++
  const rest = (text: string, skip: number): string => text.slice(at + skip)
  const [here, there] = [written[at] ?? '', meant[at] ?? '']
  if (difference === 1) {
    return rest(written, 1) === rest(meant, 0) ? { type: 'added', letter: here, at } : undefined
  }
  if (difference === -1) {
    return rest(written, 0) === rest(meant, 1) ? { type: 'missing', letter: there, at } : undefined
  }
  if (rest(written, 1) === rest(meant, 1)) return { type: 'other', letter: here, at }
  const swapped = here === meant[at + 1] && there === written[at + 1] && rest(written, 2) === rest(meant, 2)
  return swapped ? { type: 'swapped' } : undefined
}

/** A text with each of its letters left out in turn: two texts that are one slip apart have one of these in common. */
export function withOneLess(text: string): readonly string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))
}
