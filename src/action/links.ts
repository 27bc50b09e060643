import type { Review } from '../core/review.ts'
import { policyPath } from '../core/project.ts'
import { markdownUrl } from '../core/untrusted.ts'
import type { Links, PolicyEditor } from '../reports/pull-request/markdown.ts'
import { branchName } from '../reports/shared/words.ts'
import type { Inputs } from './inputs.ts'

/** Addresses of the places of a review, on the page of its commit. */
export function linksTo(
  { range, findings }: Review,
  { owner, repo, serverUrl }: Pick<Inputs, 'owner' | 'repo' | 'serverUrl'>
): Links {
  const inMerge = new Set(findings.filter(({ onlyInMerge }) => onlyInMerge).map(({ location }) => location))
  return location => {
    // Its lines are those of a commit that GitHub makes anew with every push to the base branch.
    const { path, side, startLine } = inMerge.has(location) ? { ...location, startLine: undefined } : location
    const commit = side === 'head' ? range.head : range.base
    const line = startLine === undefined ? '' : `#L${startLine}`
    return `${serverUrl}/${owner}/${repo}/blob/${commit}/${encoded(path)}${line}`
  }
}

/** The address at which the policy of a review is edited; a text can be filled in where there is no policy yet. */
export function policyEditor(
  review: Review,
  { owner, repo, serverUrl, policy }: Pick<Inputs, 'owner' | 'repo' | 'serverUrl' | 'policy'>
): PolicyEditor {
  const branch = branchName(review)
  return content => {
    if (branch === undefined) return undefined
    const { path } = review.policy
    if (path !== undefined) {
      // The path of a policy that a workflow names begins with its repository.
      const [, home = `${owner}/${repo}`, file = path] = (policy !== '' && /^([^/]+\/[^/]+)\/(.+)$/.exec(path)) || []
      return { url: `${serverUrl}/${home}/edit/${encoded(branch)}/${encoded(file)}`, isFilled: false }
    }
    const url = `${serverUrl}/${owner}/${repo}/new/${encoded(branch)}?filename=${encodeURIComponent(policyPath)}`
    const filled = `${url}&value=${encodeURIComponent(content.toWellFormed())}`
    return markdownUrl(filled) === undefined ? { url, isFilled: false } : { url: filled, isFilled: true }
  }
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
