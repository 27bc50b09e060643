import type { Review } from '../core/review.ts'
import type { Links } from '../reports/pull-request/markdown.ts'
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
    const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
    const commit = side === 'head' ? range.head : range.base
    const line = startLine === undefined ? '' : `#L${startLine}`
    return `${serverUrl}/${owner}/${repo}/blob/${commit}/${encoded}${line}`
  }
}
