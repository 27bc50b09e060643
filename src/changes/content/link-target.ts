import type { Unavailable } from '../../core/content.ts'

const hops = 5
const longest = 4096

/** A path on its way through symbolic links. */
export interface Route {
  readonly path: string
  /** Links followed so far. */
  readonly hops: number
}

/** Where a link at `route` leads with `target` as its content and `rest` behind it, or why it is not followed. */
export function followLink(link: Route, target: string, rest: readonly string[]): Route | Unavailable {
  if (link.hops === hops) return { reason: `more than ${hops} symbolic links, or a loop of them`, cause: 'limit' }
  if (target.length > longest) return { reason: 'a symbolic link with a target too long for a path', cause: 'limit' }
  if (target === '') return { reason: 'a symbolic link without a target' }
  if (target.startsWith('/')) return { reason: `a symbolic link that points outside the repository, to ${target}` }
  const path = link.path.split('/').slice(0, -1)
  let descended = false
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') {
      path.push(segment)
      descended = true
      continue
    }
    // what is above a name that may itself be a link is not known from the text
    if (descended) return { reason: `a symbolic link that goes down and up again, to ${target}` }
    if (path.pop() === undefined) return { reason: `a symbolic link that points outside the repository, to ${target}` }
  }
  return { path: [...path, ...rest].join('/'), hops: link.hops + 1 }
}
