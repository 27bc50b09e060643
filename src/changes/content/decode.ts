const utf8 = new TextDecoder('utf-8')
const utf16 = new TextDecoder('utf-16le')

/**
 * Text of a file without its byte order mark: UTF-16 where the mark says so, otherwise UTF-8, with U+FFFD for what is
 * neither. What holds a NUL is binary.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly isBinary: boolean } {
  const text = decodeAs(bytes)
  return { text, isBinary: text.includes('\0') }
}

function decodeAs(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16.decode(bytes)
  if (first === 0xfe && second === 0xff) return utf16.decode(swapped(bytes))
  return utf8.decode(bytes)
}

function swapped(bytes: Uint8Array): Uint8Array {
  const even = bytes.length - (bytes.length % 2)
  const copy = Buffer.from(bytes)
  copy.subarray(0, even).swap16()
  return copy
}
