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

/** A bundle that does not load a chunk only for what happens then: for one with functions and nothing else. */
export function withoutEffectOf(chunk: string, text: string): string {
  const name = chunk.slice(chunk.lastIndexOf('/') + 1)
  return text.replaceAll(/^import "\.\/(?:chunks\/)?([^"/]+)";\n/gm, (found, file) => (file === name ? '' : found))
}
