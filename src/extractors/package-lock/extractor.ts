import { parseJson } from '../../syntax/json/parse.ts'
import { property, type JsonNode } from '../../syntax/json/tree.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { jsonLockGaps, type JsonLockKind } from '../shared/files/json-lock.ts'
import { readNested } from './nested.ts'
import { onlyForOlder } from './older.ts'
import { readPackages } from './packages.ts'

const kind: JsonLockKind = {
  writer: 'npm',
  sections: ['packages', 'dependencies'],
  signs: ['packages', 'dependencies', 'name'],
  newestKnown: 3
}

/** Reads the packages that a lockfile of npm installs. */
export const extractor: Extractor = {
  files: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
  maxLength: 54_000_000,
  extract(input) {
    if (input.path.split('/').slice(0, -1).includes('node_modules')) return { components: [], gaps: [] }
    const { root, errors } = parseJson(input.content)
    const read = readTree(root, input)
    return { ...read, gaps: [...jsonLockGaps(kind, root, errors, input), ...read.gaps] }
  }
}

/** `packages` (versions 2 and 3) says what later clients install, `dependencies` (versions 1 and 2) what older ones do. */
function readTree(root: JsonNode | undefined, input: ExtractorInput): Extraction {
  const packages = property(root, 'packages')
  const dependencies = property(root, 'dependencies')
  if (packages?.value?.type === 'object') {
    const read = readPackages(packages.value, input)
    if (dependencies?.value?.type !== 'object') return read
    const older = onlyForOlder(dependencies.value, read.components, input)
    return { ...read, components: [...read.components, ...older.components], gaps: [...read.gaps, ...older.gaps] }
  }
  if (dependencies?.value?.type === 'object') return readNested(dependencies.value, input)
  return { components: [], gaps: [] }
}
