import type { PackageEcosystem } from '../../../ecosystems/ecosystem.ts'
import { maxNameLength } from '../source.ts'

const key = Buffer.from('"name"')
// A key that is spelled with escapes of these letters would pass the search for it unseen.
const escapedLetter = Buffer.from('\\u006')

/**
 * Whether `test` holds for any `"name": "…"` of a record, in the ecosystem's canonical form. Found without parsing, in
 * linear time, and never a false no: where a name cannot be told for certain, the answer is yes.
 */
export function someName(content: Buffer, ecosystem: PackageEcosystem, test: (name: string) => boolean): boolean {
  for (let at = content.indexOf(key); at !== -1; at = content.indexOf(key, at + key.length)) {
    let start = skipSpace(content, at + key.length)
    if (content[start] !== 0x3a) continue
    start = skipSpace(content, start + 1) + 1
    if (content[start - 1] !== 0x22) continue
    const end = content.indexOf('"', start)
    if (end - start > 6 * maxNameLength) continue
    const name = content.toString('utf8', start, end)
    if (end === -1 || name.includes('\\') || test(ecosystem.normalizeName(name))) return true
  }
  return content.includes(escapedLetter)
}

function skipSpace(content: Buffer, from: number): number {
  let at = from
  while (content[at] === 0x20 || content[at] === 0x0a || content[at] === 0x0d || content[at] === 0x09) at++
  return at
}
