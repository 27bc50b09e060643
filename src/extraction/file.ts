import type { Component } from '../core/component.ts'
import type { RawGap } from '../core/gap.ts'
import { lineIndex, type Side } from '../core/location.ts'
import type { TextRange } from '../core/text-range.ts'
import type { ExtractorInput, ListUse, RegisteredTextExtractor } from '../extractors/extractor.ts'
import { formatReaders } from '../extractors/registry.generated.ts'
import { merge } from './merge.ts'
import { runText, textOf, type Absence, type Found } from './text.ts'
import { rangesKept, rangesUnderstood } from './understood.ts'
import {
  copiedFiles,
  downloadGaps,
  listGaps,
  listsFromElsewhere,
  readersOfWritten,
  unreadGap,
  writtenTexts,
  type NamedAbsence,
  type WrittenPart
} from './written.ts'

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
  /** What it is that no file has the name of a list that its commands read. */
  readonly namedAbsences: readonly NamedAbsence[]
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

/** What the result of a reader holds that asks for no further files. */
export const wantsNothing = {
  wants: [],
  readers: new Map<string, string>(),
  absences: [],
  namedAbsences: [],
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
    isLost: false,
    embedded: 0,
    isBeyond: false
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
  const namedAbsences = await runWritten(found, whole)
  const components = merge(found.components, path, found.context)
  const { gaps, readers, absences, names, governs, manifests, listUses } = found
  const wants = [...new Set(found.wants)]
  // A lockfile holds nothing but entries: without a gap, all of them were read.
  const isWhole = registered.lock && gaps.length === 0
  const understood = isWhole ? [{ start: 0, end: content.length }] : rangesUnderstood(found, kept)
  const isLost = found.isLost && components.length === 0
  return {
    ...{ components, gaps, wants, readers, absences, namedAbsences, names },
    ...{ governs, manifests, listUses, understood, isLost }
  }
}

/** Runs what reads the files that the commands of a file write, and tells of lists that nobody can read here; gives those that must be in the repository. */
async function runWritten(found: Found, whole: ExtractorInput): Promise<readonly NamedAbsence[]> {
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
  for (const gap of downloadGaps(all, found.lists, whole.locate)) found.gaps.push(gap)
  for (const { path, format } of copiedFiles(all, found.lists, whole.path)) {
    if (path === whole.path) continue
    found.wants.push(path)
    found.readers.set(path, formatReaders[format])
  }
  return listsFromElsewhere(found.lists, all)
}
