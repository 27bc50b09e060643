import { addTo } from '../../core/group.ts'
import type { Change } from '../../core/change.ts'
import { identity, kindOf, value } from '../../kinds/registry.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { compareLocations } from '../../core/order.ts'

/** What differs between two sides, ordered by path and line; and what does not, the nth of `base` being the nth of `head`. */
export interface Comparison {
  readonly changes: readonly Change[]
  readonly unchanged: { readonly base: readonly Component[]; readonly head: readonly Component[] }
}

interface Entry {
  readonly component: Component
  readonly path: string
  readonly identity: string
  readonly value: string
}

type Outcome = 'unchanged' | 'changed' | 'moved'
type Key = (entry: Entry) => readonly (string | undefined)[]

/**
 * What makes two components one, the strictest first. Within a file: equal ones, then the same slot, then what is left
 * one to one; the same with another origin; and across files what is equal, a file of the same name before others.
 */
const passes: readonly (readonly [Outcome, Key])[] = [
  ['unchanged', ({ path, identity, value, component }) => [path, identity, value, weight(component), component.slot]],
  ['unchanged', ({ path, identity, value, component }) => [path, identity, value, weight(component)]],
  ['changed', ({ path, identity, value }) => [path, identity, value]],
  ['changed', ({ path, identity, component }) => [path, identity, component.slot]],
  ['changed', ({ path, identity }) => [path, identity]],
  ['changed', ({ path, component }) => [path, ...namesake(component), component.slot]],
  ['changed', ({ path, component }) => [path, ...namesake(component)]],
  ['moved', ({ path, identity, value, component }) => [fileName(path), identity, value, component.slot]],
  ['moved', ({ path, identity, value }) => [fileName(path), identity, value]],
  ['moved', ({ identity, value }) => [identity, value]]
]

/** Pairs the components of the two sides. What moved is not new; a copy is. Linear in their number, but for sorting. */
export function compare(base: readonly Component[], head: readonly Component[]): Comparison {
  let before = inOrder(base).map(toEntry)
  let after = inOrder(head).map(toEntry)
  const changes: Change[] = []
  const same: { readonly base: Component; readonly head: Component }[] = []
  for (const [outcome, key] of passes) {
    if (before.length === 0 || after.length === 0) break
    const { pairs, left, right } = pair(before, after, key)
    for (const [from, to] of pairs) {
      if (outcome === 'unchanged' || (outcome === 'changed' && hasMoreFiles(from, to)))
        same.push({ base: from, head: to })
      else changes.push({ type: outcome, component: to, before: from })
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

/**
 * An index may list further files of a version that it had before, and a lockfile then has more hashes: nothing that was
 * held to a hash is held to another one. A file that is gone, or comes from another host, is a change.
 */
function hasMoreFiles(before: Component, after: Component): boolean {
  if (before.kind !== 'package' || after.kind !== 'package' || before.hashes.length === 0) return false
  const apart = (component: PackageComponent): string =>
    JSON.stringify([identity(component), value({ ...component, hashes: [] }), weight(component), component.hosts])
  const hashes = new Set(after.hashes)
  return apart(before) === apart(after) && before.hashes.every(hash => hashes.has(hash))
}

/** Takes the first of both sides with the same key together, again and again; the rest stays in order. */
function pair(
  before: readonly Entry[],
  after: readonly Entry[],
  key: Key
): { pairs: readonly (readonly [Component, Component])[]; left: Entry[]; right: Entry[] } {
  const waiting = new Map<string, Entry[]>()
  for (const entry of [...before].reverse()) {
    const name = JSON.stringify(key(entry))
    addTo(waiting, name, entry)
  }
  const pairs: (readonly [Component, Component])[] = []
  const paired = new Set<Entry>()
  const right = after.filter(entry => {
    const match = waiting.get(JSON.stringify(key(entry)))?.pop()
    if (!match) return true
    paired.add(match)
    pairs.push([match.component, entry.component])
    return false
  })
  return { pairs, left: before.filter(entry => !paired.has(entry)), right }
}

function toEntry(component: Component): Entry {
  return { component, path: component.location.path, identity: identity(component), value: value(component) }
}

/** What lowers the findings about a component: a guess that becomes certain has changed. */
function weight({ context, confidence }: Component): string {
  return confidence === 'possible' ? `${context}?` : context
}

/** What it has in common with the same thing from elsewhere; its identity where that says nothing. */
function namesake(component: Component): readonly string[] {
  return kindOf(component).namesake?.(component) ?? [identity(component)]
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function inOrder(components: readonly Component[]): readonly Component[] {
  return [...components].sort((one, other) => compareLocations(one.location, other.location))
}
