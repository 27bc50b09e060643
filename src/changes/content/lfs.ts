import type { LfsPointer } from '../../core/content.ts'

/** A pointer is shorter than this, in bytes. */
export const pointerLimit = 1024

/** The version that the specification defines, and the two that the tool still reads. */
const versions: ReadonlySet<string> = new Set([
  'https://git-lfs.github.com/spec/v1',
  'https://hawser.github.com/spec/v1',
  'http://git-media.io/v/2'
])

/**
 * Reads a pointer of Git LFS, <https://git-lfs.com/spec>: lines of a key and a value, `version` first, the others in the
 * order of their keys: `oid`, `size` and those of extensions. A line with another key is content of the file. Line ends and the last one are taken as the tool takes them. Undefined for anything else.
 */
export function lfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= pointerLimit || bytes[0] !== 0x76) return undefined
  const lines = Buffer.from(bytes).toString('utf8').trim().split(/\r?\n/)
  const pairs = lines.map(line => /^([a-z0-9.-]+) (\S.*)$/.exec(line)?.slice(1, 3) ?? [])
  const keys = pairs.map(([key = '']) => key)
  const [first, ...others] = keys
  if (first !== 'version' || others.some((key, index) => key <= (others[index - 1] ?? ''))) return undefined
  if (others.some(key => !/^(?:oid|size|ext-\d-[a-z0-9.-]+)$/.test(key))) return undefined
  const values = new Map(pairs.map(([key = '', value = '']) => [key, value]))
  const [, oid] = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '') ?? []
  const size = values.get('size') ?? ''
  if (!versions.has(values.get('version') ?? '') || oid === undefined || !/^\d{1,15}$/.test(size)) return undefined
  return { oid, size: Number(size) }
}
