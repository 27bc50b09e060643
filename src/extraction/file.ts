import type { Component } from '../core/component.ts'
import type { Context } from '../core/context.ts'
import type { RawGap } from '../core/gap.ts'
import { lineIndex, type Location, type Side } from '../core/location.ts'
import type { TextRange } from '../core/text-range.ts'
import { messageOf } from '../core/failure.ts'
import type {
  Embedded,
  ExtractedComponent,
  Extraction,
  ExtractorInput,
  ListUse,
  NamedList
} from '../extractors/extractor.ts'
import type { RegisteredTextExtractor } from '../extractors/extractor.ts'
import { extractors, formatReaders } from '../extractors/registry.generated.ts'
import { saysNothing } from './lost.ts'
import { merge } from './merge.ts'
import { inSlot } from './slot.ts'
import { rangesKept, rangesUnderstood } from './understood.ts'
import { listGaps, readersOfWritten, unreadGap, writtenTexts, type WrittenPart } from './written.ts'

const maxEmbedding = 3
/** Files written by what is in written files, and so on. */
const maxWriting = 3

export interface FileResult {
  readonly components: readonly Component[]
  readonly gaps: readonly RawGap[]
  readonly wants: readonly string[]
  /** By path, the id of the extractor that reads a wanted file whatever its name. */
  readonly readers: ReadonlyMap<string, string>
  /** What it is that a wanted file does not exist. */
  readonly absences: readonly Absence[]
  /** Last parts of the paths of requirements files, wherever they are. */
  readonly names: readonly string[]
  readonly governs: 'below' | readonly string[]
  readonly manifests: readonly string[]
  readonly listUses: readonly ListUse[]
  /** Nothing of the file could be read: it is too large for its reader, or wrong as a whole. */
  readonly isLost: boolean
  /** What of its text the reader understood, as merged ranges: whatever else stands there, nobody has looked at. */
  readonly understood: readonly TextRange[]
}

/** The gap that it is where a file does not exist. */
export interface Absence {
  readonly path: string
  readonly gap: RawGap
}

/** What the result of a reader holds that asks for no further files. */
export const wantsNothing = {
  wants: [],
  readers: new Map<string, string>(),
  absences: [],
  names: [],
  governs: [],
  manifests: [],
  listUses: [],
  understood: [],
  isLost: false
} as const

export interface FileInput {
  readonly path: string
  readonly side: Side
  readonly texts: ReadonlyMap<string, string>
  /** Paths in `texts` that the extractor has asked for. */
  readonly neighbours: readonly string[]
}

/** Runs one extractor on one file, and on what the file embeds. A failure of the extractor itself becomes a gap. */
export async function runFile(registered: RegisteredTextExtractor, input: FileInput): Promise<FileResult> {
  const { path, side, texts } = input
  const content = texts.get(path) ?? ''
  const spanOf = lineIndex(content)
  const found: Found = {
    components: [],
    gaps: [],
    wants: [],
    readers: new Map(),
    absences: [],
    names: [],
    governs: [],
    written: [],
    lists: [],
    manifests: [],
    listUses: [],
    understood: [],
    isLost: false
  }
  const kept = rangesKept((start, end) => ({ path, side, ...spanOf(start, end) }))
  const whole: ExtractorInput = {
    path,
    content,
    neighbours: new Map(input.neighbours.map(neighbour => [neighbour, texts.get(neighbour) ?? ''])),
    locate: kept.locate,
    written: (start, end) => content.slice(start, end)
  }
  await runText(registered, { depth: 0, slot: undefined, map: offset => offset }, found, whole)
  await runWritten(found, whole)
  const components = merge(found.components, path, found.context)
  const { gaps, readers, absences, names, governs, manifests, listUses } = found
  const wants = [...new Set(found.wants)]
  // A lockfile holds nothing but entries: without a gap, all of them were read.
  const isWhole = registered.lock && gaps.length === 0
  const understood = isWhole ? [{ start: 0, end: content.length }] : rangesUnderstood(found, kept)
  const isLost = found.isLost && components.length === 0
  return { components, gaps, wants, readers, absences, names, governs, manifests, listUses, understood, isLost }
}

interface Found {
  readonly components: ExtractedComponent[]
  readonly gaps: RawGap[]
  readonly wants: string[]
  readonly readers: Map<string, string>
  readonly absences: Absence[]
  readonly names: string[]
  readonly written: WrittenPart[]
  readonly lists: NamedList[]
  governs: 'below' | readonly string[]
  manifests: readonly string[]
  context?: Context
  readonly listUses: ListUse[]
  /** Places that extractors state to have understood. */
  readonly understood: Location[]
  isLost: boolean
}

/** How a text belongs to the file that it stands in. */
interface Within {
  readonly depth: number
  readonly slot: string | undefined
  /** Turns its offsets into those of the file. */
  map(offset: number): number
}

