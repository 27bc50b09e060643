import { setImmediate } from 'node:timers/promises'
import type { Component } from '../core/component.ts'
import type { Content, TextContent } from '../core/content.ts'
import type { RawGap } from '../core/gap.ts'
import type { Side } from '../core/location.ts'
import { runBytes } from './bytes.ts'
import { runExternal } from './external.ts'
import { runFile, type FileInput, type FileResult } from './file.ts'
import { extractorOf, isExternal, nameOf, readsBytes, type Reader, type ReadersOf } from './readers.ts'

/** So many rounds a pass: files that include files that include files. */
export const maxRounds = 3

/** One file for one reader. */
export interface Task {
  readonly reader: Reader
  readonly path: string
}

/** What a reader said of a file. */
export interface Done {
  readonly task: Task
  readonly result: FileResult
  /** How many of the files that it wants it has seen. */
  readonly neighbours: number
}

/** What is known of one side so far: each file is read once, and extracted once by each of its readers. */
export interface SideState {
  readonly side: Side
  readonly contents: ReadonlyMap<string, TextContent>
  /** Contents of the files that some reader takes piece by piece. */
  readonly stored: ReadonlyMap<string, Content>
  /** By {@link taskKey}. */
  readonly done: ReadonlyMap<string, Done>
}

/** A way through a side from some files to what they ask for, in rounds. */
export interface Pass {
  readonly tasks: readonly Task[]
  readonly round: number
  /** Keys of the tasks that it came to. */
  readonly reached: ReadonlySet<string>
  /** Paths that it started from, and those that were asked for. */
  readonly paths: ReadonlySet<string>
  readonly late: readonly RawGap[]
}

export function newSide(side: Side): SideState {
  return { side, contents: new Map(), stored: new Map(), done: new Map() }
}

export function withContents(state: SideState, more: Iterable<readonly [string, TextContent]>): SideState {
  return { ...state, contents: new Map([...state.contents, ...more]) }
}

export function withStored(state: SideState, more: Iterable<readonly [string, Content]>): SideState {
  return { ...state, stored: new Map([...state.stored, ...more]) }
}

/**
 * A pass from files whose contents are known: each by the readers that know its name, and by the extractor whose id
 * `named` has for it.
 */
export function startPass(
  state: SideState,
  paths: Iterable<string>,
  readersOf: ReadersOf,
  named: ReadonlyMap<string, string> = new Map()
): Pass {
  const from = new Set(paths)
  const tasks = [...from].flatMap(path => tasksOf(state, path, readersOf, named.get(path)))
  return { tasks, round: 0, reached: new Set(), paths: from, late: [] }
}

export function isOpen({ tasks, round }: Pass): boolean {
  return tasks.length > 0 && round < maxRounds
}

/** Runs what a pass has to run next, except what was run on the same before, and asks for what that wants. */
export async function runRound(
  state: SideState,
  pass: Pass,
  signal: AbortSignal
): Promise<{ readonly state: SideState; readonly pass: Pass }> {
  const done = new Map(state.done)
  const reached = new Set(pass.reached)
  const late = [...pass.late]
  const outside: Task[] = []
  for (const task of pass.tasks) {
    const before = done.get(taskKey(task))
    const neighbours = availableTo(before, state)
    if (before?.neighbours === neighbours.length) {
      reached.add(taskKey(task))
      continue
    }
    // Timers only fire between turns of the event loop; without this, a deadline could not.
    await setImmediate()
    if (signal.aborted) {
      late.push(taskGap(task, state.side, 'deadline', 'the review ran out of time before it was read'))
      continue
    }
    reached.add(taskKey(task))
    const { reader, path } = task
    if (isExternal(reader)) outside.push(task)
    else if (readsBytes(reader)) {
      for (const one of await runStored(state, pass.tasks, path, signal)) done.set(taskKey(one.task), one)
    } else {
      const result = await runFile(reader, inputOf(state, path, neighbours))
      done.set(taskKey(task), { task, result, neighbours: neighbours.length })
    }
  }
  for (const one of await runOutside(state, outside, signal)) done.set(taskKey(one.task), one)
  const paths = new Set(pass.paths)
  for (const key of reached) for (const path of done.get(key)?.result.wants ?? []) paths.add(path)
  return { state: { ...state, done }, pass: { ...pass, reached, paths, late } }
}

