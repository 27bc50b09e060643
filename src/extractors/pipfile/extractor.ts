import type { PackageComponent, PackageSource } from '../../core/component.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { requiredPackage } from '../../ecosystems/pypi/required-package.ts'
import { readClauses } from '../../ecosystems/pypi/specifier.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { givenAt, givingText } from '../shared/files/evidence.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { pipenvSources } from '../shared/python/index-tables.ts'
import { registryAt, repositoryAt } from '../shared/python/origin.ts'
import { isTemplate } from '../shared/files/template.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'

/** Reads `Pipfile`, <https://pipenv.pypa.io/en/latest/pipfile.html>. */
export const extractor: Extractor = { files: ['**/Pipfile'], extract }

/** Tables that hold no packages. */
const others = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile'])

const scopes: ReadonlyMap<string, PackageComponent['scope']> = new Map([
  ['packages', 'runtime'],
  ['dev-packages', 'development']
])

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const components = indexComponents(input, pipenvSources(tomlAt(root, 'source')))
  const gaps: ExtractedGap[] = [...syntaxGaps(input, errors)]
  const indexes = readIndexes(root)
  for (const category of root.entries.values()) {
    if (others.has(category.key)) continue
    if (category.value.type !== 'table') {
      if (scopes.has(category.key))
        gaps.push(unreadable(input, category.start, category.end, `${category.key} is not a table`))
      continue
    }
    for (const entry of category.value.entries.values()) {
      const found = readEntry(input, entry, category.key, indexes)
      components.push(...found.components)
      gaps.push(...found.gaps)
    }
  }
  return { components, gaps, wants: possibleLocks(input.path) }
}

interface Indexes {
  readonly urls: ReadonlyMap<string, string | undefined>
  readonly first: string | undefined
  readonly firstAt: TomlNode | undefined
}

function readIndexes(root: TomlTable): Indexes {
  const list = tomlAt(root, 'source')
  const tables = list?.type === 'array' ? list.items.filter(item => item.type === 'table') : []
  const [first] = tables
  return {
    urls: new Map(tables.map(table => [tomlText(table, 'name') ?? '', tomlText(table, 'url')])),
    first: first && tomlText(first, 'url'),
    firstAt: first && tomlAt(first, 'url')
  }
}

function readEntry(
  input: ExtractorInput,
  { key, value, start, end }: TomlEntry,
  category: string,
  indexes: Indexes
): Pick<Extraction, 'components' | 'gaps'> {
  const gap = (reason: string, code: ExtractedGap['code'] = 'parse-error'): ExtractedGap => ({
    code,
    subject: key,
    reason,
    location: input.locate(start, end)
  })
  if (!isPackageName(key)) return { components: [], gaps: [gap('the entry names no package')] }
  if (value.type !== 'string' && value.type !== 'table')
    return { components: [], gaps: [gap('a package is neither text nor a table')] }
  const specifier = value.type === 'string' ? value.value : tomlText(value, 'version')
  const isLater = isTemplate(specifier ?? '')
  const source = value.type === 'table' ? readSource(input, value, indexes) : usual(input, indexes)
  const version = value.type === 'table' ? readDirect(tomlText(value, 'file') ?? '').version : undefined
  const isRead = specifier === undefined || specifier.trim() === '*' || isSpecifier(specifier)
  const problem = 'its version specifier is malformed'
  const facts = requiredPackage({
    name: key,
    extras: [],
    hashes: [],
    source,
    start,
    end,
    ...(specifier !== undefined && { specifier }),
    ...(version !== undefined && { version }),
    ...(!isRead && !isLater && { problem })
  })
  if (facts === undefined) return { components: [], gaps: [] }
  const component = {
    ...facts,
    ...(isLater && { versionUnknown: true as const }),
    scope: scopes.get(category) ?? 'optional',
    direct: true,
    slot: category,
    location: input.locate(start, end),
    ...givenAt(input, givingText(value, 'ref', 'version', 'file')),
    text: input.content.slice(start, end)
  }
  const later = gap('the version is only known at install time', 'unresolved-reference')
  return { components: [component], gaps: isLater ? [later] : isRead ? [] : [gap(problem)] }
}

function isSpecifier(text: string): boolean {
  return readClauses(text) !== undefined || ecosystem.admitted(text) !== undefined
}

/** The index that all packages come from which name none. */
function usual({ locate }: ExtractorInput, { first, firstAt }: Indexes): PackageSource {
  const source = registryAt(first)
  return source.url === undefined || firstAt === undefined
    ? source
    : { ...source, optionsAt: locate(firstAt.start, firstAt.end) }
}

function readSource(input: ExtractorInput, table: TomlTable, indexes: Indexes): PackageSource {
  for (const kind of ['git', 'hg', 'svn', 'bzr']) {
    const url = tomlText(table, kind)
    if (url !== undefined) return repositoryAt(url, tomlText(table, 'ref'), undefined)
  }
  const path = tomlText(table, 'path')
  if (path !== undefined) return { type: 'path', url: path }
  const file = tomlText(table, 'file')
  if (file !== undefined) return readDirect(file).source
  const index = tomlText(table, 'index')
  const { urls } = indexes
  if (index !== undefined && urls.has(index)) return registryAt(urls.get(index))
  return index !== undefined && URL.canParse(index) ? registryAt(index) : usual(input, indexes)
}
