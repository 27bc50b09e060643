import { isFailure, type Failure } from '../../core/failure.ts'
import { policyPath } from '../../core/project.ts'
import { actionPaths, isOwnAction } from '../../gate/own-action.ts'
import type { GitHubClient } from '../../github/client/client.ts'
import { explain } from '../../github/client/explain.ts'
import { actionsApp, guardsByProtection, guardsByRules, type Guards } from '../../github/read/guards.ts'
import { createReader, type Reader } from '../../github/read/reader.ts'

/** What a repository says of itself to a token; failures stand where it does not. */
export interface Repository {
  readonly isPrivate: boolean
  readonly branch: string
  /** Texts of workflows by path. */
  readonly workflows: ReadonlyMap<string, string>
  /** The repository's own action is Weighbridge, so that `uses: ./` runs the review. */
  readonly isOwn: boolean
  /** Undefined where there is none. */
  readonly policy: string | undefined
  readonly codeOwners: string | undefined
  readonly rules: Guards | Failure
  readonly protection: Guards | Failure
  /** The id of GitHub Actions as an app. */
  readonly actionsApp: number | Failure
}

const maxWorkflows = 500
const codeOwnersPath = '.github/CODEOWNERS'

/** Reads the default branch and what guards it. Never rejects. */
export async function readRepository(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  signal: AbortSignal
): Promise<Repository | Failure> {
  try {
    const { data } = await client.rest.repos.get({ owner, repo, request: { signal } })
    const branch = data.default_branch
    const place = { owner, repo, branch }
    const reader = createReader(client, { owner, repo })
    const [files, rules, protection, app] = await Promise.all([
      readFiles(reader, branch, signal),
      guardsByRules(client, place, signal),
      guardsByProtection(client, place, signal),
      actionsApp(client, signal)
    ])
    if (isFailure(files)) return files
    const workflows = new Map([...files].filter(([path]) => path.startsWith('.github/workflows/')))
    const [policy, codeOwners] = [files.get(policyPath), files.get(codeOwnersPath)]
    const guards = { rules, protection, actionsApp: app }
    const isOwn = isOwnAction(actionPaths.map(path => files.get(path)).find(text => text !== undefined))
    return { isPrivate: data.private, branch, workflows, isOwn, policy, codeOwners, ...guards }
  } catch (error) {
    return { reason: explain(error) }
  }
}

/** The policy, the owners and the workflows of a branch's tip. */
async function readFiles(
  reader: Reader,
  branch: string,
  signal: AbortSignal
): Promise<ReadonlyMap<string, string> | Failure> {
  const commit = await reader.commitOf(`heads/${branch}`, signal)
  const root = await reader.tree(commit, false, signal)
  if (isFailure(root)) return root
  const folder = root.entries.find(({ path }) => path === '.github')
  const below = folder === undefined ? undefined : await reader.tree(folder.sha, true, signal)
  if (below !== undefined && isFailure(below)) return below
  const paths = (below?.entries ?? []).map(({ path }) => `.github/${path}`)
  const workflows = paths.filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  if (below?.truncated === true || workflows.length > maxWorkflows) {
    return { reason: `.github/ has too many files to check` }
  }
  const actions = actionPaths.filter(path => root.entries.some(entry => entry.path === path))
  const wanted = [...paths.filter(path => path === policyPath || path === codeOwnersPath), ...workflows, ...actions]
  const texts = await reader.texts(
    wanted.map(path => ({ commit, path })),
    signal
  )
  const found = new Map<string, string>()
  for (const [index, path] of wanted.entries()) {
    const text = texts[index]
    if (text?.type === 'text') found.set(path, text.text)
    else return { reason: `${path} could not be read${text?.type === 'failed' ? `: ${text.reason}` : ''}` }
  }
  return found
}
