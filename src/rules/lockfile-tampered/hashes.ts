/**
 * What became of the hashes of one version. Files may be added to a version (another platform's wheel) and taken away,
 * and a tool may state another algorithm: only hashes of the same algorithm are compared.
 */
export function compareHashes(before: readonly string[], now: readonly string[]): 'same' | 'lost' | 'other' | 'mixed' {
  if (before.length === 0) return 'same'
  if (now.length === 0) return 'lost'
  const [old, current] = [byAlgorithm(before), byAlgorithm(now)]
  let outcome: 'same' | 'other' | 'mixed' = 'same'
  for (const [algorithm, values] of old) {
    const others = current.get(algorithm)
    if (others === undefined) continue
    const kept = [...values].filter(value => others.has(value)).length
    if (kept === 0) outcome = 'other'
    else if (kept < values.size && kept < others.size && outcome === 'same') outcome = 'mixed'
  }
  return outcome
}

/** `sha256:…`, or `sha512-…` as npm writes it; without a word in front the algorithm follows from the length. */
function byAlgorithm(hashes: readonly string[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>()
  for (const hash of hashes) {
    const [, word, value] = /^([a-z0-9_]{1,20})[:\-/=](.+)$/is.exec(hash.trim()) ?? []
    const algorithm = word?.toLowerCase() ?? String(hash.length)
    const set = sets.get(algorithm) ?? new Set()
    set.add(value ?? hash)
    sets.set(algorithm, set)
  }
  return sets
}
