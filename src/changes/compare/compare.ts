import type { Change, ChangedFile } from '../../core/change.ts'
import { identity, kindOf } from '../../kinds/registry.ts'
import type { Component } from '../../core/component.ts'
import { compareLocations } from '../../core/order.ts'
import type { Likeness } from '../likeness/likeness.ts'
import { fileName } from '../trees/file-name.ts'
import { pairAcross } from './across.ts'
import { Entry } from './entry.ts'
import { pair, type Key, type Paired } from './pair.ts'

/** What differs between two sides, ordered by path and line; and what does not, the nth of `base` being the nth of `head`. */
export interface Comparison {
  readonly changes: readonly Change[]
  readonly unchanged: { readonly base: readonly Component[]; readonly head: readonly Component[] }
}

/** What is known of the files that components are in. */
export interface Files {
  readonly files: readonly Pick<ChangedFile, 'path' | 'renamedFrom'>[]
  readonly likeness: Likeness
}

type Outcome = 'unchanged' | 'changed' | 'moved'
type Pass = (before: readonly Entry[], after: readonly Entry[], files: Files) => Paired

/**
 * What makes two components one, the strictest first. Within a file, also one that was renamed: equal ones, then the same
 * slot, then what is left one to one; the same with another origin; and across files what is equal, the files that are
 * most alike first.
 */
const passes: readonly (readonly [Outcome, Pass])[] = [
  [
    'unchanged',
    by(({ path, identity, value, component }) => [path, identity, value, weight(component), component.slot])
  ],
  ['unchanged', by(({ path, identity, value, component }) => [path, identity, value, weight(component)])],
  ['changed', by(({ path, identity, value }) => [path, identity, value])],
  ['changed', by(({ path, identity, component }) => [path, identity, component.slot])],
  ['changed', by(({ path, identity }) => [path, identity])],
  ['changed', by(({ path, component }) => [path, ...namesake(component), component.slot])],
  ['changed', by(({ path, component }) => [path, ...namesake(component)])],
  ['moved', (before, after, { likeness }) => pairAcross(before, after, likeness)],
  ['moved', by(({ path, identity, value, isSettled }) => [fileName(path), identity, value, isSettled])],
  ['moved', by(({ identity, value, isSettled }) => [identity, value, isSettled])]
]

function by(key: Key): Pass {
  return (before, after) => pair(before, after, key)
}

const nothingKnown: Files = { files: [], likeness: () => undefined }

/** Pairs the components of the two sides. What moved is not new; a copy is. Linear in their number, but for sorting. */
export function compare(
  base: readonly Component[],
  head: readonly Component[],
  files: Files = nothingKnown
): Comparison {
  const names = new Map(
    files.files.flatMap(({ path, renamedFrom }) => (renamedFrom === undefined ? [] : [[renamedFrom, path]]))
  )
  let before = inOrder(base).map(component => {
    const { path } = component.location
    return new Entry(component, names.get(path) ?? path)
  })
  let after = inOrder(head).map(component => new Entry(component, component.location.path))
  const changes: Change[] = []
  const same: { readonly base: Component; readonly head: Component }[] = []
  for (const [outcome, pass] of passes) {
    if (before.length === 0 || after.length === 0) break
    const { pairs, left, right } = pass(before, after, files)
    for (const [from, to] of pairs) {
      const pairOf = { base: from.component, head: to.component }
      const type = outcomeOf(outcome, from, to)
      if (type === 'unchanged') same.push(pairOf)
      else changes.push({ type, component: to.component, before: from.component })
    }
    before = left
    after = right
  }
  for (const { component } of after) changes.push({ type: 'added', component })
  for (const { component } of before) changes.push({ type: 'removed', component })
  same.sort((left, right) => compareLocations(left.head.location, right.head.location))
  return {
    changes: changes.sort((left, right) => compareLocations(left.component.location, right.component.location)),
    unchanged: { base: same.map(pair => pair.base), head: same.map(pair => pair.head) }
  }
}

/** What is the same in a file that was renamed has moved. */
function outcomeOf(outcome: Outcome, from: Entry, to: Entry): Outcome {
  const more = outcome === 'changed' && hasOnlyMore(from.component, to.component)
  const isSame = outcome === 'unchanged' || more || from.value === to.value
  const isElsewhere = from.component.location.path !== to.component.location.path
  if (isElsewhere && from.identity === to.identity && isSame) return 'moved'
  return more ? 'unchanged' : outcome
}

/** Such a pair is one thing at one place and one weight, of which there is more now. */
function hasOnlyMore(before: Component, after: Component): boolean {
  return weight(before) === weight(after) && kindOf(after).hasOnlyMore?.(after, before) === true
}

/** What lowers the findings about a component: a guess that becomes certain has changed. */
function weight({ context, confidence }: Component): string {
  return confidence === 'possible' ? `${context}?` : context
}

/** What it has in common with the same thing from elsewhere; its identity where that says nothing. */
function namesake(component: Component): readonly string[] {
  return kindOf(component).namesake?.(component) ?? [identity(component)]
}

function inOrder(components: readonly Component[]): readonly Component[] {
  return [...components].sort((one, other) => compareLocations(one.location, other.location))
}
