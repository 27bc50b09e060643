import type { BytesExtractor } from '../extractor.ts'

/** <https://github.com/oven-sh/bun/blob/bun-v1.2.0/src/install/lockfile.zig>: how each such file begins. */
const header = Buffer.from('#!/usr/bin/env bun\nbun-lockfile-format-v0\n')

/** Recognises the binary lockfile of bun, <https://bun.sh/docs/install/lockfile>, which only bun itself can read. */
export const extractor: BytesExtractor = {
  reads: 'bytes',
  files: ['**/bun.lockb'],
  async extract({ path, bytes, locate }) {
    if (path.split('/').includes('node_modules')) return { components: [], gaps: [] }
    const isLockfile = header.equals(await bytes.read(0, header.length))
    const reason = isLockfile
      ? 'the binary lockfile of bun is not read: commit its text lockfile instead (bun install --save-text-lockfile --lockfile-only)'
      : 'it does not begin as a binary lockfile of bun does'
    return { components: [], gaps: [{ code: 'parse-error', subject: path, reason, location: locate() }] }
  }
}
