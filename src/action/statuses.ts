import { isFailure, type Failure } from '../core/failure.ts'
import { checkName } from '../core/project.ts'
import { timeLimit } from '../core/time-limit.ts'
import { foreignCheck } from '../github/read/checks.ts'
import { openHeads, type OpenHeads } from '../github/read/open-heads.ts'
import {
  jobLogin,
  loginOf,
  putStatus,
  currentStatus,
  type CommitStatus,
  type CurrentStatus,
  type StatusPlace
} from '../github/publish/status.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'

/** The checks and statuses of our name on a commit. */
export interface Statuses {
  /** The open pull requests with our status on their heads, as far as the job's own token may read it. */
  ofOpen(signal: AbortSignal): Promise<OpenHeads | Failure>
  /** Our status, where it is the newest of its name. */
  standing(sha: string): Standing
  /** Sets it, unless it stands; `standing` where that was asked for already. */
  put(sha: string, status: CommitStatus, standing?: Standing): Promise<'set' | 'unchanged' | Failure>
  /** What is wrong with the checks there: words for one that is not ours. */
  foreign(sha: string): Promise<{ readonly sentence: string | undefined } | ForeignFailure>
}

type Standing = ReturnType<typeof currentStatus>

type ForeignFailure = Extract<Awaited<ReturnType<typeof foreignCheck>>, Failure>

/** Opens them with the token for statuses, where there is one. */
export async function openStatuses(inputs: Inputs): Promise<Statuses> {
  const { owner, repo, statusToken, run, postingMs } = inputs
  const time = (): AbortSignal => timeLimit(postingMs)
  const { signal } = new AbortController()
  const own = connect(inputs, { signal, readOnly: true })
  const writer = connect(inputs, { signal, ...(statusToken === '' ? {} : { token: statusToken }) })
  const viewer = statusToken === '' ? { login: jobLogin } : await loginOf(writer, time())
  const self = isFailure(viewer) ? undefined : viewer.login
  const at = (sha: string): StatusPlace => ({ owner, repo, sha, self })
  return {
    ofOpen: signal => openHeads(own, { owner, repo, self }, signal),
    standing: sha => currentStatus(writer, at(sha), time()),
    put: (sha, status, standing = currentStatus(writer, at(sha), time())) =>
      putStatus(writer, at(sha), status, standing, time()),
    async foreign(sha) {
      const looked = await foreignCheck(own, { owner, repo, sha, run: run.id }, time())
      if (isFailure(looked)) return looked
      return { sentence: looked.found && `A check named ${checkName} on this commit is not ours: ${looked.found.by}` }
    }
  }
}

/** Whether a run that has said that a review is to come may still hold it: one that was ended says nothing more. */
export function isUnderWay({ state, at }: CurrentStatus, { deadlineMs, postingMs }: Inputs): boolean {
  return state === 'pending' && Date.now() - Date.parse(at) < deadlineMs + postingMs
}
