import type { EntryId } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { inSettings } from '../../ecosystems/pypi/indexes.ts'
import { requiredPackage } from '../../ecosystems/pypi/required-package.ts'
import { foreignEncoding } from '../../syntax/python/encoding.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { annotation, isCompiled } from './annotations.ts'
import { logicalLines, type LogicalLine } from '../../ecosystems/pypi/logical-lines.ts'
import { uniqueIds } from '../shared/files/lock-entries.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { pathScope } from '../shared/files/path-scope.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { indexSettings, lineSettings, listUse, readLine } from '../shared/python/requirement-lines.ts'
import type { Item } from '../shared/python/requirement-lines.ts'
import { mostLines } from '../shared/python/requirement-like.ts'
import { markedSlot } from '../shared/python/slot.ts'

const mostGaps = 20
const mostEntries = 20

type Found = NonNullable<Item['found']>

export const extractor: Extractor = {
  formats: ['pip-requirements'],
  languages: ['pip-requirements'],
  pointsAtRequirements: true,
  files: [
    '**/*requirement*.{txt,in,pip,lock}',
    '**/*constraint*.{txt,in,pip}',
    '**/{requirements,constraints,reqs,requires}/**/*.{txt,in,pip}',
    '**/{requires,reqs,deps}*.txt'
  ],
  extract: read
}

function read(input: ExtractorInput): Extraction {
  const all = logicalLines(input.content)
  const lines = all.slice(0, mostLines)
  const compiled = isCompiled(lines)
  const items = lines.map(line => readLine(input, line))
  const settings = indexSettings(items)
  const packages: ExtractedComponent[] = []
  const idOf = uniqueIds()
  const ids = items.map(({ found }) => (compiled && found !== undefined ? idOf(labelOf(found)) : undefined))
  const wanted = compiled ? wantedBy(items, ids, at => annotation(lines, at).parents) : undefined
  for (const [at, { found }] of items.entries()) {
    const facts = found && requiredPackage(found.requirement)
    if (found === undefined || facts === undefined) continue
    const direct = compiled ? annotation(lines, at).direct : isConstraints(input.path) ? undefined : true
    const entry = ids[at]
    const slot = markedSlot('', found.requirement.marker)
    packages.push({
      ...facts,
      source: inSettings(facts.source, found.requirement.version === undefined, settings),
      ...(slot !== '' && { slot }),
      location: found.location,
      ...givenAt(input, found.given),
      text: found.text,
      ...(found.versionUnknown && { versionUnknown: true }),
      scope: pathScope(input.path),
      ...(direct !== undefined && { direct }),
      ...(wanted && entry !== undefined && { entry, dependsOn: wanted(facts.name) })
    })
  }
  const gaps = items.flatMap(item => item.gaps ?? [])
  return {
    components: [...packages, ...indexComponents(input, lineSettings(items))],
    gaps: [...encoded(input), ...beyond(input, all[mostLines]), ...shorten(gaps, input)],
    listUses: [listUse(items)],
    wantsAs: wantsOf(input, items)
  }
}

/** The files that it includes. Beside a file that a command writes there may be others that it writes. */
function wantsOf({ isWritten }: ExtractorInput, items: readonly Item[]): NonNullable<Extraction['wantsAs']> {
  const absences = new Map(items.flatMap(item => item.absences ?? []).map(({ path, gap }) => [path, gap]))
  return [...new Set(items.flatMap(item => item.wants ?? []))].map(path => {
    const otherwise = isWritten ? undefined : absences.get(path)
    return { path, format: 'pip-requirements', ...(otherwise !== undefined && { otherwise }) }
  })
}

function encoded({ path, content, locate }: ExtractorInput): readonly ExtractedGap[] {
  const declared = foreignEncoding(content)
  if (declared === undefined) return []
  const { name, from, to } = declared
  const reason = `it declares the encoding ${name}, in which its text may say something else`
  return [{ code: 'parse-error', subject: path, reason, location: locate(from, to) }]
}

function beyond({ path, locate }: ExtractorInput, first: LogicalLine | undefined): readonly ExtractedGap[] {
  if (first === undefined) return []
  const reason = `it has more than ${mostLines} lines, and those from here on were not read`
  return [{ code: 'limit-exceeded', subject: path, reason, location: locate(first.source(0), first.source(0)) }]
}

function labelOf({ requirement: { name = '', specifier = '' } }: Found): string {
  return `${ecosystem.normalizeName(name)}${specifier}`
}

/**
 * Which entries each package wants, from what their comments say about who wants them. The comments name no version:
 * every entry of a name wants them all, as far as a file of people has that many.
 */
function wantedBy(
  items: readonly Item[],
  ids: readonly (EntryId | undefined)[],
  parentsOf: (at: number) => readonly string[]
): (name: string) => readonly EntryId[] {
  const children = new Map<string, EntryId[]>()
  for (const [at, { found }] of items.entries()) {
    const id = ids[at]
    if (found?.requirement.name === undefined || id === undefined) continue
    for (const parent of parentsOf(at).map(written => ecosystem.normalizeName(written))) addTo(children, parent, id)
  }
  const asked = new Map<string, number>()
  return name => {
    const times = (asked.get(name) ?? 0) + 1
    asked.set(name, times)
    return times > mostEntries ? [] : (children.get(name) ?? [])
  }
}

function isConstraints(path: string): boolean {
  return /constraint[^/]*$|constraints\//i.test(path)
}

/** A file that is something else altogether must not fill the report. */
function shorten(gaps: readonly ExtractedGap[], input: ExtractorInput): readonly ExtractedGap[] {
  if (gaps.length <= mostGaps) return gaps
  const reason = `${gaps.length - mostGaps} more lines could not be read`
  return [
    ...gaps.slice(0, mostGaps),
    { code: 'parse-error', subject: input.path, reason, location: input.locate(0, 0) }
  ]
}
