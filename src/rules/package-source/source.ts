import { isThisMachine, withoutSecrets } from '../../core/url.ts'

/** Neither encrypted nor checked, and not on this machine. */
export function isPlainHttp(url = ''): boolean {
  return /^(?:git\+)?(?:http|git):\/\//i.test(url) && !isThisMachine(url)
}

/** A URL for messages. */
export function shownUrl(url = 'somewhere else'): string {
  return withoutSecrets(url.slice(0, 300))
}
