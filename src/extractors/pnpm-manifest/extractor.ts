import { ecosystem } from '../../ecosystems/npm/ecosystem.ts'
import type { Extractor } from '../extractor.ts'

const sections = /^[ \t{]{0,20}["']?(?:dev|peer|optional)?dependencies["']?[ \t]{0,20}:/gim
/** A manifest has no more, and no longer ones; what is beyond is not looked into. */
const mostSections = 20
const longest = 100_000
/** The end of a section: its bracket, or the next key that is not indented. */
const end = /\}|\n[^\s#/]/
const value = /^[^:\n]{1,220}:[ \t]{0,20}["']?([^\s"',{}#][^\r\n"',{}#]{0,200})/gm
/** Keys of a package.yaml of hpack, which describes a package of Haskell. */
const haskell = /^(?:library|executables?|internal-libraries|tests|benchmarks|ghc-options|default-extensions):/m

/** Tells of manifests in YAML and JSON5, which pnpm takes in place of a package.json that is not there. */
export const extractor: Extractor = {
  files: ['**/package.yaml', '**/package.json5'],
  extract({ path, content, locate }) {
    const nothing = { components: [], gaps: [] }
    if (haskell.test(content) || path.split('/').slice(0, -1).includes('node_modules')) return nothing
    const found = [...content.matchAll(sections)].find(({ index, 0: head }, at) => {
      const start = index + head.length
      return at >= mostSections || !areExact(content.slice(start, start + longest))
    })
    if (found === undefined) return nothing
    const reason = 'pnpm reads it if there is no package.json; its ranges are not checked'
    const location = locate(found.index, found.index + found[0].length)
    return { ...nothing, gaps: [{ code: 'unaccounted', subject: path, reason, location }] }
  }
}

/** Whether all values of a section are exact versions, which are found in any text. */
function areExact(rest: string): boolean {
  const stop = rest.search(end)
  if (stop === -1 && rest.length === longest) return false
  const section = stop === -1 ? rest : rest.slice(0, stop)
  const entries = section.replaceAll(/[,{]/g, '\n')
  return [...entries.matchAll(value)].every(([, written = '']) => ecosystem.pinned(written.trim()) !== undefined)
}
