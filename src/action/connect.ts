import * as core from '@actions/core'
import { terminal } from '../core/untrusted.ts'
import { version } from '../core/version.ts'
import { createClient, type GitHubClient } from '../github/client/client.ts'
import type { Inputs } from './inputs.ts'

/** A client for the repository's GitHub, with the job's own token unless another is given. */
export function connect(
  { apiUrl, secondMs, token: own }: Inputs,
  { signal, token = own, readOnly = false }: { signal: AbortSignal; token?: string; readOnly?: boolean }
): GitHubClient {
  return createClient({ token, apiUrl, version, signal, log, secondMs, readOnly })
}

function log(line: string): void {
  core.info(terminal(line))
}