/** Runs all readers that take one file piece by piece, so that it is opened once. */
async function runStored(
  state: SideState,
  tasks: readonly Task[],
  path: string,
  signal: AbortSignal
): Promise<readonly Done[]> {
  const content = state.stored.get(path)
  if (content?.type !== 'bytes') return []
  const readers = tasks.flatMap(({ reader, path: other }) => (other === path && readsBytes(reader) ? [reader] : []))
  const results = await runBytes(readers, { path, side: state.side, open: content.open }, signal)
  return results.flatMap((result, index) => doneOf(readers[index], path, result))
}

/** Hands the files of each external reader to it together. */
async function runOutside(state: SideState, tasks: readonly Task[], signal: AbortSignal): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const reader of new Set(tasks.map(task => task.reader))) {
    if (!isExternal(reader)) continue
    const paths = tasks.flatMap(task => (task.reader === reader ? [task.path] : []))
    const inputs = paths.map(path => inputOf(state, path, []))
    const results = await runExternal(reader, inputs, signal)
    done.push(...results.flatMap((result, index) => doneOf(reader, paths[index], result)))
  }
  return done
}

function doneOf(reader: Reader | undefined, path: string | undefined, result: FileResult): Done[] {
  return reader === undefined || path === undefined ? [] : [{ task: { reader, path }, result, neighbours: 0 }]
}

/** The next round of a pass, once what it asked for has been read. */
export function nextRound(state: SideState, pass: Pass, readersOf: ReadersOf): Pass {
  const next = new Map<string, Task>()
  for (const key of pass.reached) {
    const done = state.done.get(key)
    if (done === undefined) continue
    const { task, result, neighbours } = done
    const wanted = availableTo(done, state)
    if (wanted.length > neighbours) next.set(key, task)
    for (const path of result.wants) {
      // Whoever else reads it by its name: what pip is pointed at is a list of requirements as well.
      const tasks = tasksOf(state, path, readersOf, result.readers.get(path))
      for (const one of tasks) if (!pass.reached.has(taskKey(one))) next.set(taskKey(one), one)
    }
  }
  return { ...pass, tasks: [...next.values()], round: pass.round + 1 }
}

/** What the readers of a pass have found so far. */
export function componentsOf({ done }: SideState, { reached }: Pass): readonly Component[] {
  return [...reached].flatMap(key => done.get(key)?.result.components ?? [])
}

export function taskKey({ reader, path }: Task): string {
  return `${reader.id}\n${path}`
}

export function taskGap({ reader, path }: Task, side: Side, code: RawGap['code'], reason: string): RawGap {
  return { code, by: nameOf(reader), subject: path, reason, location: { path, side } }
}

/** What is to be run on a file, as far as its content is there. */
function tasksOf(state: SideState, path: string, readersOf: ReadersOf, id: string | undefined): Task[] {
  return [...readersOf(path), ...extractorOf(id)]
    .filter(reader =>
      readsBytes(reader) ? state.stored.get(path)?.type === 'bytes' : textAt(state, path) !== undefined
    )
    .map(reader => ({ reader, path }))
}

function availableTo(done: Done | undefined, state: SideState): readonly string[] {
  return done?.result.wants.filter(path => textAt(state, path) !== undefined) ?? []
}

function inputOf(state: SideState, path: string, neighbours: readonly string[]): FileInput {
  const texts = new Map([path, ...neighbours].map(each => [each, textAt(state, each) ?? '']))
  return { path, side: state.side, texts, neighbours }
}

function textAt({ contents }: SideState, path: string): string | undefined {
  const content = contents.get(path)
  return content?.type === 'text' ? content.text : undefined
}
