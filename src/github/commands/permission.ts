import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** GitHub's own roles from triage on. A repository's own roles have other names. */
const triaging: ReadonlySet<string> = new Set(['admin', 'maintain', 'write', 'triage'])

/** Whether somebody may at least triage, by the role that they have in the repository. Never rejects. */
export async function mayTriage(
  client: GitHubClient,
  { owner, repo, login: username }: { readonly owner: string; readonly repo: string; readonly login: string },
  signal: AbortSignal
): Promise<boolean | Failure> {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...{ owner, repo, username, request: { signal } }
    })
    // What a role of the repository's own builds on is in the permissions.
    return triaging.has(data.role_name) || data.user?.permissions?.triage === true
  } catch (error) {
    return { reason: `what the commenter may do could not be read: ${explain(error)}` }
  }
}
