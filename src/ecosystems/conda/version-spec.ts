import { everything, intervalSets } from '../shared/interval-sets.ts'
import type { Intervals } from '../shared/interval-sets.ts'
import { compareVersions, readVersion } from './version.ts'

const sets = intervalSets(compareVersions)
const longest = 4096
const mostParts = 64
const maxDepth = 16

/**
 * The versions that a version specification of conda admits: `>=1.2,<2|3.*`, where a comma binds before a bar. Undefined
 * for what is none, and for regular expressions and inner wildcards, which admit no interval.
 */
export function specIntervals(text: string): Intervals | undefined {
  if (text.length > longest || text.includes('^') || text.includes('$')) return undefined
  const tokens = (text.match(/[()|,]|[^()|,]+/g) ?? []).map(token => token.trim()).filter(token => token !== '')
  if (tokens.length > 2 * mostParts) return undefined
  let at = 0

  function anyOf(depth: number): Intervals | undefined {
    let found = allOf(depth)
    while (found !== undefined && tokens[at] === '|') {
      at++
      const next = allOf(depth)
      found = next && sets.unite(found, next)
    }
    return found
  }

  function allOf(depth: number): Intervals | undefined {
    let found = one(depth)
    while (found !== undefined && tokens[at] === ',') {
      at++
      const next = one(depth)
      found = next && sets.intersect(found, next)
    }
    return found
  }

  function one(depth: number): Intervals | undefined {
    const token = tokens[at++]
    if (token === undefined || /^[)|,]$/.test(token)) return undefined
    if (token !== '(') return clause(token)
    const inner = depth < maxDepth ? anyOf(depth + 1) : undefined
    return tokens[at++] === ')' ? inner : undefined
  }

  const found = anyOf(0)
  return at === tokens.length ? found : undefined
}

/** The one version that a specification names, with or without `==`; undefined for anything wider. */
export function exactVersion(text: string): string | undefined {
  const version = /^(?:==)?\s*([^\s=<>!~*^$|,()]+(?:![^\s=<>!~*^$|,()]+)?)$/.exec(text.trim())?.[1]
  return version !== undefined && readVersion(version) !== undefined ? version : undefined
}

function clause(text: string): Intervals | undefined {
  const [, operator = '', written = ''] = /^(==|!=|<=|>=|~=|=|<|>)?\s*([^\s=<>~^$]+)$/.exec(text) ?? []
  if (written === '') return undefined
  if (/^\*+$/.test(written)) return operator === '' || operator === '=' || operator === '>=' ? everything : undefined
  const version = written.replace(/\.?\*+$/, '')
  const open = version !== written
  if (version.includes('*') || readVersion(version) === undefined) return undefined
  // Only `.*` is a wildcard behind these; an asterisk alone is a letter, and comes before all others.
  if (open && !written.endsWith('.*') && !['', '=', '~='].includes(operator)) return besideAsterisk(operator, version)
  switch (operator) {
    case '':
      return open ? startingWith(version) : sets.compared('==', version)
    case '=':
      return startingWith(version)
    case '!=':
      return open ? notStartingWith(version) : sets.compared('!=', version)
    case '~=':
      return open ? undefined : compatible(version)
    default:
      return sets.compared(operator, version)
  }
}

function besideAsterisk(operator: string, version: string): Intervals {
  const bound = { version: version + lowest, inclusive: false }
  if (operator.startsWith('>')) return [{ from: bound }]
  if (operator.startsWith('<')) return [{ to: bound }]
  return operator === '!=' ? everything : []
}

/** `~=1.10.2` is `>=1.10.2,=1.10`. */
function compatible(version: string): Intervals | undefined {
  const stem = version.slice(0, Math.max(version.lastIndexOf('.'), 0))
  const same = stem === '' ? undefined : startingWith(stem)
  return same && sets.intersect([{ from: { version, inclusive: true } }], same)
}

function startingWith(version: string): Intervals | undefined {
  const ends = prefixEnds(version)
  return ends && [{ from: { version: ends.from, inclusive: true }, to: { version: ends.to, inclusive: false } }]
}

function notStartingWith(version: string): Intervals | undefined {
  const ends = prefixEnds(version)
  return ends && [{ to: { version: ends.from, inclusive: false } }, { from: { version: ends.to, inclusive: true } }]
}

/**
 * The first version that starts with this one, and the first behind all of them. No version has two asterisks: they
 * come before everything else that may follow. Undefined for prefixes that end in a local version or an underscore.
 */
function prefixEnds(version: string): { readonly from: string; readonly to: string } | undefined {
  const [, stem = '', last = ''] = /^(.*?)(\d+|[a-z]+)$/is.exec(version) ?? []
  if (last === '' || version.includes('+')) return undefined
  const from = `${version}${lowest}`
  if (/^\d/.test(last)) return { from, to: `${stem}${BigInt(last) + 1n}${lowest}` }
  const word = last.toLowerCase()
  if (word === 'dev') return { from, to: `${stem}_`.replace(/[._]_$/, '.0_') }
  if (word === 'post') {
    // Nothing of this segment comes after a post-release.
    const [, before = '', number = '0'] = /^(.*?)(\d*)$/s.exec(stem) ?? []
    return number === '' ? undefined : { from, to: `${before}${BigInt(number) + 1n}${lowest}` }
  }
  const end = word.endsWith('z')
    ? undefined
    : word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + 1)
  return end === undefined ? undefined : { from, to: `${stem}${end}${lowest}` }
}

const lowest = '**'
