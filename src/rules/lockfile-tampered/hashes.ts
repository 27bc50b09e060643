/**
 * What became of some hashes: `weaker` says that only algorithms are left whose collisions can be made, `incomparable` that
 * no algorithm is left of those that they had.
 */
export type HashOutcome = 'same' | 'lost' | 'other' | 'mixed' | 'weaker' | 'incomparable'

const strong = new Set(['sha256', 'sha384', 'sha512'])
/** With the lengths of those that are written without their name. */
const weak = new Set(['md5', 'sha1', '32', '40'])

/** What became of the hashes of one file. A further one of an algorithm that it had a hash of is another file's. */
export function compareFile(before: readonly string[], now: readonly string[]): HashOutcome {
  const outcome = compareHashes(before, now)
  if (outcome !== 'same') return outcome === 'mixed' ? 'other' : outcome
  const old = byAlgorithm(before)
  const isFurther = [...byAlgorithm(now)].some(([algorithm, values]) => {
    const had = old.get(algorithm)
    return had !== undefined && [...values].some(value => !had.has(value))
  })
  return isFurther ? 'other' : 'same'
}

/**
 * What became of the hashes of one version where the file does not say which hash is of which file. Files may be added to
 * a version (another platform's wheel) and taken away, and a tool may state another algorithm: only hashes of the same
 * algorithm are compared.
 */
export function compareHashes(before: readonly string[], now: readonly string[]): HashOutcome {
  if (before.length === 0) return 'same'
  if (now.length === 0) return 'lost'
  const [old, current] = [byAlgorithm(before), byAlgorithm(now)]
  let outcome: HashOutcome = 'same'
  let compared = false
  for (const [algorithm, values] of old) {
    const others = current.get(algorithm)
    if (others === undefined) continue
    compared = true
    const kept = [...values].filter(value => others.has(value)).length
    if (kept === 0) outcome = 'other'
    else if (kept < values.size && kept < others.size && outcome === 'same') outcome = 'mixed'
  }
  return compared ? outcome : withoutCommon([...old.keys()], [...current.keys()])
}

function withoutCommon(old: readonly string[], current: readonly string[]): HashOutcome {
  if (old.every(name => weak.has(name))) return 'same'
  return old.some(name => strong.has(name)) && current.every(name => weak.has(name)) ? 'weaker' : 'incomparable'
}

/** Whether some hashes of one file cannot all be its own: two of one algorithm. */
export function areAtOdds(hashes: readonly string[]): boolean {
  return hashes.length > 1 && [...byAlgorithm(hashes).values()].some(values => values.size > 1)
}

/**
 * `sha256:…`, or `sha512-…` as npm writes it; without a word in front the algorithm follows from the length. Yarn's word
 * says how it made the archive that it hashes: `yarn-10c0:…`.
 */
export function byAlgorithm(hashes: readonly string[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>()
  for (const hash of hashes) {
    const [, word, sign, value] = /^((?:yarn-)?[a-z0-9_]{1,20})([:\-/=])(.+)$/is.exec(hash.trim()) ?? []
    const algorithm = word?.toLowerCase() ?? String(hash.length)
    const set = sets.get(algorithm) ?? new Set()
    set.add(sign === '-' ? hexOf(value ?? '') : lowerHex(value ?? hash))
    sets.set(algorithm, set)
  }
  return sets
}

/** The value of an SRI hash as other tools write it. */
function hexOf(base64: string): string {
  const [digest = ''] = base64.split('?', 1)
  return Buffer.from(digest, 'base64').toString('hex')
}

function lowerHex(value: string): string {
  return /^[0-9a-f]+$/i.test(value) ? value.toLowerCase() : value
}
