import { compileGlob, globParts } from '../../core/glob.ts'
import { isFailure } from '../../core/failure.ts'
import type { Matcher, PatternUse, Refusal } from '../kind.ts'
import { isAddress, parseAddress } from '../shared/address-pattern.ts'
import { parsePackagePattern } from '../shared/package-pattern.ts'

const packageUrl = /^pkg:/i

/** Whether a text names a tool by its name, and is neither an address nor a package URL, and has no wildcards. */
export function isName(text: string): boolean {
  return text !== '' && !packageUrl.test(text) && !isAddress(text) && !/[*\p{Cc}]/u.test(text)
}

/**
 * Reads the name of a tool, the address of one that is reached by a URL, or the package URL of what its command runs,
 * with wildcards in each. Of several packages that a command runs, each must be meant, or for `denied` one.
 */
export function parseToolPattern(text: string, use: PatternUse, apart?: string): Matcher | Refusal | undefined {
  if (apart !== undefined) return { reason: 'a tool has no version' }
  if (!packageUrl.test(text)) return namedTool(text)
  const inner = parsePackagePattern(text, use, undefined)
  if (inner === undefined || isFailure(inner)) return inner
  return {
    matches(component) {
      if (component.kind !== 'tool' || component.runs.length === 0) return false
      if (use === 'denied') return component.runs.some(run => inner.matches(run))
      return component.runs.every(run => (use !== 'approved' || run.source.type === 'registry') && inner.matches(run))
    }
  }
}

/** An address without a path means everything on that host. Names are compared as written, addresses in any case. */
function namedTool(text: string): Matcher | Refusal {
  if (/[\p{Cc}]/u.test(text)) return { reason: 'no tool has control characters in its name' }
  if (!isAddress(text)) {
    const matches = compileGlob(globParts(text))
    return { matches: component => component.kind === 'tool' && matches(component.name) }
  }
  const matches = parseAddress(text, { meansHost: true })
  if (typeof matches !== 'function') return matches
  return { matches: component => component.kind === 'tool' && component.url !== undefined && matches(component.url) }
}
