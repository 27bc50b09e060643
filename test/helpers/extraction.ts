import { readersWith } from '../../src/extraction/readers.ts'
import { resultOf, type Extracted } from '../../src/extraction/result.ts'
import { isOpen, newSide, nextRound, runRound, startPass, withContents } from '../../src/extraction/rounds.ts'
import type { SideState } from '../../src/extraction/rounds.ts'
import type { ExternalReader } from '../../src/extractors/extractor.ts'

interface Extraction extends Extracted {
  /** Paths that were asked for, in their order. */
  readonly asked: readonly string[]
  readonly state: SideState
}

interface Given {
  readonly signal?: AbortSignal
  readonly external?: readonly ExternalReader[]
  /** What is known from an earlier pass. */
  readonly known?: SideState
}

/** Extracts the texts of changed files of the head side, and what they ask for among `others`. */
export async function extractTexts(
  changed: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
  { signal = new AbortController().signal, external = [], known = newSide('head') }: Given = {}
): Promise<Extraction> {
  const readersOf = readersWith(external)
  const asked: string[] = []
  const all = { ...others, ...changed }
  const read = (state: SideState, paths: Iterable<string>): SideState =>
    withContents(
      state,
      [...paths].flatMap(path => {
        const text = all[path]
        if (state.contents.has(path)) return []
        return [[path, text === undefined ? { type: 'absent' } : { type: 'text', text }] as const]
      })
    )
  const paths = Object.keys(changed).filter(path => readersOf(path).length > 0)
  let state = read(known, paths)
  let pass = startPass(state, paths, readersOf)
  while (isOpen(pass)) {
    const ran = await runRound(state, pass, signal)
    asked.push(...[...ran.pass.paths].filter(path => !ran.state.contents.has(path)))
    state = read(ran.state, ran.pass.paths)
    pass = nextRound(state, ran.pass, readersOf)
  }
  return { ...resultOf(state, pass, new Set(Object.keys(changed))), asked, state }
}
