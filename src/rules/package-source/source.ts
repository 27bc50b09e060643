import { posix } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { hostOf, type Sides } from '../sides.ts'

/** Neither encrypted nor checked, and not on this machine. */
export function isPlainHttp(url = ''): boolean {
  if (!/^(?:git\+)?(?:http|git):\/\//i.test(url)) return false
  return !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostOf(url) ?? '')
}

/** Without what may be secret in it: user, password, query and fragment. */
export function shownUrl(url = 'somewhere else'): string {
  return url
    .slice(0, 300)
    .replace(/[?#].*$/s, '')
    .replace(/^([a-z+.-]{1,20}:)?\/\/[^/]*@/i, '$1//')
}

/** A lockfile of the folder, or of one above, states the commit. */
export function isLockedByCommit(component: PackageComponent, { head }: Sides): boolean {
  const own = posix.dirname(component.location.path)
  for (const [path, packages] of head) {
    const folder = posix.dirname(path)
    if (folder !== '.' && folder !== own && !own.startsWith(`${folder}/`)) continue
    if (packages.some(other => isSame(other, component) && other.source.commit !== undefined)) return true
  }
  return false
}

function isSame(one: PackageComponent, other: PackageComponent): boolean {
  return one.ecosystem === other.ecosystem && one.name === other.name && one.source.type === 'vcs'
}
