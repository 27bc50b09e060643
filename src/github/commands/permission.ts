import { isFailure, type Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, isGone } from '../client/explain.ts'

/** GitHub's own roles; each holds what those after it do. A repository's own roles have other names. */
const ladder = ['admin', 'maintain', 'write', 'triage', 'read']

/** Somebody in a repository. */
interface Who {
  readonly owner: string
  readonly repo: string
  readonly login: string
  /** Their id, where it is known: whoever has the login by now need not be them. */
  readonly id?: number
}

/** The roles that somebody has in the repository by now, in lower case: theirs, and those of GitHub's own that it holds. Never rejects. */
export async function rolesOf(
  client: GitHubClient,
  { owner, repo, login: username, id }: Who,
  signal: AbortSignal
): Promise<ReadonlySet<string> | Failure> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...{ owner, repo, username, request: { signal } }
    })
    if (id !== undefined && data.user?.id !== id) return new Set()
    // What a role of the repository's own builds on is in the permissions.
    const { admin = false, maintain = false, push: write = false, triage = false } = data.user?.permissions ?? {}
    const named = data.role_name.toLowerCase()
    const held = [admin, maintain, write, triage]
    const step = ladder.findIndex((role, at) => role === named || held[at] === true)
    return new Set([named, ...(step === -1 ? [] : ladder.slice(step))])
  } catch (error) {
    if (isGone(error)) return new Set()
    return { reason: `the permissions of the commenter could not be read: ${explain(error)}` }
  }
}

/** Whether somebody may at least triage, by the role that they have in the repository. Never rejects. */
export async function mayTriage(client: GitHubClient, who: Who, signal: AbortSignal): Promise<boolean | Failure> {
  const roles = await rolesOf(client, who, signal)
  return isFailure(roles) ? roles : roles.has('triage')
}

/** Whether somebody may at least write, by the role that they have in the repository. Never rejects. */
export async function mayWrite(client: GitHubClient, who: Who, signal: AbortSignal): Promise<boolean | Failure> {
  const roles = await rolesOf(client, who, signal)
  return isFailure(roles) ? roles : roles.has('write')
}
