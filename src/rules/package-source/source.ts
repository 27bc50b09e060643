import { hostOf } from '../shared/host.ts'

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
