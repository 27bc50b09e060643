const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A path from its bytes: UTF-8 as text, untouched; every byte that is no valid UTF-8 as `\xNN`. */
export function pathFromBytes(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return escapeInvalid(bytes)
  }
}

function escapeInvalid(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    const sequence = bytes.subarray(at, at + sequenceLength(byte))
    const decoded = decodeOne(sequence)
    text += decoded ?? `\\x${byte.toString(16).padStart(2, '0')}`
    at += decoded === undefined ? 1 : sequence.length
  }
  return text
}

function sequenceLength(lead: number): number {
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function decodeOne(sequence: Uint8Array): string | undefined {
  try {
    return strict.decode(sequence)
  } catch {
    return undefined
  }
}
