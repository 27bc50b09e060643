import type { Component } from '../../core/component.ts'
import { compileGlob, globParts } from './glob.ts'
import type { Refusal } from './package-url.ts'

/**
 * Reads the name of a tool, or the address of one that is reached by a URL, with wildcards in each. An address without a
 * path means everything on that host. Names are compared as they are written, addresses without regard to case.
 */
export function toolTest(text: string): { matches(component: Component): boolean } | Refusal {
  if (/[\p{Cc}]/u.test(text)) return { problem: 'no tool has control characters in its name' }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const matches = compileGlob(globParts(text))
    return { matches: component => component.kind === 'tool' && matches(component.name) }
  }
  if (!/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/i.test(text)) {
    return { problem: 'an address is written https://host or https://host/path, without user, query and fragment' }
  }
  const address = text.toLowerCase().replace(/\/$/, '')
  const whole = /^https?:\/\/[^/]+$/.test(address) ? [address, `${address}/**`] : [address]
  const tests = whole.map(pattern => compileGlob(globParts(pattern)))
  return {
    matches: component => {
      if (component.kind !== 'tool' || component.url === undefined) return false
      const url = component.url.toLowerCase().replace(/\/$/, '')
      return tests.some(test => test(url))
    }
  }
}
