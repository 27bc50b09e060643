import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { property, text, type JsonError, type JsonNode } from '../../syntax/json/tree.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readNested } from './nested.ts'
import { readPackages } from './packages.ts'

const newestKnown = 3

/** Reads the packages that a lockfile of npm installs. */
export const extractor: Extractor = {
  files: ['**/package-lock.json', '**/npm-shrinkwrap.json'],
  lock: true,
  maxLength: 64_000_000,
  extract(input) {
    if (input.path.split('/').slice(0, -1).includes('node_modules')) return { components: [], gaps: [] }
    const { root, errors } = parseJson(input.content)
    const read = readTree(root, input)
    return { ...read, gaps: [...troubles(root, errors, input), ...read.gaps] }
  }
}

/** `packages` (versions 2 and 3) says everything that `dependencies` (versions 1 and 2) says, and more. */
function readTree(root: JsonNode | undefined, input: ExtractorInput): Extraction {
  const packages = property(root, 'packages')
  if (packages?.value?.type === 'object') return readPackages(packages.value, input)
  const dependencies = property(root, 'dependencies')
  if (dependencies?.value?.type === 'object') return readNested(dependencies.value, input)
  return { components: [], gaps: [] }
}

function troubles(root: JsonNode | undefined, errors: readonly JsonError[], input: ExtractorInput): ExtractedGap[] {
  const found: ExtractedGap[] = []
  const gap = (reason: string, start: number, end: number): void => {
    found.push({ code: 'unreadable', subject: input.path, reason, location: input.locate(start, end) })
  }
  const syntax = summary(errors)
  if (syntax !== undefined) gap(syntax.message, syntax.offset, syntax.offset + syntax.length)
  else if (root?.type !== 'object') gap('it holds no object', 0, 0)
  for (const key of ['packages', 'dependencies']) {
    const section = property(root, key)
    if (section !== undefined && section.value?.type !== 'object') {
      gap(`its ${key} are no object`, section.start, section.end)
    }
  }
  const version = property(root, 'lockfileVersion')
  if (version?.value?.type === 'number' && version.value.value > newestKnown) {
    gap(`lockfile version ${version.value.value} is newer than what is understood`, version.start, version.end)
  }
  const isLock = version ?? property(root, 'packages') ?? property(root, 'dependencies') ?? text(root, 'name')
  if (syntax === undefined && root?.type === 'object' && isLock === undefined) gap('it is no lockfile of npm', 0, 0)
  const [first, ...more] = errors.filter(({ type }) => type === 'duplicate')
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`
    gap(`${first.message}${others}`, first.offset, first.offset + first.length)
  }
  return found
}
