import type { Context } from '../core/context.ts'
import { messageOf } from '../core/failure.ts'
import type { RawGap } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import type {
  Embedded,
  ExtractedComponent,
  Extraction,
  ExtractorInput,
  ListUse,
  NamedList,
  RegisteredTextExtractor
} from '../extractors/extractor.ts'
import { extractors, formatReaders } from '../extractors/registry.generated.ts'
import { saysNothing } from './lost.ts'
import { inSlot } from './slot.ts'
import type { WrittenPart } from './written.ts'

const maxEmbedding = 3
/** So many texts that a file embeds are read, and no more of them once so many components are found. */
const mostEmbedded = 2000
/** Each text is read with all that is set around it: so much of that costs as much as a text. */
const surroundingsOfText = 100
const mostComponents = 20_000

/** The gap that it is where a file does not exist. */
export interface Absence {
  readonly path: string
  readonly gap: RawGap
}

/** What is found in a file and in the texts that it embeds or writes. */
export interface Found {
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
  /** How many texts it embeds, weighed, and whether some of them were not read. */
  embedded: number
  isBeyond: boolean
}

/** How a text belongs to the file that it stands in. */
export interface Within {
  readonly depth: number
  readonly slot: string | undefined
  /** Turns its offsets into those of the file. */
  map(offset: number): number
}

/** Runs an extractor on a text, and those that read what it embeds. A failure of the extractor itself becomes a gap. */
export async function runText(
  registered: RegisteredTextExtractor,
  within: Within,
  found: Found,
  input: ExtractorInput
): Promise<void> {
  const by = `extractors/${registered.id}`
  const isFile = within.depth === 0 && input.isWritten !== true
  try {
    const extractor = await registered.load()
    const { maxLength = 2_000_000 } = extractor
    if (within.depth === 0 && extractor.context !== undefined) found.context = extractor.context
    // A large file in which nothing can matter lacks nothing where it is not read.
    if (extractor.mayMatter?.(input.content, input.path) === false) return
    if (input.content.length > maxLength) {
      const reason = `its ${input.content.length} characters are more than the ${maxLength} that are read`
      found.gaps.push({ code: 'limit-exceeded', by, subject: input.path, reason, location: input.locate(0, 0) })
      if (isFile) found.isLost = true
      return
    }
    const extraction = extractor.extract(input)
    if (isFile) found.isLost = saysNothing(extraction, input.path)
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
    for (const part of embedded) {
      if (isBeyond(part, found, input)) break
      await runEmbedded(part, within, found, input)
    }
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

/** Whether a part is beyond the limits, which is told once. */
function isBeyond(part: Embedded, found: Found, input: ExtractorInput): boolean {
  const { environment, settings = [] } = part
  found.embedded += 1 + ((environment?.size ?? 0) + settings.length) / surroundingsOfText
  if (found.embedded <= mostEmbedded && found.components.length <= mostComponents) return false
  if (found.isBeyond) return true
  found.isBeyond = true
  const reason = 'it holds too many scripts, or they install too much, and was not read from here on'
  const location = textOf(part, input).locate(0, 0)
  found.gaps.push({ code: 'limit-exceeded', by: 'extractors', subject: input.path, reason, location })
  return true
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
export function textOf(
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
