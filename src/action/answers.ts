import type { Failure } from '../core/failure.ts'
import { redacted } from '../core/redacted.ts'
import { markdown, shorten } from '../core/untrusted.ts'

/** What there is to say to whoever gave a command: GitHub Markdown. */
export interface Answer {
  readonly text: string
  /** What could not be done although it should have been. */
  readonly failure?: Failure
  /** What was asked for shows by itself: on the check, or in the review comment. */
  readonly shows?: true
  /** Another run is at it: what was asked for may come too late for that. */
  readonly busy?: true
  /** Kept in the marker of the reply. */
  readonly record?: string
  /** It changes what the next review says, so the check has to move. */
  readonly moves?: true
}

/** The answer where a command could not be carried out. */
export function notDone(reason: string): Answer {
  return { text: `⚠️ This could not be done: ${quoted(reason)}.`, failure: { reason } }
}

/** The answer to a command that is not to be carried out, and why. */
export function refused(reason: string): Answer {
  return { text: `⚠️ Refused: ${quoted(reason)}.` }
}

/** Somebody else's words. */
export function quoted(text: string): string {
  return markdown(shorten(redacted(text), 600))
}
