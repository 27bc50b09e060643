import { isFailure, type Failure } from '../../core/failure.ts'
import { textsAhead, type TextsAhead } from './ahead.ts'
import { keptBlobs, readGitHubBlobs } from './blobs.ts'
import type { GitHubLimits, KeptBlobs } from './blobs.ts'
import { diffFolders } from './diff.ts'
import { folderReader, listKnown } from './folders.ts'
import type { GitHubReader } from './reader.ts'
import type { ChangeSource } from '../source.ts'

/** Which two commits to compare, and where the policy is read; all ids whole, in the repository of the reader. */
export interface GitHubRange {
  /** How the range is told to people. */
  readonly spec: string
  /** The commit to compare from: a pull request's merge base. */
  readonly base: string
  /** A fork's head is in the base repository too, by `refs/pull/N/head`. */
  readonly head: string
  readonly policyTip: ChangeSource['policyTip']
}

/** Opens ranges of one repository, whose folders and files are read once for all of them. */
export interface GitHubRanges {
  /** Opens one: see {@link openGitHub}. */
  readonly open: (range: GitHubRange, signal: AbortSignal) => Promise<{ readonly source: ChangeSource } | Failure>
  /** Begins to read what opening a range with this commit will need, and texts of it. Waits for nothing, and tells no failure. */
  readonly ahead: (commit: string, paths: readonly string[], signal: AbortSignal) => void
}

/** Opens ranges of the repository of a reader. */
export function gitHubRanges(reader: GitHubReader, limits: GitHubLimits = {}): GitHubRanges {
  const shared = { folders: folderReader(reader), kept: keptBlobs(), ahead: textsAhead(reader) }
  return {
    open: (range, signal) => openRange(reader, shared, range, signal, limits),
    ahead(commit, paths, signal) {
      void shared.folders.read(commit, true, signal)
      shared.ahead.ask(commit, paths, signal)
    }
  }
}

/**
 * Opens a range of a repository on GitHub, without a checkout: two requests tell what changed, and content is read
 * when it is asked for. Never rejects: what went wrong is a failure.
 */
export function openGitHub(
  reader: GitHubReader,
  range: GitHubRange,
  signal: AbortSignal,
  limits: GitHubLimits = {}
): Promise<{ readonly source: ChangeSource } | Failure> {
  return gitHubRanges(reader, limits).open(range, signal)
}

/** What the ranges of one repository have in common. */
interface Shared {
  readonly folders: ReturnType<typeof folderReader>
  readonly kept: KeptBlobs
  readonly ahead: TextsAhead
}

async function openRange(
  reader: GitHubReader,
  { folders, kept, ahead }: Shared,
  { spec, base, head, policyTip }: GitHubRange,
  signal: AbortSignal,
  limits: GitHubLimits
): Promise<{ readonly source: ChangeSource } | Failure> {
  const readFolder = folders.read
  const files = await diffFolders(readFolder, base, head, signal)
  if (isFailure(files)) {
    if (signal.aborted) return { reason: 'timed out before GitHub had listed the changes' }
    return { reason: `the trees of ${spec} could not be compared: ${files.reason}` }
  }
  const commits = { base, head, policy: policyTip.commit }
  const read = readGitHubBlobs(reader, { commits, files, readFolder, limits, kept, ahead })
  const list: ChangeSource['list'] = () => Promise.resolve(listKnown(folders, head))
  return { source: { range: { spec, base, head }, policyTip, files, list, read, close: () => Promise.resolve() } }
}