async function runText(
  registered: RegisteredTextExtractor,
  within: Within,
  found: Found,
  input: ExtractorInput
): Promise<void> {
  const by = `extractors/${registered.id}`
  try {
    const extractor = await registered.load()
    const { maxLength = 2_000_000 } = extractor
    if (within.depth === 0 && extractor.context !== undefined) found.context = extractor.context
    // A large file in which nothing can matter lacks nothing where it is not read.
    if (extractor.mayMatter?.(input.content, input.path) === false) return
    if (input.content.length > maxLength) {
      const reason = `its ${input.content.length} characters are more than the ${maxLength} that are read`
      found.gaps.push({ code: 'limit-exceeded', by, subject: input.path, reason, location: input.locate(0, 0) })
      found.isLost = within.depth === 0
      return
    }
    const extraction = extractor.extract(input)
    found.isLost = within.depth === 0 && saysNothing(extraction, input.path)
    const { components, gaps, wants = [], wantsAs = [], names = [], listUses = [], embedded = [] } = extraction
    // One by one: a lockfile has more entries than a call takes arguments.
    for (const component of components) found.components.push(inSlot(component, within.slot))
    for (const gap of gaps) found.gaps.push({ ...gap, by })
    for (const path of wants) found.wants.push(path)
    for (const { path, format, otherwise } of wantsAs) {
      found.wants.push(path)
      if (otherwise !== undefined) found.absences.push({ path, gap: { ...otherwise, by } })
      found.readers.set(path, formatReaders[format])
    }
    for (const name of names) found.names.push(name)
    for (const use of listUses) found.listUses.push(use)
    for (const { start, end } of extraction.understood ?? []) found.understood.push(input.locate(start, end))
    if (extraction.governs !== undefined) found.governs = extraction.governs
    if (extraction.manifests !== undefined) found.manifests = extraction.manifests
    addFiles(extraction, within, found)
    for (const part of embedded) await runEmbedded(part, within, found, input)
  } catch (error) {
    const reason = `the extractor failed: ${messageOf(error)}`
    found.gaps.push({ code: 'internal', by, subject: input.path, reason, location: input.locate(0, 0) })
  }
}

/** Remembers the files that commands write and read, until all of them are known. */
function addFiles({ writtenFiles = [], lists = [] }: Extraction, { slot, map }: Within, found: Found): void {
  for (const file of writtenFiles) found.written.push({ file, slot, map })
  for (const list of lists) found.lists.push(list)
}

async function runEmbedded(part: Embedded, outer: Within, found: Found, input: ExtractorInput): Promise<void> {
  const slot = [outer.slot, part.slot].filter(name => name !== undefined).join('/') || undefined
  const within = { depth: outer.depth + 1, slot, map: (offset: number) => outer.map(part.map(offset)) }
  const text = textOf(part, input)
  if (within.depth > maxEmbedding) {
    const reason = `it is embedded more than ${maxEmbedding} languages deep`
    const location = text.locate(0, 0)
    found.gaps.push({ code: 'limit-exceeded', by: 'extractors', subject: input.path, reason, location })
    return
  }
  for (const registered of extractors) {
    if (registered.reads !== 'text' || !registered.languages.includes(part.language)) continue
    await runText(registered, within, found, text)
  }
}

/** A text inside another one, with locations of the outer one. */
function textOf(
  { text, map, settings, environment }: Pick<Embedded, 'text' | 'map' | 'settings' | 'environment'>,
  outer: ExtractorInput,
  path = outer.path
): ExtractorInput {
  const range = (start: number, end: number): [number, number] => {
    const from = map(start)
    return [from, end > start ? Math.max(map(end - 1) + 1, from) : from]
  }
  return {
    path,
    content: text,
    neighbours: outer.neighbours,
    ...(settings !== undefined && { settings }),
    ...(environment !== undefined && { environment }),
    locate: (start, end) => outer.locate(...range(start, end)),
    written: (start, end) => outer.written(...range(start, end))
  }
}

/** Runs what reads the files that the commands of a file write, and tells of lists that nobody can read here. */
async function runWritten(found: Found, whole: ExtractorInput): Promise<void> {
  const all: WrittenPart[] = []
  const unread: WrittenPart[] = []
  for (let round = 0; round < maxWriting && found.written.length > 0; round++) {
    const parts = found.written.splice(0)
    all.push(...parts)
    const { texts, beyond } = writtenTexts(parts, whole.path)
    unread.push(...beyond)
    for (const written of texts) {
      const before = found.wants.length
      const within = { depth: 0, slot: written.slot, map: written.map }
      for (const registered of readersOfWritten(written, found.lists))
        await runText(registered, within, found, { ...textOf(written, whole, written.path), isWritten: true })
      // What stands beside a file that a command writes is not in the repository, as far as anybody knows.
      if (!written.isBeside) found.wants.splice(before)
    }
  }
  unread.push(...found.written)
  for (const gap of unreadGap(unread, whole.path, whole.locate)) found.gaps.push(gap)
  for (const gap of listGaps(found.lists, all)) found.gaps.push(gap)
}
