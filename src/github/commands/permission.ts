import { isFailure, type Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** Somebody in a repository. */
interface Who {
  readonly owner: string
  readonly repo: string
  readonly login: string
}

/** GitHub's own roles from one on. A repository's own roles have other names. */
const writing: ReadonlySet<string> = new Set(['admin', 'maintain', 'write'])
const triaging: ReadonlySet<string> = new Set([...writing, 'triage'])

/** Whether somebody may at least triage, by the role that they have in the repository. Never rejects. */
export async function mayTriage(client: GitHubClient, who: Who, signal: AbortSignal): Promise<boolean | Failure> {
  const role = await roleOf(client, who, signal)
  return isFailure(role) ? role : triaging.has(role.name) || role.triage
}

/** Whether somebody may at least write, by the role that they have in the repository. Never rejects. */
export async function mayWrite(client: GitHubClient, who: Who, signal: AbortSignal): Promise<boolean | Failure> {
  const role = await roleOf(client, who, signal)
  return isFailure(role) ? role : writing.has(role.name) || role.push
}

interface Role {
  readonly name: string
  /** What a role of the repository's own builds on. */
  readonly triage: boolean
  readonly push: boolean
}

async function roleOf(
  client: GitHubClient,
  { owner, repo, login: username }: Who,
  signal: AbortSignal
): Promise<Role | Failure> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...{ owner, repo, username, request: { signal } }
    })
    const { triage = false, push = false } = data.user?.permissions ?? {}
    return { name: data.role_name, triage, push }
  } catch (error) {
    return { reason: `what the commenter may do could not be read: ${explain(error)}` }
  }
}
