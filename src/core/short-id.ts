const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** So many characters tell the findings of one pull request apart; a longer id is more of the same. */
const usual = 8

/** The form of an id, short or in full, in a regular expression. */
const form = /^[a-z2-7]{8,26}$/

/**
 * What a person writes to name a finding: the first characters of its fingerprint in base32 (RFC 4648, lower-case), which
 * can be told over the telephone. Undefined for a fingerprint of another form.
 */
export function shortId(fingerprint: string, length = usual): string | undefined {
  if (!/^[0-9a-f]{32}$/.test(fingerprint)) return undefined
  let bits = BigInt(`0x${fingerprint}`) << 2n
  let id = ''
  for (let at = 0; at < 26; at++) {
    id = `${alphabet[Number(bits & 31n)] ?? ''}${id}`
    bits >>= 5n
  }
  return id.slice(0, length)
}

/** Whether a text has the form of an id. */
export function isShortId(text: string): boolean {
  return form.test(text)
}

/** The findings that an id names: more than one only where it is too short. */
export function withShortId<Some extends { readonly fingerprint: string }>(
  findings: readonly Some[],
  id: string
): readonly Some[] {
  return isShortId(id) ? findings.filter(({ fingerprint }) => shortId(fingerprint, id.length) === id) : []
}
