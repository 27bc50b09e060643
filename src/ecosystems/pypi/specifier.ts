import type { Bound, Interval } from '../ecosystem.ts'
import { everything, halfOpen, only, type Intervals } from '../shared/interval-sets.ts'
import { sets } from './intervals.ts'
import { publicVersion, readVersion } from './version.ts'
import type { Version } from './version.ts'

/** One comparison of a specifier set, as written: `>=` `1.0`. */
export interface Clause {
  readonly operator: string
  readonly version: string
}

const mostClauses = 64
const longest = 8192

/**
 * The comparisons of a PEP 440 specifier set. Undefined when it is not one (or too long to be meant seriously); whether
 * the versions are any is left open.
 */
export function readClauses(text: string): readonly Clause[] | undefined {
  if (text.length > longest) return undefined
  const parts = text.trim() === '' ? [] : text.split(',').map(part => part.trim())
  if (parts.at(-1) === '') parts.pop()
  if (parts.length > mostClauses) return undefined
  const clauses: Clause[] = []
  for (const part of parts) {
    const [, operator, version] = /^(===|~=|==|!=|<=|>=|<|>)\s*([\w.*+!-]+)$/.exec(part) ?? []
    if (operator === undefined || version === undefined) return undefined
    clauses.push({ operator, version })
  }
  return clauses
}

/** The versions that a PEP 440 specifier set admits; undefined when it is not one. */
export function specifierIntervals(text: string): Intervals | undefined {
  const clauses = readClauses(text)
  if (clauses === undefined) return undefined
  let admitted = everything
  for (const clause of clauses) {
    const intervals = clauseIntervals(clause)
    if (intervals === undefined) return undefined
    admitted = sets.intersect(admitted, intervals)
  }
  return admitted
}

/** The versions that one comparison admits; undefined when its version is none or has no place beside its operator. */
export function clauseIntervals({ operator, version: written }: Clause): Intervals | undefined {
  const prefix = written.endsWith('.*')
  const version = readVersion(prefix ? written.slice(0, -2) : written)
  if (version === undefined) return undefined
  if (prefix) return prefixIntervals(operator, version)
  if (operator === '===') return only(written)
  if (version.local !== undefined) {
    if (operator === '==') return only(written)
    return operator === '!=' ? sets.complement(only(written)) : undefined
  }
  const from = { version: publicVersion(version), inclusive: true }
  switch (operator) {
    case '==':
      return halfOpen(from.version, successor(version))
    case '!=':
      return sets.complement(halfOpen(from.version, successor(version)))
    case '>=':
      return [{ from }]
    case '<=':
      return [{ to: { version: successor(version), inclusive: false } }]
    case '<':
      return [below(version)]
    case '>':
      return [above(version)]
    case '~=':
      return version.release.length < 2 ? undefined : sets.intersect([{ from }], [under(stem(version))])
    default:
      return undefined
  }
}

function prefixIntervals(operator: string, version: Version): Intervals | undefined {
  if (version.dev !== undefined || version.local !== undefined) return undefined
  if (operator === '==') return [under(version)]
  return operator === '!=' ? sets.complement([under(version)]) : undefined
}

/** The end of an interval that holds a version and its local versions. */
export function through(text: string): Bound {
  const version = readVersion(text)
  return version === undefined ? { version: text, inclusive: true } : { version: successor(version), inclusive: false }
}

/** The first version after this one and its local versions. */
function successor(version: Version): string {
  if (version.dev !== undefined) return publicVersion({ ...version, dev: version.dev + 1 })
  return publicVersion({ ...version, post: version.post === undefined ? 0 : version.post + 1, dev: 0 })
}

/** All that `==V.*` matches. */
function under(version: Version): Interval {
  const { base, pre, post, epoch, release } = version
  const start = publicVersion({ ...version, dev: 0 })
  let end = ''
  if (post !== undefined) end = publicVersion({ ...version, post: post + 1, dev: 0 })
  else if (pre !== '') end = `${base}${pre.replace(/\d+$/, number => String(Number(number) + 1))}.dev0`
  else end = `${epoch}!${[...release.slice(0, -1), (release.at(-1) ?? 0) + 1].join('.')}.dev0`
  return { from: { version: start, inclusive: true }, to: { version: end, inclusive: false } }
}

/** `1.4` for `1.4.2rc1`: what `~=` holds fixed. */
function stem(version: Version): Version {
  const release = version.release.slice(0, -1)
  return {
    ...version,
    release,
    base: `${version.epoch}!${release.join('.')}`,
    pre: '',
    post: undefined,
    dev: undefined
  }
}

/** `<V` leaves out pre-releases of V, unless V is one itself. */
function below(version: Version): Interval {
  const stable = version.pre === '' && version.dev === undefined
  return { to: { version: publicVersion(stable ? { ...version, dev: 0 } : version), inclusive: false } }
}

/** `>V` leaves out post-releases of V, unless V is one itself, and local versions of V. */
function above(version: Version): Interval {
  if (version.post !== undefined || version.dev !== undefined)
    return { from: { version: successor(version), inclusive: true } }
  // No version is the last post-release: this one stands for it.
  return { from: { version: publicVersion({ ...version, post: 999_999_999_999_999 }), inclusive: false } }
}
