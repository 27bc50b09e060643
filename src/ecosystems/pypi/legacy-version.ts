const longest = 256

const standard =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?([-_.]?dev[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/

/** Names of what moves: nobody publishes a version under them. */
const moving = /^(?:latest|stable|head|main|master)$/

/**
 * The order of versions that PEP 440 does not know, or whose numbers are beyond what can be counted exactly: as
 * setuptools and pip ordered them before they refused them, every one before all others,
 * <https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-differences-from-pkg-resources-parse-version>.
 * Undefined for what is none of either.
 */
export function compareUnusual(left: string, right: string): number | undefined {
  const leftKey = keyOf(left)
  const rightKey = keyOf(right)
  return leftKey && rightKey && compareKeys(leftKey, rightKey)
}

type Part = bigint | string

/** Compared part by part; a number comes after a text. */
type Key = readonly (readonly Part[])[]

function keyOf(text: string): Key | undefined {
  const version = text.trim().toLowerCase()
  if (version.length > longest) return undefined
  const found = standard.exec(version)
  if (found !== null) return standardKey(found)
  const isLegacy = /^[a-z\d._+:-]*[a-z\d][a-z\d._+:-]*$/.test(version) && !moving.test(version)
  return isLegacy ? [[-1n], legacyParts(version)] : undefined
}

function standardKey(found: RegExpExecArray): Key {
  const [, epoch = '0', release = '', letter, pre, implied, word, post, dev, devNumber, local] = found
  const numbers = release.split('.').map(BigInt)
  while (numbers.at(-1) === 0n) numbers.pop()
  const hasPost = implied !== undefined || word !== undefined
  // A development release alone is before the pre-releases; none at all is after them.
  const phase = letter === undefined ? (dev !== undefined && !hasPost ? '' : '~') : (phases.get(letter) ?? letter)
  return [
    [BigInt(epoch)],
    numbers,
    [phase, BigInt(pre ?? 0)],
    [hasPost ? BigInt(implied ?? post ?? 0) : -1n],
    [dev === undefined ? '~' : 'dev', BigInt(devNumber ?? 0)],
    (local ?? '').split(/[-_.]/).map(part => (/^\d+$/.test(part) ? BigInt(part) : part))
  ]
}

const phases: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc']
])

const words: ReadonlyMap<string, string> = new Map([
  ['pre', 'c'],
  ['preview', 'c'],
  ['rc', 'c'],
  ['-', 'final-'],
  ['dev', '@']
])

function legacyParts(version: string): readonly string[] {
  const parts: string[] = []
  for (const [found] of `${version}\nfinal`.matchAll(/\d+|[a-z]+|-/g)) {
    if (/^\d/.test(found)) {
      parts.push(found.padStart(8, '0'))
      continue
    }
    const part = `*${words.get(found) ?? found}`
    if (part < '*final') while (parts.at(-1) === '*final-') parts.pop()
    while (parts.at(-1) === '00000000') parts.pop()
    parts.push(part)
  }
  return parts
}

function compareKeys(left: Key, right: Key): number {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = compareParts(left[at] ?? [], right[at] ?? [])
    if (order !== 0) return order
  }
  return 0
}

function compareParts(left: readonly Part[], right: readonly Part[]): number {
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const one = left[at] ?? ''
    const other = right[at] ?? ''
    if (typeof one !== typeof other) return typeof one === 'string' ? -1 : 1
    if (one !== other) return one < other ? -1 : 1
  }
  return left.length - right.length
}
