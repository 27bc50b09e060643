import { readContents, readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { TextContent } from '../../core/content.ts'
import type { Side } from '../../core/location.ts'
import { readsBytes, type ReadersOf } from '../../extraction/readers.ts'
import { isOpen, nextRound, runRound, startPass, withContents, withStored } from '../../extraction/rounds.ts'
import type { Pass, SideState } from '../../extraction/rounds.ts'

/** Texts of files on one side, in the order of the paths. */
export async function readPaths(
  source: ChangeSource,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal
): Promise<ReadonlyMap<string, TextContent>> {
  const contents = await readTexts(
    source,
    paths.map(path => ({ at: side, path })),
    signal
  )
  return new Map(paths.map((path, index) => [path, contents[index] ?? { type: 'absent' }]))
}

/** Files of which the texts are needed, and files that some reader takes piece by piece. */
export interface Wanted {
  readonly texts: Iterable<string>
  readonly stored: Iterable<string>
}

/** A side with the contents of further files; what is known of them already is not read again. */
export async function withFiles(
  source: ChangeSource,
  state: SideState,
  { texts, stored }: Wanted,
  signal: AbortSignal
): Promise<SideState> {
  const { side, contents } = state
  const missing = [...new Set(texts)].filter(path => !contents.has(path))
  const more = missing.length === 0 ? state : withContents(state, await readPaths(source, side, missing, signal))
  const closed = [...new Set(stored)].filter(path => !state.stored.has(path))
  if (closed.length === 0) return more
  const requests = closed.map(path => ({ at: side, path, inPieces: true }))
  const found = await readContents(source, requests, signal)
  return withStored(
    more,
    closed.map((path, index) => [path, found[index] ?? { type: 'absent' }] as const)
  )
}

/** Where a pass through a side begins. */
export interface Start {
  readonly paths: Iterable<string>
  readonly readersOf: ReadersOf
  /** By path, the id of the extractor that reads one of them although no glob names it. */
  readonly named?: ReadonlyMap<string, string>
}

/** Extracts files of a side whose contents are known, and what they ask for, in rounds. */
export async function extractFrom(
  source: ChangeSource,
  from: SideState,
  { paths, readersOf, named }: Start,
  signal: AbortSignal
): Promise<{ readonly state: SideState; readonly pass: Pass }> {
  let state = from
  let pass = startPass(state, paths, readersOf, named)
  while (isOpen(pass)) {
    const ran = await runRound(state, pass, signal)
    const asked = [...ran.pass.paths].filter(path => !pass.paths.has(path))
    const stored = asked.filter(path => readersOf(path).some(readsBytes))
    state = await withFiles(source, ran.state, { texts: asked, stored }, signal)
    pass = nextRound(state, ran.pass, readersOf)
  }
  return { state, pass }
}
