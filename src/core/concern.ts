import type { Context } from './context.ts'
import type { Level } from './finding.ts'

/**
 * What a finding is about, as far as that decides what it is at most outside of code. `forbidden`: what is malicious, or
 * denied by the policy. `remote-code`: code of a repository that runs. `other`: all else.
 */
export type Concern = 'forbidden' | 'remote-code' | 'other'

const most: Readonly<Record<Concern, Readonly<Partial<Record<Context, Level>>>>> = {
  forbidden: { docs: 'warn', comment: 'warn' },
  'remote-code': { docs: 'note', comment: 'note' },
  other: { test: 'note', docs: 'note', comment: 'note' }
}

/** What a finding is at most where its component stands; undefined where nothing lowers it: docs/decisions/052-contexts.md. */
export function mostIn(context: Context, concern: Concern): Level | undefined {
  return most[concern][context]
}

/** What a finding is at most where its component may be none: somebody looks at what the policy forbids by that very name. */
export function mostOfGuess(concern: Concern): Level {
  return concern === 'forbidden' ? 'warn' : 'note'
}
