import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { version } from '../../core/version.ts'
import type { ReadExtended } from '../../policy/file/chain.ts'
import type { Arguments } from '../catalogue.ts'
import { fileProblem } from '../file-problem.ts'

/** Reads what a policy extends: from the folder of `--policy-root`, else from GitHub with `GITHUB_TOKEN`. */
export function extendedReader(values: Arguments['values'], signal: AbortSignal): ReadExtended {
  const root = values['policy-root']
  if (typeof root === 'string') return inFolder(root)
  const token = process.env['GITHUB_TOKEN'] ?? ''
  if (values['offline'] === true) return refuse('--offline asks nobody; give a folder of checkouts with --policy-root')
  if (token === '') {
    return refuse('give a token that may read it in GITHUB_TOKEN, or a folder of checkouts with --policy-root')
  }
  const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com'
  if (!/^https?:\/\//.test(apiUrl) || !URL.canParse(apiUrl)) return refuse('GITHUB_API_URL is not an address')
  return async reference => {
    // Most policies extend none.
    const { createClient } = await import('../../github/client/client.ts')
    const { readFileAt } = await import('../../github/read/file-at.ts')
    const client = createClient({ token, apiUrl, version, signal, readOnly: true })
    return readFileAt(client, reference, signal)
  }
}

/** Checkouts under `DIR/owner/repository`; what is checked out there counts, whatever the reference says behind its `@`. */
function inFolder(root: string): ReadExtended {
  return async ({ owner, repo, path }) => {
    const file = join(root, owner, repo, path)
    const text = await readFile(file, 'utf8').catch((error: unknown) => ({ reason: fileProblem(error) }))
    return isFailure(text) ? { reason: `${file}: ${text.reason}`, passing: false } : { text }
  }
}

function refuse(reason: string): ReadExtended {
  return () => Promise.resolve({ reason, passing: false })
}
