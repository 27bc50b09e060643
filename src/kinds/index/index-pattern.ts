import { compileGlob, globParts } from '../../core/glob.ts'
import type { Matcher, PatternUse, Refusal } from '../kind.ts'
import { isAddress, parseAddress } from '../shared/address-pattern.ts'

const packageUrl = /^pkg:/i
/** The name of a channel, a host with its port, or a setting. */
const plainName = /^[\w.@[\]-][\w.:@/[\]-]*$/

/** Whether a policy can spell an index by its name, without wildcards. */
export function isIndexName(name: string): boolean {
  return !name.includes('*') && !packageUrl.test(name) && (isAddress(name) || plainName.test(name))
}

/** Reads an address, or the name of a channel, a host or a setting, with wildcards; all are compared in any case. */
export function parseIndexPattern(text: string, use: PatternUse, apart?: string): Matcher | Refusal | undefined {
  if (apart !== undefined) return { reason: 'an index has no version' }
  if (packageUrl.test(text)) return undefined
  if (isAddress(text)) {
    const matches = parseAddress(text, { meansHost: use !== 'waived' })
    if (typeof matches !== 'function') return matches
    return { matches: component => component.kind === 'index' && isAddress(component.name) && matches(component.name) }
  }
  if (!plainName.test(text.replaceAll('*', '-'))) {
    return { reason: 'an index is named by its https:// address, or by the name of a channel, a host or a setting' }
  }
  const matches = compileGlob(globParts(text.toLowerCase()))
  return {
    matches: component =>
      component.kind === 'index' && !isAddress(component.name) && matches(component.name.toLowerCase())
  }
}
