import type { Extractor } from '../extractor.ts'

/** Tells of programs that pnpm runs before it installs, <https://pnpm.io/pnpmfile>. */
export const extractor: Extractor = {
  files: ['**/.pnpmfile.{cjs,mjs}', '**/pnpmfile.js'],
  extract({ path, content, locate }) {
    const start = content.search(/\S/)
    if (start === -1) return { components: [], gaps: [] }
    const end = content.indexOf('\n', start)
    const reason = 'pnpm runs it when it installs, and what it does to the dependencies is not checked'
    const location = locate(start, end === -1 ? content.length : end)
    return { components: [], gaps: [{ code: 'unaccounted', subject: path, reason, location }] }
  }
}
