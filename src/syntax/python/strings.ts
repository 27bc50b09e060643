const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"'
}

/** The prefix and quotes of a string literal, and what stands between them; undefined when it is cut off. */
export function literalParts(source: string): { prefix: string; body: string; quote: number } | undefined {
  const start = /^([A-Za-z]{0,3})('''|"""|'|")/.exec(source)
  const [all = '', prefix = '', quote = ''] = start ?? []
  if (quote === '' || source.length < all.length + quote.length || !source.endsWith(quote)) return undefined
  return { prefix: prefix.toLowerCase(), body: source.slice(all.length, -quote.length), quote: quote.length }
}

/**
 * The value of a string literal without replacement fields, of any prefix
 * (<https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals>); undefined when it is cut off.
 */
export function decodeString(source: string): string | undefined {
  const parts = literalParts(source)
  return parts === undefined ? undefined : decodeBody(parts.body, parts.prefix)
}

/** Resolves the escapes of the text between quotes. */
export function decodeBody(body: string, prefix: string): string {
  const text = body.includes('\r') ? body.replaceAll('\r\n', '\n') : body
  if (prefix.includes('r') || !text.includes('\\')) return text
  return text.replace(
    /\\(?:\n|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^\n]))/g,
    (all: string, octal?: string, byte?: string, short?: string, long?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8))
      const hex = byte ?? short ?? long
      if (hex !== undefined) return codePoint(parseInt(hex, 16)) ?? all
      return other === undefined ? '' : (simple[other] ?? all)
    }
  )
}

function codePoint(code: number): string | undefined {
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}
