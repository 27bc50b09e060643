import type { Location, Side } from '../../core/location.ts'
import type { FileChange, Violation } from '../rule.ts'

/** What the rule can say. */
export type MessageId =
  | 'policy-edited'
  | 'policy-extends'
  | 'policy-removed'
  | 'gate-removed'
  | 'gate-edited'
  | 'gate-source'
  | 'gate-pin'
  | 'name-taken'
  | 'job-name-computed'
  | 'status-write'
  | 'owners-changed'
  | 'settings-changed'

export type Found = Violation<never, MessageId>

/** The first line of a file, unless another one is given. */
export function place({ path }: FileChange, side: Side, startLine = 1): Location {
  return { path, side, startLine }
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
