import { everything, halfOpen, type Intervals } from '../shared/interval-sets.ts'
import { sets } from './intervals.ts'
import { clauseIntervals } from './specifier.ts'
import { publicVersion, readVersion } from './version.ts'
import type { Version } from './version.ts'

const longest = 8192
const mostParts = 64

/**
 * The versions that a constraint in Poetry's own notation admits (`^1.2`, `~1.2`, `1.2.*`, `1.2`, `>=1 <2 || ^3`),
 * <https://python-poetry.org/docs/dependency-specification/>. Undefined when it is none.
 */
export function constraintIntervals(text: string): Intervals | undefined {
  if (text.length > longest) return undefined
  const alternatives = text.split(/\|\|?/)
  if (alternatives.length > mostParts) return undefined
  let admitted: Intervals = []
  for (const alternative of alternatives) {
    const intervals = allOf(alternative)
    if (intervals === undefined) return undefined
    admitted = sets.unite(admitted, intervals)
  }
  return admitted
}

/** The version of a constraint that is nothing but one: `1.2`, `=1.2`. */
export function exactConstraint(text: string): string | undefined {
  const [, version = ''] = /^(?:=(?!=)\s*)?([^\s=<>!~^|,*]+)$/.exec(text.trim()) ?? []
  return readVersion(version) === undefined ? undefined : version
}

function allOf(text: string): Intervals | undefined {
  // An operator may stand apart from its version; any other space, or a comma, ends a part.
  const words = text
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  if (words.length === 0 || words.length > mostParts) return undefined
  let admitted = everything
  for (let at = 0; at < words.length; at++) {
    let part = words[at] ?? ''
    if (/^[~^=<>!]+$/.test(part)) part += words[++at] ?? ''
    const intervals = single(part)
    if (intervals === undefined) return undefined
    admitted = sets.intersect(admitted, intervals)
  }
  return admitted
}

function single(part: string): Intervals | undefined {
  if (part === '*') return everything
  const [, operator = '', written = ''] = /^([~^=<>!]*)(.*)$/.exec(part) ?? []
  const version = readVersion(written)
  switch (operator) {
    case '':
    case '=':
      return clauseIntervals({ operator: '==', version: written })
    case '^':
      return version && caret(version)
    case '~':
      return version && upTo(version, Math.min(1, version.release.length - 1))
    default:
      return clauseIntervals({ operator, version: written })
  }
}

/** `^1.2`: nothing that changes the first number other than zero. */
function caret(version: Version): Intervals {
  const first = version.release.findIndex(number => number !== 0)
  return upTo(version, first === -1 ? version.release.length - 1 : first)
}

function upTo(version: Version, index: number): Intervals {
  const release = [...version.release.slice(0, index), (version.release[index] ?? 0) + 1]
  const end = `${version.epoch}!${release.join('.')}.dev0`
  return halfOpen(publicVersion(version), end)
}
