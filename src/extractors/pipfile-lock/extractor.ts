import { posix } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { properties, property } from '../../syntax/json/tree.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readIndexes, readLocked } from './packages.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'

/** Reads `Pipfile.lock`, <https://pipenv.pypa.io/en/latest/pipfile.html>. */
export const extractor: Extractor = {
  files: ['**/Pipfile.lock'],
  maxLength: 24_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseJson(input.content)
  const components: ExtractedComponent[] = []
  const gaps: ExtractedGap[] = []
  const gap = (reason: string, start: number, end: number, subject = input.path): void => {
    gaps.push({ code: 'parse-error', subject, reason, location: input.locate(start, end) })
  }
  const syntax = summary(errors)
  if (syntax !== undefined) {
    const { message, offset, length } = syntax
    gaps.push(unreadable(input, offset, offset + length, message, syntaxCode(syntax)))
  } else if (root?.type !== 'object') gap('expected a JSON object', 0, 0)
  const [twice, ...more] = errors.filter(({ type }) => type === 'duplicate')
  if (twice !== undefined) {
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`
    gap(`${twice.message}${others}`, twice.offset, twice.offset + twice.length)
  }
  const indexes = readIndexes(property(root, '_meta')?.value)
  components.push(...indexComponents(input, indexes.set))
  const direct = projectNames(input)
  for (const category of properties(root)) {
    if (category.key === '_meta') continue
    if (category.value?.type !== 'object') {
      gap(`${category.key} is not an object`, category.start, category.end)
      continue
    }
    for (const entry of properties(category.value)) {
      const found = readLocked(entry, category.key, indexes, input)
      if (isFailure(found)) gap(found.reason, entry.start, entry.keyEnd, entry.key)
      else components.push(direct === undefined ? found : { ...found, direct: direct.has(found.name) })
    }
  }
  return { components, gaps, wants: [projectPath(input)] }
}

function projectPath({ path }: ExtractorInput): string {
  return posix.join(posix.dirname(path), 'Pipfile')
}

/** The names that the Pipfile beside the lock asks for; undefined until it is there. */
function projectNames(input: ExtractorInput): ReadonlySet<string> | undefined {
  const text = input.neighbours.get(projectPath(input))
  if (text === undefined) return undefined
  const tables = [...parseToml(text).root.entries.values()].flatMap(({ value }) =>
    value.type === 'table' ? value : []
  )
  return new Set(tables.flatMap(({ entries }) => [...entries.keys()].map(name => ecosystem.normalizeName(name))))
}
