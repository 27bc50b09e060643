import type { Component, LockEntry, PackageComponent } from '../core/component.ts'
import type { Context } from '../core/context.ts'
import { identity, kindOf, value } from '../kinds/registry.ts'
import type { Location } from '../core/location.ts'
import type { ExtractedComponent } from '../extractors/extractor.ts'
import { contextOf } from './context.ts'

/**
 * One component for every identity and value of a file, in the order of their first places. `otherwise` is what the file is
 * for where its path does not tell.
 */
export function merge(components: readonly ExtractedComponent[], path: string, otherwise?: Context): Component[] {
  const byValue = new Map<string, Merged>()
  const context = contextOf(path, otherwise)
  for (const extracted of components) {
    const component = merging(extracted, context)
    const key = `${identity(component)}\n${value(component)}`
    const first = byValue.get(key)
    if (first === undefined) byValue.set(key, component)
    else if (isAside(first) === isAside(component) ? countsMore(component, first) : isAside(first)) {
      absorb(component, first)
      byValue.set(key, component)
    } else absorb(first, component)
  }
  return withoutNamesOfLoaded([...byValue.values()])
}

/** Without what is only named, where the file loads it as well: a variable, and the command that takes it. */
function withoutNamesOfLoaded(components: readonly Merged[]): Component[] {
  const named = components.filter(isOnlyNamed)
  if (named.length === 0) return [...components]
  const loads = new Map<string, Merged>()
  for (const component of components) {
    if (isOnlyNamed(component) || isAside(component)) continue
    const key = identity(component)
    if (!loads.has(key)) loads.set(key, component)
  }
  const absorbed = new Set<Component>()
  for (const component of named) {
    const load = loads.get(identity(component))
    if (load === undefined) continue
    absorb(load, { ...component, ...(load.slot !== undefined && { slot: load.slot }) })
    absorbed.add(component)
  }
  return components.filter(component => !absorbed.has(component))
}

function isOnlyNamed(component: Component): boolean {
  return kindOf(component).isOnlyNamed?.(component) === true
}

type Merged = Component & { alsoAt: Location[]; alsoEntries?: LockEntry[]; slot?: string }

function merging(extracted: ExtractedComponent, context: Context): Merged {
  const evidence = { name: extracted.location, ...extracted.evidence }
  if (extracted.kind !== 'package') return { context, ...extracted, evidence, alsoAt: [] }
  const { alsoEntries, ...rest } = extracted
  return { context, ...rest, evidence, alsoAt: [], ...(alsoEntries !== undefined && { alsoEntries: [...alsoEntries] }) }
}

/** Keeps the places, the slot and the entries of a component that another one stands for. */
function absorb(kept: Merged, other: Merged): void {
  if (other.slot === undefined) delete kept.slot
  else if (kept.slot !== undefined && leads(other.slot, kept.slot)) kept.slot = other.slot
  // Two readings of one text can come to the same.
  if (!isSamePlace(kept.location, other.location)) kept.alsoAt.push(other.location)
  for (const place of other.alsoAt) kept.alsoAt.push(place)
  if (other.kind !== 'package' || other.entry === undefined) return
  const { entry: id, dependsOn = [], direct, alsoEntries = [] } = other
  kept.alsoEntries ??= []
  kept.alsoEntries.push({ id, dependsOn, ...(direct !== undefined && { direct }) })
  for (const entry of alsoEntries) kept.alsoEntries.push(entry)
}

function isSamePlace(one: Location, other: Location): boolean {
  return one.startLine !== undefined && one.startLine === other.startLine && one.startColumn === other.startColumn
}

/** Of several slots the shortest stands for all, whatever their order: the entry that is nested least. */
function leads(one: string, other: string): boolean {
  return one.length < other.length || (one.length === other.length && one < other)
}

/** What a project runs on, and names itself, stands for what else it has the same for. */
function countsMore(one: Component, other: Component): boolean {
  if (one.kind !== 'package' || other.kind !== 'package') return false
  const weight = ({ scope, direct }: PackageComponent): number =>
    Number(scope === 'runtime') * 2 + Number(direct === true)
  return weight(one) > weight(other)
}

/** A guess or a comment counts less than the code that says the same, wherever it stands. */
function isAside({ confidence, context }: Component): boolean {
  return confidence === 'possible' || context === 'comment' || context === 'docs'
}
