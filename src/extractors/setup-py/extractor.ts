import type { PublishedName } from '../../core/published-name.ts'
import { posix } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { unknown } from '../../syntax/python/value.ts'
import { isFailure } from '../../core/failure.ts'
import { readPython } from '../../syntax/python/python.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'
import { requirementOf } from '../shared/python/requirement.ts'
import type { Item } from './items.ts'
import { listsOf } from './lists.ts'
import { unresolvedConflict, withoutConflictMarkers } from '../../syntax/shared/conflict-markers.ts'

/** Reads `setup.py` without running it, <https://setuptools.pypa.io/en/latest/references/keywords.html>. */
export const extractor: Extractor = {
  files: ['**/setup.py'],
  pointsAtRequirements: true,
  // No such file of a person is as long.
  maxLength: 500_000,
  mayMatter: content => /_requires?\b/.test(content),
  extract,
  publishes: { kinds: ['package'], names: publishedNames }
}

function publishedNames(content: string): readonly PublishedName[] {
  const file = readPython(content)
  if (isFailure(file)) return []
  return file.calls.flatMap(call => {
    const argument = /(?:^|\.)setup$/.test(file.path(call).path) ? file.argument(call, 'name') : undefined
    const { constants, open } = argument === undefined ? unknown : file.evaluate(argument.node, argument.scope)
    const [only, ...others] = constants
    if (open || others.length > 0 || only?.value.type !== 'string' || !isPackageName(only.value.text)) return []
    return [{ ecosystem: 'pypi', name: ecosystem.normalizeName(only.value.text) }]
  })
}

const keywords: ReadonlyMap<string, PackageComponent['scope']> = new Map([
  ['install_requires', 'runtime'],
  ['extras_require', 'optional'],
  ['setup_requires', 'build'],
  ['tests_require', 'development']
])

function extract(input: ExtractorInput): Extraction {
  const { text, markers } = withoutConflictMarkers(input.content)
  const file = readPython(text)
  if (isFailure(file))
    return { components: [], gaps: [unreadable(input, file.at, file.at + 1, file.reason, syntaxCode(file))] }
  const components: ExtractedComponent[] = []
  const gaps: ExtractedGap[] = []
  const [marker] = markers
  if (marker !== undefined) gaps.push(unreadable(input, marker.start, marker.end, unresolvedConflict))
  const [mistake] = file.errors
  if (mistake !== undefined) gaps.push(unreadable(input, mistake.from, mistake.to, 'it cannot be parsed as Python'))
  const lists = listsOf(file, text)
  let hasLists = false
  for (const call of file.calls) {
    if (!/(?:^|\.)setup$/.test(file.path(call).path)) continue
    for (const [keyword, scope] of keywords) {
      const argument = file.argument(call, keyword)
      if (argument === undefined) continue
      hasLists = true
      const items = keyword === 'extras_require' ? lists.ofDict(argument) : lists.items(argument)
      for (const item of items) {
        const found = readItem(input, item, keyword, scope)
        components.push(...found.components)
        gaps.push(...found.gaps)
      }
    }
  }
  const beyond = hasLists ? file.additions().beyond?.value : undefined
  if (beyond !== undefined) {
    const reason = 'too much is added to its lists, and what is from here on was not read'
    gaps.push(unreadable(input, beyond.from, beyond.to, reason, 'limit-exceeded'))
  }
  // What is computed is most often read from a file of requirements beside it.
  const isOpen = gaps.some(({ code }) => code === 'unresolved-reference')
  const texts = isOpen
    ? file.strings
        .map(({ node }) => text.slice(node.from, node.to).replace(/^['"]|['"]$/g, ''))
        .filter(text => /^[\w./-]{1,200}$/.test(text))
    : []
  const wants = texts
    .filter(text => /\.(?:txt|in)$/.test(text))
    .map(name => posix.join(posix.dirname(input.path), name))
    .filter(path => !/^(?:\.\.)?\//.test(path))
  const names = [...new Set(texts.map(text => posix.basename(text)))]
  return { components, gaps, wants: [...new Set(wants)].slice(0, 16), names }
}

function readItem(
  input: ExtractorInput,
  { text, begins = '', from, to, key, isCut }: Item,
  keyword: string,
  scope: PackageComponent['scope']
): Pick<Extraction, 'components' | 'gaps'> {
  const slot = key === undefined ? keyword : `${keyword}.${key}`
  if (isCut === true) {
    const reason = 'it has too many requirements, and those from here on were not read'
    return { components: [], gaps: [unreadable(input, from, to, reason, 'limit-exceeded')] }
  }
  if (text === undefined) {
    const subject = input.content.slice(from, Math.min(to, from + 200))
    const named = /^\s*([a-z0-9][\w.-]*\s*(?:\[[^[\]]*\]\s*)?(?:[<>=!~]=?|===))[^,;]*$/i.exec(begins)?.[1]
    const what = named === undefined ? 'the requirements are' : 'its version is'
    const reason = `${what} only known when the program runs`
    const gap = { code: 'unresolved-reference', subject, reason, location: input.locate(from, to) } as const
    const map = (offset: number): number => (offset === 0 ? from : to)
    const known = named === undefined ? [] : requirementOf(input, `${named}{…}`, { scope, slot, map }).components
    return { components: known.map(one => ({ ...one, versionUnknown: true as const })), gaps: [gap] }
  }
  // A text of several lines is a list as well.
  const found = text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const written = input.content.slice(from, to)
      const at = written.indexOf(line)
      const map = (offset: number): number => (at === -1 ? (offset === 0 ? from : to) : from + at + offset)
      return requirementOf(input, line, { scope, slot, map })
    })
  return {
    components: found.flatMap(({ components }) => components),
    gaps: found.flatMap(({ gaps }) => gaps)
  }
}
