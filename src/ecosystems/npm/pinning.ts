import { quoted } from '../../commands/shell-words.ts'
import type { Pinning } from '../../core/pinning.ts'

const plainName = /^(?:@[\w.~][\w.~-]{0,100}\/)?[\w.~][\w.~-]{0,200}$/
const range = /^(?:[\w^~<>=*][\w.^~<>=|* +-]{0,200})?$/

/** The versions that a requirement admits, the newest last, with the hash of each. */
export function pinning(name: string, specifier: string): Pinning | undefined {
  if (!plainName.test(name) || !range.test(specifier)) return undefined
  const wanted = specifier === '' ? name : `${name}@${specifier}`
  return { what: 'version', command: `npm view ${quoted(wanted)} version dist.integrity`, form: `${name}@<version>` }
}
