import type { ChangeSource } from '../changes/source.ts'
import { isFailure } from '../core/failure.ts'
import { explain } from '../github/client/explain.ts'
import type { GitHubClient } from '../github/client/client.ts'
import type { PullTarget, RangeTarget } from '../github/read/event.ts'
import { mergeability, type Mergeability } from '../github/read/merge.ts'
import { openPull, type OpenPull } from '../github/read/pulls.ts'
import type { Comparison, Reader } from '../github/read/reader.ts'
import type { Inputs } from './inputs.ts'
import type { NotReviewed } from './not-reviewed.ts'
import { expect, readTip, type Reading } from './reading.ts'

/** Two commits, and where the policy for what lies between them is. */
export interface Range {
  readonly spec: string
  readonly base: string
  readonly head: string
  readonly policyTip: ChangeSource['policyTip']
  /** The files of a pull request with their patches, where GitHub told them all. */
  readonly files?: Comparison['files']
  /** What GitHub said of the test merge of a pull request. */
  readonly merge?: Mergeability
}

/** The two commits to compare, read afresh: a re-run replays the payload of the first run. */
export async function rangeOf(
  target: PullTarget | RangeTarget,
  reading: Reading,
  inputs: Inputs
): Promise<Range | NotReviewed> {
  try {
    return target.type === 'range'
      ? await givenRange(target, reading.reader, reading.signal)
      : await pullRange(target, reading, inputs)
  } catch (error) {
    return { reason: explain(error) }
  }
}

/** What is said of the pull request already is asked about at once, and counts where it still holds. */
async function pullRange(target: PullTarget, reading: Reading, inputs: Inputs): Promise<Range | NotReviewed> {
  const { client, reader, ranges, signal, expected: begun } = reading
  const { head: before, base: into } = target
  const isWhole = before !== undefined && into !== undefined
  const isBegun = begun !== undefined && begun.head === before && begun.branch === into
  const expected = isBegun ? begun : isWhole ? expect(reader, before, into, signal) : undefined
  const ahead = ({ base, mergeBase }: Comparison): void => {
    readTip(reading, base, inputs)
    ranges.ahead(mergeBase, [], signal)
  }
  // Its failure is told to whoever waits for it.
  expected?.compared.then(ahead, () => undefined)
  const pull = await readPull(target, client, inputs, signal)
  if (isFailure(pull)) return pull
  const { head, base: ref, merge } = pull
  const holds = expected !== undefined && expected.branch === ref && expected.head === head
  const { compared } = holds ? expected : expect(reader, head, ref, signal)
  const { base: commit, mergeBase: base, files } = await compared
  return { spec: `${ref}...${head}`, base, head, policyTip: { commit, ref }, files, merge }
}

/**
 * A pull request as it is now. Fails where its head is not the one that the event was about, or the one that this run's
 * check stands on. Throws what the client throws.
 */
export async function readPull(
  { number, head: before, checked }: PullTarget,
  client: GitHubClient,
  { owner, repo }: Inputs,
  signal: AbortSignal
): Promise<(OpenPull & { readonly merge: Mergeability }) | NotReviewed> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number, request: { signal } })
  const pull = { ...openPull(data), merge: mergeability(data) }
  const { head } = pull
  if (before !== undefined && before !== head) {
    const now = `#${number} has moved on from ${before.slice(0, 7)} to ${head.slice(0, 7)}`
    return { reason: `${now}; the run for that commit reviews it`, moved: true }
  }
  if (checked !== undefined && checked !== head) {
    const where = `the check of this run stands on ${checked.slice(0, 7)}, which is not #${number}`
    return { reason: `${where}: start the workflow on the default branch` }
  }
  return pull
}

/** The commits of an event that names them. A new branch brings in what it holds since it left the default branch. */
async function givenRange(
  { base: before, head, branch }: RangeTarget,
  reader: Reader,
  signal: AbortSignal
): Promise<Range> {
  const tip = branch === undefined ? undefined : await reader.commitOf(`heads/${branch}`, signal)
  const base = before ?? (await reader.compare(tip ?? head, head, signal)).mergeBase
  const policyTip = { commit: tip ?? base, ref: branch ?? base.slice(0, 7) }
  return { spec: before === undefined ? `${branch ?? base}...${head}` : `${base}..${head}`, base, head, policyTip }
}
