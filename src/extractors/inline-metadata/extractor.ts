import type { PackageSource } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { sourceOffset, tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { uvSettings } from '../shared/python/index-tables.ts'
import { registryAt, repositoryAt } from '../shared/python/origin.ts'
import { requirementOf } from '../shared/python/requirement.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { readBlock } from './block.ts'

/** Reads what a Python script says it needs in a comment. One without a telling name is handed to the readers of Python. */
export const extractor: Extractor = {
  files: ['**/*.py', '**/*.pyw'],
  interpreters: ['python', 'pypy', 'uv'],
  mayMatter: (content, path) => content.includes('# /// script') || !isNamed(path),
  extract(input) {
    const extraction = metadata(input)
    if (isNamed(input.path)) return extraction
    return { ...extraction, embedded: [{ language: 'python', text: input.content, map: offset => offset }] }
  }
}

/** Whether the name of a file says that it is Python, which all readers of Python know then. */
function isNamed(path: string): boolean {
  return /\.pyw?$/.test(path)
}

function metadata(input: ExtractorInput): Extraction {
  const block = readBlock(input.content)
  if (block === undefined) return { components: [], gaps: [] }
  if (isFailure(block)) return { components: [], gaps: [unreadable(input, block.at, block.at + 12, block.reason)] }
  const { root, errors } = parseToml(block.text)
  const components: ExtractedComponent[] = []
  const gaps: ExtractedGap[] = [
    ...syntaxGaps(
      input,
      errors.map(error => ({ ...error, offset: block.map(error.offset) }))
    )
  ]
  const sources = readSources(root)
  const list = tomlAt(root, 'dependencies')
  if (list !== undefined && list.type !== 'array')
    gaps.push(unreadable(input, block.map(list.start), block.map(list.end), 'dependencies is not a list'))
  for (const item of list?.type === 'array' ? list.items : []) {
    if (item.type !== 'string') {
      gaps.push(unreadable(input, block.map(item.start), block.map(item.end), 'a requirement is not text'))
      continue
    }
    const map = (offset: number): number => block.map(sourceOffset(item, offset))
    const found = requirementOf(input, item.value, { scope: 'runtime', slot: 'script', index: sources.index, map })
    components.push(...found.components.map(component => placed(component, sources.byName)))
    gaps.push(...found.gaps)
  }
  const set = uvSettings(tomlAt(root, 'tool', 'uv'), 'tool.uv.').map(setting => ({
    ...setting,
    start: block.map(setting.start),
    end: block.map(setting.end)
  }))
  components.push(...indexComponents(input, set))
  return { components, gaps, wants: possibleLocks(input.path) }
}

interface Sources {
  readonly byName: ReadonlyMap<string, PackageSource>
  readonly index: string | undefined
}

/** A requirement by name comes from where `tool.uv.sources` says. */
function placed(component: ExtractedComponent, sources: Sources['byName']): ExtractedComponent {
  if (component.kind !== 'package' || component.source.type !== 'registry') return component
  const source = sources.get(component.name)
  return source === undefined ? component : { ...component, source }
}

/** Reads `tool.uv.sources` and `tool.uv.index`, <https://docs.astral.sh/uv/guides/scripts/>. */
function readSources(root: TomlTable): Sources {
  const indexes = tables(tomlAt(root, 'tool', 'uv', 'index'))
  const urls = new Map(indexes.map(index => [tomlText(index, 'name') ?? '', tomlText(index, 'url')]))
  const byName = new Map<string, PackageSource>()
  const sources = tomlAt(root, 'tool', 'uv', 'sources')
  for (const { key, value } of sources?.type === 'table' ? sources.entries.values() : []) {
    const [found] = tables(value).flatMap(table => readSource(table, urls) ?? [])
    if (found !== undefined) byName.set(ecosystem.normalizeName(key), found)
  }
  const [first] = indexes.filter(index => isTrue(tomlAt(index, 'default')))
  return { byName, index: first && registryAt(tomlText(first, 'url')).url }
}

function readSource(table: TomlTable, urls: ReadonlyMap<string, string | undefined>): PackageSource | undefined {
  const index = tomlText(table, 'index')
  if (index !== undefined) return registryAt(urls.get(index))
  const git = tomlText(table, 'git')
  const ref = tomlText(table, 'rev') ?? tomlText(table, 'tag') ?? tomlText(table, 'branch')
  if (git !== undefined) return repositoryAt(git, ref, undefined)
  const url = tomlText(table, 'url')
  if (url !== undefined) return readDirect(url).source
  const path = tomlText(table, 'path')
  return path === undefined ? undefined : { type: 'path', url: path }
}

function tables(node: TomlNode | undefined): readonly TomlTable[] {
  if (node?.type === 'table') return [node]
  return node?.type === 'array' ? node.items.filter(item => item.type === 'table') : []
}

function isTrue(node: TomlNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === true
}
