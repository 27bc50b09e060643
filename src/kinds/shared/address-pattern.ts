import { compileGlob, globParts } from '../../core/glob.ts'
import type { Refusal } from '../kind.ts'

const address = /^[a-z][a-z0-9+.-]*:\/\//i

/** Whether a text of a policy is written as an address. */
export function isAddress(text: string): boolean {
  return address.test(text)
}

/**
 * Reads an address with wildcards, which are compared in any case. `meansHost`: one without a path means everything on that
 * host.
 */
export function parseAddress(
  text: string,
  { meansHost }: { meansHost: boolean }
): ((url: string) => boolean) | Refusal {
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.test(text)) {
    return { reason: 'an address is written https://host or https://host/path, without user, query and fragment' }
  }
  const wanted = comparable(text)
  const whole = meansHost && /^https?:\/\/[^/]+$/.test(wanted) ? [wanted, `${wanted}/**`] : [wanted]
  const tests = whole.map(pattern => compileGlob(globParts(pattern)))
  return url => tests.some(test => test(comparable(url)))
}

function comparable(url: string): string {
  return url.toLowerCase().replace(/\/$/, '')
}
