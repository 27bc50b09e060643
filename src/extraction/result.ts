import { posix } from 'node:path'
import type { Component } from '../core/component.ts'
import type { RawGap } from '../core/gap.ts'
import { groupBy } from '../core/group.ts'
import { mergedRanges, type TextRange } from '../core/text-range.ts'
import { extractorsFor, isExternal } from './readers.ts'
import { constrained } from './constraints.ts'
import { withIndexes, type IndexEvidence } from './indexes.ts'
import type { Lock } from './governing.ts'
import { inProduction } from './production.ts'
import { resolver } from './resolve.ts'
import type { NamedAbsence } from './written.ts'
import { maxRounds, taskGap, taskKey, type Done, type Pass, type SideState } from './rounds.ts'

/** What a pass through a side has found. */
export interface Extracted {
  /** In changed files. */
  readonly components: readonly Component[]
  /** In files that were read because a changed one points at them. */
  readonly context: readonly Component[]
  /** In changed files. */
  readonly gaps: readonly RawGap[]
  /** By path of a changed file, what its readers understood of its text, as merged ranges; none of a file without a reader. */
  readonly understood: ReadonlyMap<string, readonly TextRange[]>
  /** In changed files: lists that their commands read under a name that a file of the repository must have. */
  readonly namedAbsences: readonly NamedAbsence[]
  readonly filesRead: number
}

/**
 * What a pass through a side has found, with `changed` as the paths of files that are part of the change, and what settings
 * files say about indexes.
 */
export function resultOf(
  state: SideState,
  pass: Pass,
  changed: ReadonlySet<string>,
  settings: Pick<IndexEvidence, 'indexes' | 'stands'> = { indexes: [], stands: () => true }
): Extracted {
  const all = doneBy(state, pass)
  const inside = all.filter(({ task }) => changed.has(task.path))
  const beside = all.filter(({ task }) => !changed.has(task.path))
  const of = (some: readonly Done[]): Component[] => some.flatMap(({ result }) => result.components)
  const locks = all.filter(({ task }) => task.reader.lock).map(lockOf)
  const resolve = resolver(of(all), locks)
  const listed = all.map(({ task: { path }, result: { components, listUses } }) => ({
    path,
    components: components.map(resolve),
    listUses
  }))
  const limit = constrained(listed)
  const raise = inProduction(listed)
  const evidence = { ...settings, locked: locks.flatMap(({ packages }) => packages) }
  const deep = pass.tasks
    .filter(task => !pass.reached.has(taskKey(task)))
    .map(task => taskGap(task, state.side, 'limit-exceeded', `it is included more than ${maxRounds} files deep`))
  return {
    components: withIndexes(of(inside).map(resolve).flatMap(limit).map(raise), evidence),
    context: withIndexes(of(beside).map(resolve).flatMap(limit).map(raise), evidence),
    gaps: [
      ...toldOnce(inside.flatMap(({ result }) => [...result.gaps, ...absent(state, result)])),
      ...pass.late,
      ...deep
    ],
    understood: understoodOf(inside),
    namedAbsences: inside.flatMap(({ result }) => result.namedAbsences),
    filesRead: [...pass.paths].filter(
      path => state.contents.get(path)?.type === 'text' || state.stored.get(path)?.type === 'bytes'
    ).length
  }
}

/** What several readers of one file say alike, such as that it is broken, is said by the first. */
function toldOnce(gaps: readonly RawGap[]): readonly RawGap[] {
  const alike = groupBy(gaps, ({ code, subject, reason, location }) =>
    JSON.stringify([code, subject, reason, location])
  )
  return [...alike.values()].flatMap(([first]) => first ?? [])
}

function understoodOf(files: readonly Done[]): ReadonlyMap<string, readonly TextRange[]> {
  const byPath = groupBy(files, ({ task }) => task.path)
  return new Map(
    [...byPath].map(([path, readings]) => [path, mergedRanges(readings.flatMap(({ result }) => result.understood))])
  )
}

/** The paths of the files that a pass has extracted. */
export function extractedPaths({
  state,
  pass
}: {
  readonly state: SideState
  readonly pass: Pass
}): ReadonlySet<string> {
  return new Set(doneBy(state, pass).map(({ task }) => task.path))
}

/** What the files of a pass point at under names that say nothing. */
export interface PointedAt {
  /**
   * By path, the id of the extractor that reads a file because another one points at it, and not for its name: also where
   * its content could not be had, or it is included too deep to be extracted.
   */
  readonly paths: ReadonlyMap<string, string>
  /** By path, all files that it names as ones of a format, whatever else those are. */
  readonly asFormats: ReadonlyMap<string, readonly string[]>
  /** Last parts of the paths of requirements files that commands name, wherever they are. */
  readonly names: ReadonlySet<string>
  /** What kept a file from being searched. */
  readonly gaps: readonly RawGap[]
}

/** What the files of a pass point at under names that say nothing. */
export function pointedAtBy(state: SideState, pass: Pass): PointedAt {
  const all = doneBy(state, pass)
  const tasks = [...all.map(({ task }) => task), ...pass.tasks]
  const unnamed = tasks
    .filter(({ path, reader }) => !isExternal(reader) && !extractorsFor(path).includes(reader))
    .map(({ path, reader }) => [path, reader.id] as const)
  const failed = all
    .flatMap(({ result }) => [...result.readers])
    .filter(
      ([path, id]) => state.contents.get(path)?.type === 'failed' && !extractorsFor(path).some(one => one.id === id)
    )
  const failures = all.flatMap(({ result }) => result.gaps).filter(({ code }) => code === 'internal')
  return {
    paths: new Map([...unnamed, ...failed]),
    asFormats: new Map(
      [...groupBy(all, ({ task }) => task.path)].map(([path, readings]) => [
        path,
        readings.flatMap(({ result }) => [...result.readers.keys()])
      ])
    ),
    names: new Set(all.flatMap(({ result }) => result.names)),
    gaps: [...failures, ...pass.late]
  }
}

function doneBy({ done }: SideState, { reached }: Pass): readonly Done[] {
  return [...reached].flatMap(key => done.get(key) ?? [])
}

function absent({ contents }: SideState, { absences }: Done['result']): readonly RawGap[] {
  return absences.flatMap(({ path, gap }) => (contents.get(path)?.type === 'absent' ? [gap] : []))
}

function lockOf({ task: { path }, result: { components, governs, manifests } }: Done): Lock {
  const packages = components.filter(component => component.kind === 'package')
  const member = (folder: string): string => posix.join(posix.dirname(path), folder).replace(/\/$/, '')
  return {
    path,
    packages,
    governs: governs === 'below' ? governs : governs.map(member),
    manifests: manifests.map(member)
  }
}
