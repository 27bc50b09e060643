import type { Failure } from '../../core/failure.ts'

/** What of a stream decides how a terminal is written to. */
export interface Screen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

const choices = ['auto', 'always', 'never'] as const

/** When to write in colour. */
export type ColorChoice = (typeof choices)[number]

/** What `--color` says. */
export function readColor(option: string): { readonly choice: ColorChoice } | Failure {
  const choice = choices.find(each => each === option)
  return choice === undefined
    ? { reason: `--color takes ${choices.join(', ')}, not ${JSON.stringify(option)}` }
    : { choice }
}

/**
 * Whether to write in colour: as `--color` says, or else `FORCE_COLOR`, `NO_COLOR` (<https://no-color.org>), or else on a
 * terminal that can.
 */
export function wantsColor(env: Environment, { isTTY }: Screen, choice: ColorChoice = 'auto'): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (choice !== 'auto') return choice === 'always'
  if (force !== undefined) return !['0', 'false'].includes(force)
  return (no === undefined || no === '') && isTTY === true && term !== 'dumb'
}

/** The columns to write for: `COLUMNS`, or else those of the terminal; undefined where neither says. */
export function columnsFor({ COLUMNS: named = '' }: Environment, { columns }: Screen): number | undefined {
  return /^[1-9]\d{0,4}$/.test(named) ? Number(named) : columns
}

/** The columns that lines are broken at: those of {@link columnsFor}, at least 40. Where unknown, lines stay whole for programs. */
export function breakingWidth(env: Environment, screen: Screen): number {
  return Math.max(40, columnsFor(env, screen) || Infinity)
}

/** The columns of what is read as prose, such as help: those of {@link columnsFor} between 40 and 120, and 100 where unknown. */
export function widthFor(env: Environment, screen: Screen): number {
  return Math.min(120, Math.max(40, columnsFor(env, screen) || 100))
}
