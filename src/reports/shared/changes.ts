import type { Change } from '../../core/change.ts'
import type { Component } from '../../core/component.ts'
import { impactClauses, originClauses, weightOf, type Clause } from './impact-words.ts'
import { compareLocations, compareText } from '../../core/order.ts'
import { identity, kindNames, kindOf, kinds } from '../../kinds/registry.ts'
import { count } from './words.ts'

const types: readonly Change['type'][] = ['added', 'changed', 'removed', 'moved']

/** How many components differ, each counted once however many files name it. */
export function componentsChanged(changes: readonly Change[]): number {
  return new Set(changes.map(({ component }) => identity(component))).size
}

/** `3 packages (1 new), 1 model` and `1 package`: what a change adds or changes and what it removes, each component once. */
export function movements(changes: readonly Change[]): { readonly in: string; readonly out: string } {
  const incoming = new Map<string, Change>()
  const outgoing = new Map<string, Change>()
  for (const change of changes) {
    const key = identity(change.component)
    if (change.type === 'removed') outgoing.set(key, change)
    else if (change.type === 'added' || !incoming.has(key)) incoming.set(key, change)
  }
  for (const key of incoming.keys()) outgoing.delete(key)
  return { in: counted([...incoming.values()], true), out: counted([...outgoing.values()], false) }
}

/** Changes as a list is read: by kind, then what brings advisories, what is new, the larger step, name and place. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort(
    (one, other) =>
      kindNames.indexOf(one.component.kind) - kindNames.indexOf(other.component.kind) ||
      weightOf(one.impact) - weightOf(other.impact) ||
      types.indexOf(one.type) - types.indexOf(other.type) ||
      stepOf(one) - stepOf(other) ||
      compareText(one.component.name, other.component.name) ||
      compareLocations(one.component.location, other.component.location)
  )
}

/** What differs, as `before → after` where there are two values, and what that comes to, clause by clause. */
export function difference(change: Change): readonly Clause[] {
  return [{ text: shownDifference(change), loud: false }, ...originClauses(change), ...impactClauses(change)]
}

function stepOf({ impact }: Change): number {
  const steps = ['major', 'down', 'other', 'minor', 'patch']
  const at = steps.indexOf(impact?.step ?? '')
  return at === -1 ? steps.length : at
}

function shownDifference({ type, component, before }: Change): string {
  const now = kindOf(component).displayValue(component)
  if (type === 'added') return `new: ${now}`
  if (type === 'removed') return `gone: ${now}`
  if (type === 'moved') return `${now}, moved from ${before?.location.path ?? 'another file'}`
  const then = before === undefined ? undefined : kindOf(before).displayValue(before)
  return then === undefined || then === now ? `${now}, ${otherDifference(component, before)}` : `${then} → ${now}`
}

function counted(changes: readonly Change[], tellNew: boolean): string {
  return kindNames
    .flatMap(kind => {
      const ofKind = changes.filter(({ component }) => component.kind === kind)
      const added = ofKind.filter(({ type }) => type === 'added').length
      if (ofKind.length === 0) return []
      const fresh = !tellNew || added === 0 ? '' : added === ofKind.length ? ' (new)' : ` (${added} new)`
      return [count(ofKind.length, kinds[kind].noun, kinds[kind].plural) + fresh]
    })
    .join(', ')
}

function otherDifference(component: Component, before: Component | undefined): string {
  if (before?.kind !== component.kind) return 'changed'
  return kindOf(component).difference?.(component, before) ?? 'changed'
}
