import { readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { Content } from '../../core/content.ts'
import type { Side } from '../../core/location.ts'
import type { ReadersOf } from '../../extraction/readers.ts'
import { isOpen, nextRound, runRound, startPass, withContents } from '../../extraction/rounds.ts'
import type { Pass, SideState } from '../../extraction/rounds.ts'

/** Contents of files on one side, in the order of the paths. */
export async function readPaths(
  source: ChangeSource,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal
): Promise<ReadonlyMap<string, Content>> {
  const contents = await readTexts(
    source,
    paths.map(path => ({ at: side, path })),
    signal
  )
  return new Map(paths.map((path, index) => [path, contents[index] ?? { type: 'absent' }]))
}

/** A side with the contents of further files; what is known of them already is not read again. */
export async function withFiles(
  source: ChangeSource,
  state: SideState,
  paths: Iterable<string>,
  signal: AbortSignal
): Promise<SideState> {
  const missing = [...new Set(paths)].filter(path => !state.contents.has(path))
  return missing.length === 0 ? state : withContents(state, await readPaths(source, state.side, missing, signal))
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
    state = await withFiles(source, ran.state, ran.pass.paths, signal)
    pass = nextRound(state, ran.pass, readersOf)
  }
  return { state, pass }
}
