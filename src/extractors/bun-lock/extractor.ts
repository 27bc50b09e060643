import { parseJson } from '../../syntax/json/parse.ts'
import type { Extractor } from '../extractor.ts'
import { jsonLockGaps, type JsonLockKind } from '../shared/files/json-lock.ts'
import { readPackages } from './packages.ts'

const kind: JsonLockKind = { writer: 'bun', sections: ['packages', 'workspaces'], signs: ['packages'], newestKnown: 1 }

/** Reads the packages that bun's lockfile in text installs, <https://bun.sh/docs/install/lockfile>. */
export const extractor: Extractor = {
  files: ['**/bun.lock'],
  maxLength: 24_000_000,
  extract(input) {
    const folders = input.path.split('/').slice(0, -1)
    if (folders.includes('node_modules')) return { components: [], gaps: [] }
    const { root, errors } = parseJson(input.content, 'jsonc')
    const { gaps, ...found } = readPackages(root, input)
    return { ...found, gaps: [...jsonLockGaps(kind, root, errors, input), ...gaps] }
  }
}
