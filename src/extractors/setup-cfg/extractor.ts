import type { PublishedName } from '../../core/published-name.ts'
import { posix } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { parseIni } from '../../syntax/ini/parse.ts'
import type { IniEntry } from '../../syntax/ini/parse.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { requirementOf } from '../shared/python/requirement.ts'
import { interpolated, mostLines, type InterpolatedLine } from './interpolation.ts'

/** Reads `setup.cfg`, <https://setuptools.pypa.io/en/latest/userguide/declarative_config.html>. */
export const extractor: Extractor = {
  files: ['**/setup.cfg'],
  pointsAtRequirements: true,
  extract,
  publishes: { kinds: ['package'], names: publishedNames }
}

function publishedNames(content: string): readonly PublishedName[] {
  const { entries } = parseIni(content)
  const lines = entries.flatMap(({ section, key, lines: own }) => (section === 'metadata' && key === 'name' ? own : []))
  const name = lines.map(line => line.text.trim()).join('')
  return isPackageName(name) ? [{ ecosystem: 'pypi', name: ecosystem.normalizeName(name) }] : []
}

const lists: ReadonlyMap<string, PackageComponent['scope']> = new Map([
  ['install_requires', 'runtime'],
  ['setup_requires', 'build'],
  ['tests_require', 'development']
])

function extract(input: ExtractorInput): Extraction {
  const { entries, errors } = parseIni(input.content)
  const components: ExtractedComponent[] = []
  const wants: string[] = []
  const gaps: ExtractedGap[] = []
  const [first, ...more] = errors
  if (first !== undefined) {
    const others = more.length === 0 ? '' : `, and ${more.length} more such lines`
    gaps.push(unreadable(input, first.start, first.end, first.message + others))
  }
  for (const written of entries) {
    const scope = scopeOf(written)
    if (scope === undefined) continue
    const { lines, isCut } = interpolated(written, entries)
    const entry = { ...written, lines }
    if (isCut) {
      const reason = `with the values that it takes in it has more than ${mostLines} lines, and the rest was not read`
      gaps.push(unreadable(input, written.start, written.end, reason, 'limit-exceeded'))
    }
    const files = filesOf(entry)
    for (const file of files ?? []) wants.push(posix.join(posix.dirname(input.path), file))
    for (const { text, start, end, isMade } of files === undefined ? requirementsOf(entry) : []) {
      const slot = `${entry.section}.${entry.key}`
      const found = requirementOf(input, text, {
        scope,
        slot,
        map: offset => (isMade !== true ? start + offset : offset < text.length - 1 ? start : end - 1)
      })
      components.push(...found.components)
      gaps.push(...found.gaps)
    }
  }
  const inside = wants.filter(path => !path.startsWith('../'))
  return { components, gaps, wantsAs: inside.map(path => ({ path, format: 'pip-requirements' })) }
}

interface Lines {
  readonly lines: readonly InterpolatedLine[]
}

function scopeOf({ section, key }: IniEntry): PackageComponent['scope'] | undefined {
  if (section === 'options.extras_require') return 'optional'
  // What stands in `[DEFAULT]` stands in every section.
  return section === 'options' || section === 'DEFAULT' ? lists.get(key.replaceAll('-', '_')) : undefined
}

/** `file: a.txt, b.txt`: the requirements stand in other files. */
function filesOf({ lines }: Lines): readonly string[] | undefined {
  const [, names] = /^file:(.*)$/.exec(lines.map(({ text }) => text).join(' ')) ?? []
  return names
    ?.split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}

/** One on each line, or on one line between semicolons, which can also start a marker. */
function requirementsOf({ lines }: Lines): readonly InterpolatedLine[] {
  const [only] = lines
  const written = lines.map(withoutComment).filter(({ text }) => text !== '')
  if (only === undefined || lines.length > 1 || only.text.length > 8192) return written
  if (/;[^;]*(?:[<>=]=?|\bin\b)[^;]*['"]/.test(only.text)) return written
  return written.flatMap(line => {
    let at = line.start
    return line.text.split(';').flatMap(part => {
      const start = at + part.length - part.trimStart().length
      const text = part.trim()
      at += part.length + 1
      return text === '' ? [] : [{ ...line, text, ...(line.isMade !== true && { start, end: start + text.length }) }]
    })
  })
}

function withoutComment(line: InterpolatedLine): InterpolatedLine {
  const text = line.text.replace(/\s#.*$/, '').trimEnd()
  return line.isMade === true ? { ...line, text } : { ...line, text, end: line.start + text.length }
}
