import type { Component } from '../core/component.ts'
import type { RawGap } from '../core/gap.ts'
import { lineIndex, type Location, type Side } from '../core/location.ts'
import { messageOf } from '../core/failure.ts'
import type { Embedded, ExtractedComponent, ExtractorInput } from '../extractors/extractor.ts'
import type { RegisteredTextExtractor } from '../extractors/extractor.ts'
import { extractors, formatReaders } from '../extractors/registry.generated.ts'
import { merge } from './merge.ts'

const maxEmbedding = 3

export interface FileResult {
  readonly components: readonly Component[]
  readonly gaps: readonly RawGap[]
  readonly wants: readonly string[]
  /** By path, the id of the extractor that reads a wanted file whatever its name. */
  readonly readers: ReadonlyMap<string, string>
  /** Last parts of the paths of requirements files, wherever they are. */
  readonly names: readonly string[]
  readonly governs: 'below' | readonly string[]
}

/** What the result of a reader holds that asks for no further files. */
export const wantsNothing = {
  wants: [],
  readers: new Map<string, string>(),
  names: [],
  governs: []
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
    names: [],
    governs: []
  }
  await runText(registered, 0, undefined, found, {
    path,
    content,
    neighbours: new Map(input.neighbours.map(neighbour => [neighbour, texts.get(neighbour) ?? ''])),
    locate: (start, end) => ({ path, side, ...spanOf(start, end) }),
    written: (start, end) => content.slice(start, end)
  })
  const components = merge(found.components, path)
  const { gaps, readers, names, governs } = found
  const wants = [...new Set(found.wants)]
  return { components, gaps, wants, readers, names, governs }
}

interface Found {
  readonly components: ExtractedComponent[]
  readonly gaps: RawGap[]
  readonly wants: string[]
  readonly readers: Map<string, string>
  readonly names: string[]
  governs: 'below' | readonly string[]
}

async function runText(
  registered: RegisteredTextExtractor,
  depth: number,
  slot: string | undefined,
  found: Found,
  input: ExtractorInput
): Promise<void> {
  const by = `extractors/${registered.id}`
  try {
    const extractor = await registered.load()
    const { maxLength = 2_000_000 } = extractor
    if (input.content.length > maxLength) {
      const reason = `its ${input.content.length} characters are more than the ${maxLength} that are read`
      found.gaps.push({ code: 'limit-exceeded', by, subject: input.path, reason, location: input.locate(0, 0) })
      return
    }
    if (extractor.mayMatter?.(input.content) === false) return
    const { components, gaps, wants = [], wantsAs = [], names = [], embedded = [], governs } = extractor.extract(input)
    // One by one: a lockfile has more entries than a call takes arguments.
    for (const component of components) found.components.push(inSlot(component, slot))
    for (const gap of gaps) found.gaps.push({ ...gap, by })
    for (const path of wants) found.wants.push(path)
    for (const { path, format } of wantsAs) {
      found.wants.push(path)
      found.readers.set(path, formatReaders[format])
    }
    for (const name of names) found.names.push(name)
    if (governs !== undefined) found.governs = governs
    for (const part of embedded) await runEmbedded(part, depth + 1, slot, found, input)
  } catch (error) {
    const reason = `the extractor failed: ${messageOf(error)}`
    found.gaps.push({ code: 'internal', by, subject: input.path, reason, location: input.locate(0, 0) })
  }
}

async function runEmbedded(
  part: Embedded,
  depth: number,
  outerSlot: string | undefined,
  found: Found,
  outer: ExtractorInput
): Promise<void> {
  const range = (start: number, end: number): [number, number] => {
    const from = part.map(start)
    return [from, end > start ? Math.max(part.map(end - 1) + 1, from) : from]
  }
  const locate = (start: number, end: number): Location => outer.locate(...range(start, end))
  const written = (start: number, end: number): string => outer.written(...range(start, end))
  if (depth > maxEmbedding) {
    const reason = `it is embedded more than ${maxEmbedding} languages deep`
    found.gaps.push({ code: 'limit-exceeded', by: 'extractors', subject: outer.path, reason, location: locate(0, 0) })
    return
  }
  const slot = [outerSlot, part.slot].filter(name => name !== undefined).join('/') || undefined
  for (const registered of extractors) {
    if (registered.reads !== 'text' || !registered.languages.includes(part.language)) continue
    const input = { path: outer.path, content: part.text, neighbours: outer.neighbours, locate, written }
    await runText(registered, depth, slot, found, input)
  }
}

function inSlot(component: ExtractedComponent, slot: string | undefined): ExtractedComponent {
  if (slot === undefined) return component
  return { ...component, slot: component.slot === undefined ? slot : `${slot}/${component.slot}` }
}
