import { gitHubRanges, type GitHubRanges } from '../changes/github/github.ts'
import { policyPath } from '../core/project.ts'
import { timeLimit } from '../core/time-limit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { createReader, type Comparison, type Reader } from '../github/read/reader.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'

/** What a review reads with. */
export interface Reading {
  readonly client: GitHubClient
  readonly reader: Reader
  readonly ranges: GitHubRanges
  /** Ends what the review reads. */
  readonly signal: AbortSignal
  /** Ends what is read and written for it afterwards: suggestions read lines of the change. */
  readonly end: AbortSignal
  /** The comparison that was begun with. */
  readonly expected: Expected | undefined
}

/** A comparison that is asked for before anybody knows whether it is the one to review. */
export interface Expected {
  readonly head: string
  readonly branch: string
  /** May reject. */
  readonly compared: Promise<Comparison>
}

/** Begins to read a head, and to compare it with the tip of a branch, as far as they are known. */
export function beginReading(inputs: Inputs, head?: string, branch?: string): Reading {
  const signal = AbortSignal.any([inputs.stop, timeLimit(inputs.deadlineMs)])
  const end = timeLimit(inputs.deadlineMs + inputs.postingMs)
  const client = connect(inputs, { signal: end, readOnly: true })
  const reader = createReader(client, inputs)
  const ranges = gitHubRanges(reader)
  if (head !== undefined) ranges.ahead(head, [], signal)
  const expected = head === undefined || branch === undefined ? undefined : expect(reader, head, branch, signal)
  return { client, reader, ranges, signal, end, expected }
}

/** Asks how a head differs from where it left a branch. */
export function expect(reader: Reader, head: string, branch: string, signal: AbortSignal): Expected {
  const compared = sinceBranch(reader, branch, head, signal)
  // Whoever waits for it is told; nobody may come to that.
  compared.catch(() => undefined)
  return { head, branch, compared }
}

/** Begins to read what the tip of a base branch decides: what the policy is, and what has become of the branch. */
export function readTip({ ranges, signal }: Reading, commit: string, { policy }: Inputs): void {
  ranges.ahead(commit, policy === '' ? [policyPath] : [], signal)
}

/** Compares a commit with the tip of a branch. */
async function sinceBranch(reader: Reader, ref: string, head: string, signal: AbortSignal): Promise<Comparison> {
  const [tip, named] = await Promise.all([
    reader.commitOf(`heads/${ref}`, signal),
    // Whatever this failed with, asking by the commit's id tells.
    reader.compare(ref, head, signal).catch(() => undefined)
  ])
  // A tag can have the same name, and the branch can move between the two requests.
  return named?.base === tip ? named : reader.compare(tip, head, signal)
}
