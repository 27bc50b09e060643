import { hosts } from '../../hosts/registry.generated.ts'
import { checksumNear } from './checksum.ts'

const readers = [...hosts.values()].filter(({ fromUri }) => fromUri !== undefined)
const schemes = readers.flatMap(({ schemes: own = [] }) => own).join('|')
const domains = readers.flatMap(({ domains: own }) => own.map(domain => domain.replaceAll('.', '\\.'))).join('|')

const address = new RegExp(`(?:\\b(?:${schemes})|https?)://[^\\s"'\`<>{}\\\\]{3,500}`, 'g')
/** What every text has that holds an address of a host. */
export const hasAddress = new RegExp(`\\b(?:${schemes})://|\\b(?:${domains})/`)

/** An address that is the whole value of a key, or the item of a list. */
export interface Address {
  readonly text: string
  readonly start: number
  /** The key on its line; empty for an item of a list. */
  readonly key: string
  readonly checksum?: string
}

const longestLine = 200

/**
 * The addresses in a file of settings, in order and line by line: where each stands is told without reading the file as a
 * whole, of which galleries of models have megabytes.
 */
export function* addressesIn(content: string): Iterable<Address> {
  for (const { 0: found, index: start } of content.matchAll(address)) {
    const lineStart = content.lastIndexOf('\n', start - 1) + 1
    const before = content.slice(Math.max(lineStart, start - longestLine), start)
    const text = found.replace(/[,)\]]+$/, '')
    const after = content.slice(start + text.length, start + text.length + 20)
    const key = keyBefore(before)
    if (key === undefined || /(?:^|\s)#/.test(before) || !/^["']?[ \t]{0,9}(?:[,\]}]|#|\r?\n|$)/.test(after)) continue
    const checksum = checksumNear(content, lineStart, start)
    yield { text, start, key, ...(checksum !== undefined && { checksum }) }
  }
}

/** The key of the value that begins behind a text; empty for an item of a list, undefined where no value begins. */
function keyBefore(text: string): string | undefined {
  const bare = text.replace(/["']$/, '').trimEnd()
  const last = bare.at(-1)
  if (last === ':' || last === '=') return /([\w.-]{1,60})["']?[ \t]{0,9}[:=]$/.exec(bare)?.[1]
  return last === '-' || last === '[' || last === ',' || (last === undefined && /["']$/.test(text)) ? '' : undefined
}
