import { halfOpen, intervalSets, type Intervals } from '../shared/interval-sets.ts'
import { following } from '../shared/semantic-version.ts'
import { compareVersions } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)
const number = String.raw`v?(\d+)(?:\.(\d+))?(?:\.(\d+))?`
const simple = new RegExp(String.raw`^([~^]|[<=≥]\s*|>=\s*)?${number}$`)
const hyphenated = new RegExp(String.raw`^${number}\s+-\s+${number}$`)

/** The version of `=1.2.3`; a lock has versions as they are, which no requirement is. */
export function pinnedVersion(specifier: string): string | undefined {
  const [, version] = /^=\s*v?(\d+\.\d+\.\d+)$/.exec(specifier.trim()) ?? []
  return version
}

/**
 * The versions of an entry of `[compat]`, <https://pkgdocs.julialang.org/v1/compatibility/>. Commas stand for "or". An
 * exact version admits every build of it.
 */
export function admittedVersions(specifier: string): Intervals | undefined {
  if (specifier.length > maxLength) return undefined
  let admitted: Intervals = []
  for (const part of specifier.split(',')) {
    const versions = partVersions(part.trim())
    if (versions === undefined) return undefined
    admitted = sets.unite(admitted, versions)
  }
  return admitted
}

function partVersions(text: string): Intervals | undefined {
  const match = simple.exec(text)
  if (match === null) return hyphenVersions(text)
  const numbers = given(match.slice(2, 5))
  const first = padded(numbers)
  switch (match[1]?.trim() ?? '') {
    case '<':
      return [{ to: { version: `${first}-`, inclusive: false } }]
    case '=':
      return halfOpen(first, after([...numbers, '0', '0'].slice(0, 3)))
    case '>=':
    case '≥':
      return [{ from: { version: first, inclusive: true } }]
    case '~':
      return halfOpen(first, after(numbers.slice(0, 2)))
    default:
      return halfOpen(first, after(compatible(numbers)))
  }
}

function hyphenVersions(text: string): Intervals | undefined {
  const match = hyphenated.exec(text)
  if (match === null) return undefined
  const low = [{ from: { version: padded(given(match.slice(1, 4))), inclusive: true } }]
  return sets.intersect(low, [{ to: { version: after(given(match.slice(4, 7))), inclusive: false } }])
}

/** The numbers that a caret holds: up to and with the first that is not zero. */
function compatible(numbers: readonly string[]): readonly string[] {
  const significant = numbers.findIndex(digits => /[1-9]/.test(digits))
  return significant === -1 ? numbers : numbers.slice(0, significant + 1)
}

function given(parts: readonly (string | undefined)[]): readonly string[] {
  return parts.filter(part => part !== undefined)
}

function padded(numbers: readonly string[]): string {
  return [...numbers, '0', '0'].slice(0, 3).join('.')
}

/** The least version after all that begin with these numbers. */
export function after(numbers: readonly string[]): string {
  return `${padded([...numbers.slice(0, -1), following(numbers.at(-1) ?? '0')])}-`
}
