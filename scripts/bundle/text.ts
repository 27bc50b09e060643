/** What bundles begin with that need the `require` of CommonJS. */
export const banner = "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n"

/** A bundle without the banner where it needs none. */
export function withoutNeedlessRequire(text: string): string {
  const rest = text.replace(`${banner}\n`, '')
  return /\btypeof require\b|(?<![\w.$])require\(/.test(rest) ? text : rest
}

/**
 * A bundle in ASCII, of which Node.js keeps one byte a character. Where a bundler leaves anything else (comments, regular
 * expressions, tagged templates) an escape means the same; only a raw template that is no regular expression would differ.
 */
export function inAscii(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
