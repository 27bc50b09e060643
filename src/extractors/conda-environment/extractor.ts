import { posix } from 'node:path'
import { channelsSource } from '../../ecosystems/conda/channel.ts'
import { keySettings } from '../../ecosystems/conda/index-settings.ts'
import { inSettings } from '../../ecosystems/pypi/indexes.ts'
import { requiredPackage } from '../../ecosystems/pypi/required-package.ts'
import { yamlAt, yamlEntries, yamlItems } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput, ListUse } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { pathScope } from '../shared/files/path-scope.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { mostLines } from '../shared/python/requirement-like.ts'
import { indexSettings, lineSettings, listUse, readLine } from '../shared/python/requirement-lines.ts'
import { markedSlot } from '../shared/python/slot.ts'
import { isTemplate, withoutStatements } from '../shared/files/template.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { isExact, readYaml, scalarLines } from '../shared/files/yaml-file.ts'
import { readSpec } from './spec.ts'

const usualName = /^(?:conda[-_.]?)?environment(?:[-_.][\w.-]{0,100})?\.ya?ml$/i
const key = /^["']?dependencies["']?\s{0,20}:|^(?:---)?\s{0,20}\{/m

/** A list under another key, or in a line with a statement of a template. */
const listBelow =
  /^[ \t-]{0,40}["']?dependencies["']?[ \t]{0,20}:[ \t]{0,20}(?:\[|\r?\n[ \t]{0,40}-)|\{%[^\n]{0,200}dependencies/m

/** The same with a property or a question mark before it, by an escape, or by a merge. */
const oddKey =
  /^(?:[?&!][^\s]{0,40}[ \t]{1,20}){1,3}["']?dependencies|^["'][^"'\n]{0,80}\\[ux]|^["']?<<["']?[ \t]{0,20}:/m

const wordBehindBlank = /[ \t]["'\w]/

/** What stands before the first line that says something, up to its first letter. */
function beginning(content: string): string {
  const [lead = ''] = /^(?:\s|#.*(?!.))*/.exec(content.slice(0, 4000)) ?? []
  return content.slice(0, lead.length + 1)
}

export const extractor: Extractor = {
  // Such files have any name: `gpu.yml`, `transformers-rocm.yml`.
  files: ['**/*.{yml,yaml}'],
  // Without such a name, hardly any YAML file is one of them.
  pointsAtRequirements: ['**/*{env,conda}*.{yml,yaml}'],
  maxLength: 16_000_000,
  mayMatter: (content, path) =>
    usualName.test(posix.basename(path)) ||
    key.test(content) ||
    listBelow.test(content) ||
    oddKey.test(content) ||
    wordBehindBlank.test(beginning(content)),
  extract
}

/** Reads an environment file, <https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html>. */
function extract(written: ExtractorInput): Extraction {
  const input = { ...written, content: withoutStatements(written.content) }
  const { root, gaps: problems } = readYaml(input)
  const list = yamlAt(root, 'dependencies')
  if (!isEnvironment(input.path, root)) return { components: [], gaps: notRead(input, root, problems) }
  const gaps = [...problems]
  if (list?.type !== 'list') {
    if (list !== undefined && (list.type === 'map' || list.kind !== 'null'))
      gaps.push(gap(input, list, 'parse-error', 'dependencies is not a list'))
    return { components: [], gaps }
  }
  const channels = yamlItems(yamlAt(root, 'channels')).flatMap(item => (item.type === 'scalar' ? [item.text] : []))
  const source = channelsSource(channels, false)
  const set = yamlItems(yamlAt(root, 'channels')).flatMap(({ start, end, ...item }) =>
    'text' in item ? keySettings('channels', item.text, 'channels').map(found => ({ ...found, start, end })) : []
  )
  const scope = pathScope(input.path)
  // What `conda env export` writes holds everything that is installed.
  const exported = yamlAt(root, 'prefix') !== undefined
  const components: ExtractedComponent[] = indexComponents(input, set)
  const wants: string[] = []
  const listUses: ListUse[] = []
  gaps.push(...beyond(input, list.items))
  for (const item of list.items.slice(0, mostLines)) {
    if (item.type === 'scalar') {
      const found = readSpec(input, item, source)
      gaps.push(...found.gaps)
      if (found.component) components.push({ ...found.component, scope, ...(exported ? {} : { direct: true }) })
      continue
    }
    const entries = yamlEntries(item)
    const template = entries[0]?.key !== 'pip' && isTemplate(input.content.slice(item.start, item.end))
    if (entries.length === 0 || template) {
      const reason = template ? 'the package is only known at install time' : 'a dependency is neither text nor pip'
      gaps.push(gap(input, item, template ? 'unresolved-reference' : 'parse-error', reason))
      continue
    }
    for (const { key, value } of entries) {
      const pip = key === 'pip' ? readPip(input, value) : undefined
      if (pip === undefined) gaps.push(gap(input, item, 'parse-error', 'a dependency is neither text nor pip'))
      components.push(...(pip?.components ?? []).map(one => ({ ...one, scope, ...(exported ? {} : { direct: true }) })))
      gaps.push(...(pip?.gaps ?? []))
      wants.push(...(pip?.wants ?? []))
      listUses.push(...(pip?.listUses ?? []))
    }
  }
  return {
    components,
    gaps: shorten(input, gaps),
    // Whatever its name, its lockfiles are those of the usual one.
    wants: possibleLocks(posix.join(posix.dirname(input.path), 'environment.yml')),
    listUses,
    wantsAs: [...new Set(wants)].map(path => ({ path, format: 'pip-requirements' }))
  }
}

/** What is told of a file that is not read as an environment: that it cannot be, where its name says that it is one. */
function notRead(
  input: ExtractorInput,
  root: YamlNode | undefined,
  problems: readonly ExtractedGap[]
): readonly ExtractedGap[] {
  if (root === undefined) return problems.slice(0, 1)
  if (!usualName.test(posix.basename(input.path))) return []
  const beginning = beginningOf(root, input)
  if (beginning === undefined && !/dependencies/.test(input.content)) return []
  const [problem] = problems
  const reason = beginning ?? 'it names dependencies, but has no list of them that conda reads'
  return [problem ?? { code: 'parse-error', subject: input.path, reason, location: input.locate(0, 0) }]
}

/** What a file begins with that has the name of an environment and no keys. */
function beginningOf(root: YamlNode, { content }: ExtractorInput): string | undefined {
  if (isTemplate(content.slice(root.start, root.start + 2)))
    return 'it begins with a template, and not with keys that conda reads'
  if (root.type === 'map' || (root.type === 'scalar' && root.kind === 'null')) return undefined
  return `it begins with a ${root.type === 'list' ? 'list' : 'text'}, and not with keys that conda reads`
}

/** Other tools have lists of dependencies too: those of Helm are tables, those of Ansible stand beside other keys. */
function isEnvironment(path: string, root: YamlNode | undefined): boolean {
  const list = yamlAt(root, 'dependencies')
  if (list === undefined) return false
  const items = yamlItems(list)
  const tables = items.filter(item => item.type === 'map' && !item.entries.has('pip'))
  if (yamlAt(root, 'channels') !== undefined || items.some(item => yamlAt(item, 'pip') !== undefined)) return true
  const telling = /(?:environment|conda|(?:^|[-_.])envs?(?:[-_.]|$))/i.test(
    posix.basename(path).replace(/\.ya?ml$/i, '')
  )
  return telling && (items.length === 0 || tables.length < items.length)
}

/** conda writes the list into a requirements file and gives that to pip. */
function readPip(input: ExtractorInput, list: YamlNode): Extraction {
  const nodes = list.type === 'list' ? list.items : [list]
  const gaps: ExtractedGap[] = [...beyond(input, nodes)]
  const items = nodes.slice(0, mostLines).flatMap(node => {
    if (node.type === 'scalar') {
      const exact = isExact(input.content, node)
      return scalarLines(input.content, node).map(line => ({ ...readLine(input, line), exact }))
    }
    const template = isTemplate(input.content.slice(node.start, node.end))
    gaps.push(
      gap(
        input,
        node,
        template ? 'unresolved-reference' : 'parse-error',
        template ? 'the package is only known at install time' : 'a requirement is not text'
      )
    )
    return []
  })
  const settings = indexSettings(items)
  const components = items.flatMap(({ found, exact }): ExtractedComponent[] => {
    const facts = found && requiredPackage(found.requirement)
    if (found === undefined || facts === undefined) return []
    const source = inSettings(facts.source, found.requirement.version === undefined, settings)
    const { location, text, given } = found
    const slot = markedSlot('pip', found.requirement.marker)
    return [{ ...facts, source, scope: 'runtime', slot, location, ...givenAt(input, exact ? given : undefined), text }]
  })
  return {
    components: [...components, ...indexComponents(input, lineSettings(items))],
    gaps: [...gaps, ...items.flatMap(item => item.gaps ?? [])],
    wants: items.flatMap(item => item.wants ?? []),
    listUses: [listUse(items)]
  }
}

/** The gap that it is where a list has more entries than are read. */
function beyond(input: ExtractorInput, { [mostLines]: first }: readonly YamlNode[]): readonly ExtractedGap[] {
  if (first === undefined) return []
  const reason = `a list has more than ${mostLines} entries, and those from here on were not read`
  return [unreadable(input, first.start, first.end, reason, 'limit-exceeded')]
}

function gap(input: ExtractorInput, node: YamlNode, code: ExtractedGap['code'], reason: string): ExtractedGap {
  const subject = input.content.slice(node.start, node.end).trim().slice(0, 2000) || input.path
  return { code, subject, reason, location: input.locate(node.start, node.end) }
}

const mostGaps = 20

function shorten(input: ExtractorInput, gaps: readonly ExtractedGap[]): readonly ExtractedGap[] {
  if (gaps.length <= mostGaps) return gaps
  const reason = `${gaps.length - mostGaps} more lines could not be read`
  // What was not read is told, however many mistakes there are.
  const limits = gaps.filter(({ code }) => code === 'limit-exceeded')
  const others = gaps.filter(({ code }) => code !== 'limit-exceeded')
  return [
    ...[...limits, ...others].slice(0, mostGaps),
    { code: 'parse-error', subject: input.path, reason, location: input.locate(0, 0) }
  ]
}
