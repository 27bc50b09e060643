/** What is said of one thing that was looked at. */
export interface Line {
  /** `unseen`: it could not be looked at, which is neither well nor wrong. */
  readonly state: 'ok' | 'problem' | 'unseen'
  /** May hold untrusted text. */
  readonly text: string
  /** What to do about it, or where to look instead. */
  readonly help?: string
}

export const ok = (text: string): Line => ({ state: 'ok', text })
export const problem = (text: string, help: string): Line => ({ state: 'problem', text, help })
export const unseen = (text: string, help: string): Line => ({ state: 'unseen', text, help })

/** 0 where all is well, 1 for a problem, 2 where something could not be seen and nothing seen is a problem. */
export function exitCodeOf(lines: readonly Line[]): 0 | 1 | 2 {
  if (lines.some(({ state }) => state === 'problem')) return 1
  return lines.some(({ state }) => state === 'unseen') ? 2 : 0
}
