import { Octokit } from '@octokit/rest'
import type { GitHubServer } from './github-server.ts'

/** A client that says nothing, with the server's token unless another is given. */
export function clientOf(server: GitHubServer, auth: string = server.token): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return new Octokit({ baseUrl: server.apiUrl, auth, log: quiet })
}
