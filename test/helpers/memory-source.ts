import { createHash } from 'node:crypto'
import type { ChangedFile, TreeEntry } from '../../src/core/change.ts'
import type { Blob, ChangeSource } from '../../src/changes/source.ts'

/** Text by path. */
export type Texts = Readonly<Record<string, string>>

/** A change between two trees of text files that are nowhere but here. There is no policy. */
export function memorySource(base: Texts, head: Texts): ChangeSource {
  const sides = { base, head, policy: {} }
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  const files = paths.flatMap((path): ChangedFile[] => {
    const before = base[path]
    const after = head[path]
    if (before === after) return []
    return [
      {
        path,
        ...(before === undefined ? {} : { base: entry(before) }),
        ...(after === undefined ? {} : { head: entry(after) })
      }
    ]
  })
  return {
    range: { spec: 'base..head', base: 'ba5e'.padEnd(40, '0'), head: 'beef'.padEnd(40, '0') },
    policyTip: { commit: 'ba5e'.padEnd(40, '0'), ref: 'main' },
    files,
    list: () => Promise.resolve({ entries: Object.keys(head).map(path => ({ path, type: 'file' })), whole: true }),
    read: requests =>
      Promise.resolve(
        requests.map(({ at, path }): Blob => {
          const texts: Texts = sides[at]
          const text = Object.hasOwn(texts, path) ? texts[path] : undefined
          return text === undefined ? { type: 'absent' } : { type: 'file', bytes: Buffer.from(text) }
        })
      ),
    close: () => Promise.resolve()
  }
}

function entry(text: string): TreeEntry {
  return { type: 'file', id: createHash('sha1').update(text).digest('hex') }
}
