import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Component } from '../core/component.ts'
import type { RawGap } from '../core/gap.ts'
import type { Side } from '../core/location.ts'
import { runFile, type FileResult } from './file.ts'
import type { RegisteredExtractor } from '../extractors/extractor.ts'
import { matcher } from '../extractors/lookup/matcher.ts'
import { extractors } from '../extractors/registry.generated.ts'
import { resolveRanges, type Lock } from './resolve.ts'

const maxRounds = 3

/** The extractors that read a path. */
export const extractorsFor = matcher(extractors)

export interface ExtractionRequest {
  readonly side: Side
  /** Texts of the changed files that an extractor reads. */
  readonly texts: ReadonlyMap<string, string>
  /** By path, the id of the extractor that reads one of them although no glob names it. */
  readonly readers?: ReadonlyMap<string, string>
  /** Whether a path is part of the change; what else is read is context. Asked of every file that was read. */
  isChanged(path: string): boolean
  /** Reads further files of the same side; those that do not exist or cannot be read are absent. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  readonly signal: AbortSignal
}

export interface Extracted {
  /** In changed files. */
  readonly components: readonly Component[]
  /** In files that were read because a changed one points at them. */
  readonly context: readonly Component[]
  readonly gaps: readonly RawGap[]
  readonly filesRead: number
  /** By path, the id of the extractor that has read a file because another one points at it, and not for its name. */
  readonly pointedAt: ReadonlyMap<string, string>
  /** Last parts of the paths of requirements files that commands name, wherever they are. */
  readonly names: ReadonlySet<string>
}

interface Task {
  readonly extractor: RegisteredExtractor
  readonly path: string
}

interface Done {
  readonly task: Task
  readonly result: FileResult
  /** How many of the files that it wants it has seen. */
  readonly neighbours: number
}

/** Reads one side of a change: every text by every extractor that knows it, and what those ask for, in rounds. */
export async function extract(request: ExtractionRequest): Promise<Extracted> {
  const texts = new Map(request.texts)
  const asked = new Set(texts.keys())
  const done = new Map<string, Done>()
  const late: RawGap[] = []
  const { readers } = request
  let tasks: readonly Task[] = [...texts.keys()].flatMap(path => [...known(path), ...readBy(path, readers?.get(path))])
  for (let round = 0; round < maxRounds && tasks.length > 0; round++) {
    for (const task of tasks) {
      // Timers only fire between turns of the event loop; without this, a deadline could not.
      await setImmediate()
      if (request.signal.aborted) {
        late.push(gap(task, 'deadline', 'the review ran out of time before it was read'))
        continue
      }
      const neighbours = available(done.get(key(task))?.result, texts)
      const result = await runFile(task.extractor, { path: task.path, side: request.side, texts, neighbours })
      done.set(key(task), { task, result, neighbours: neighbours.length })
    }
    const missing = [...done.values()].flatMap(({ result }) => result.wants).filter(path => !asked.has(path))
    for (const path of missing) asked.add(path)
    if (missing.length > 0) {
      for (const [path, text] of await request.read([...new Set(missing)])) texts.set(path, text)
    }
    tasks = nextTasks([...done.values()], texts, done)
  }
  for (const task of tasks) {
    if (!done.has(key(task))) late.push(gap(task, 'limit-exceeded', `it is included more than ${maxRounds} files deep`))
  }
  return gather(request, [...done.values()], late, texts.size)
}

function readBy(path: string, id: string | undefined): Task[] {
  return extractors.filter(extractor => extractor.id === id).map(extractor => ({ extractor, path }))
}

function known(path: string): Task[] {
  return extractorsFor(path).map(extractor => ({ extractor, path }))
}

function key({ extractor, path }: Task): string {
  return `${extractor.id}\n${path}`
}

function available(result: FileResult | undefined, texts: ReadonlyMap<string, string>): readonly string[] {
  return result?.wants.filter(path => texts.has(path)) ?? []
}

function nextTasks(all: readonly Done[], texts: ReadonlyMap<string, string>, done: ReadonlyMap<string, Done>): Task[] {
  const next = new Map<string, Task>()
  for (const { task, result, neighbours } of all) {
    const wanted = available(result, texts)
    if (wanted.length > neighbours) next.set(key(task), task)
    for (const path of wanted) {
      const readers = known(path)
      // Whoever else reads it by its name: what pip is pointed at is a list of requirements as well.
      const id = result.readers.get(path) ?? (result.adopts ? task.extractor.id : undefined)
      readers.push(...readBy(path, id))
      for (const reader of readers) if (!done.has(key(reader))) next.set(key(reader), reader)
    }
  }
  return [...next.values()]
}

function gap({ extractor, path }: Task, code: RawGap['code'], reason: string): RawGap {
  return { code, by: `extractors/${extractor.id}`, subject: path, reason }
}

function gather(
  request: ExtractionRequest,
  all: readonly Done[],
  late: readonly RawGap[],
  filesRead: number
): Extracted {
  const changed = all.filter(({ task }) => request.isChanged(task.path))
  const beside = all.filter(({ task }) => !request.isChanged(task.path))
  const of = (some: readonly Done[]): Component[] => some.flatMap(({ result }) => result.components)
  const locks = all.filter(({ task }) => task.extractor.lock).map(lockOf)
  const gaps = changed.flatMap(({ result }) => result.gaps)
  return {
    components: resolveRanges(of(changed), locks),
    context: resolveRanges(of(beside), locks),
    gaps: gaps.concat(late),
    filesRead,
    pointedAt: new Map(all.filter(isPointedAt).map(({ task }) => [task.path, task.extractor.id])),
    names: new Set(all.flatMap(({ result }) => result.names))
  }
}

function isPointedAt({ task: { path, extractor } }: Done): boolean {
  return !extractorsFor(path).includes(extractor)
}

function lockOf({ task: { path }, result: { components, governs } }: Done): Lock {
  const packages = components.filter(component => component.kind === 'package')
  const member = (folder: string): string => posix.join(posix.dirname(path), folder).replace(/\/$/, '')
  return { path, packages, governs: governs === 'below' ? governs : governs.map(member) }
}
