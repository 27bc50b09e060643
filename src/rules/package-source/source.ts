import { hostnameOf, withoutSecrets } from '../../core/url.ts'

/** Neither encrypted nor checked, and not on this machine. */
export function isPlainHttp(url = ''): boolean {
  if (!/^(?:git\+)?(?:http|git):\/\//i.test(url)) return false
  return !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostnameOf(url) ?? '')
}

/** A URL for messages. */
export function shownUrl(url = 'somewhere else'): string {
  return withoutSecrets(url.slice(0, 300))
}
