const utf8 = new TextDecoder('utf-8')
const utf16 = new TextDecoder('utf-16le')

/**
 * Text of a file without its byte order mark: UTF-16 where the mark says so, otherwise UTF-8, with U+FFFD for what is
 * neither. Undefined for a binary: one that holds a NUL.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return textOnly(utf16.decode(bytes))
  if (first === 0xfe && second === 0xff) return textOnly(utf16.decode(swapped(bytes)))
  return bytes.includes(0) ? undefined : utf8.decode(bytes)
}

function textOnly(text: string): string | undefined {
  return text.includes('\0') ? undefined : text
}

function swapped(bytes: Uint8Array): Uint8Array {
  const even = bytes.length - (bytes.length % 2)
  const copy = Buffer.from(bytes)
  copy.subarray(0, even).swap16()
  return copy
}
