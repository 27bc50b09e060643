import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { property, type JsonError, type JsonNode } from '../../syntax/json/tree.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readPackages } from './packages.ts'

const newestKnown = 1

/** Reads the packages that bun's lockfile in text installs, <https://bun.sh/docs/install/lockfile>. */
export const extractor: Extractor = {
  files: ['**/bun.lock', '**/bun.lockb'],
  lock: true,
  maxLength: 64_000_000,
  extract(input) {
    const folders = input.path.split('/').slice(0, -1)
    if (folders.includes('node_modules')) return { components: [], gaps: [] }
    if (/\.lockb$/i.test(input.path)) return binary(input)
    const { root, errors } = parseJson(input.content, 'jsonc')
    const { components, gaps } = readPackages(root, input)
    return { components, gaps: [...troubles(root, errors, input), ...gaps] }
  }
}

function binary({ path, locate }: ExtractorInput): Extraction {
  const reason = 'the binary lockfile of bun is not read; bun writes a text with --save-text-lockfile'
  return { components: [], gaps: [{ code: 'unreadable', subject: path, reason, location: locate(0, 0) }] }
}

function troubles(root: JsonNode | undefined, errors: readonly JsonError[], input: ExtractorInput): ExtractedGap[] {
  const found: ExtractedGap[] = []
  const gap = (reason: string, start: number, end: number): void => {
    found.push({ code: 'unreadable', subject: input.path, reason, location: input.locate(start, end) })
  }
  const syntax = summary(errors)
  if (syntax !== undefined) gap(syntax.message, syntax.offset, syntax.offset + syntax.length)
  else if (root?.type !== 'object') gap('it holds no object', 0, 0)
  for (const key of ['packages', 'workspaces']) {
    const section = property(root, key)
    if (section !== undefined && section.value?.type !== 'object') {
      gap(`its ${key} are no object`, section.start, section.end)
    }
  }
  const version = property(root, 'lockfileVersion')
  if (version?.value?.type === 'number' && version.value.value > newestKnown) {
    gap(`lockfile version ${version.value.value} is newer than what is understood`, version.start, version.end)
  }
  const isLock = version ?? property(root, 'packages')
  if (syntax === undefined && root?.type === 'object' && isLock === undefined) gap('it is no lockfile of bun', 0, 0)
  const [first, ...more] = errors.filter(({ type }) => type === 'duplicate')
  if (first !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`
    gap(`${first.message}${others}`, first.offset, first.offset + first.length)
  }
  return found
}
