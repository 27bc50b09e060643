import type { Component, ComponentKind, ComponentOf } from '../core/component.ts'
import type { Pinning } from '../core/pinning.ts'
import type { PublishedName } from '../core/published-name.ts'
import { kind as dataset } from './dataset/kind.ts'
import { kind as deserialization } from './deserialization/kind.ts'
import { kind as hostedModel } from './hosted-model/kind.ts'
import { kind as image } from './image/kind.ts'
import { kind as index } from './index/kind.ts'
import type { Kind } from './kind.ts'
import { kind as model } from './model/kind.ts'
import { kind as package_ } from './package/kind.ts'
import { kind as tool } from './tool/kind.ts'

/** Every kind, in the order in which lists for people show them. */
const registered = {
  package: package_,
  model,
  dataset,
  'hosted-model': hostedModel,
  image,
  tool,
  index,
  deserialization
} as const satisfies {
  readonly [Name in ComponentKind]: Kind<ComponentOf<Name>>
}

/** Every kind by its name, in the order in which lists for people show them. */
export const kinds: Readonly<Record<ComponentKind, Kind>> = registered

/** The names of all kinds, in the same order. */
export const kindNames = Object.keys(kinds) as readonly ComponentKind[]

type Listed<Of> = Of extends { readonly list: { readonly key: infer Key extends string } } ? Key : never

/** The keys of the policy's lists. */
export type ListName = Listed<(typeof registered)[ComponentKind]>

/** The key of the policy's lists for a kind; undefined where no list names it. */
export function listName(kind: ComponentKind): ListName | undefined {
  const of: { readonly noun: string; readonly list?: { readonly key: ListName } } = registered[kind]
  return of.list?.key
}

/** What is said of the kind that a component has. */
export function kindOf(component: Component): Kind {
  return kinds[component.kind]
}

/**
 * What a component is, whatever its version and its file: kind, normalised name and where it comes from.
 * Two components of one file with the same identity are the same thing seen twice or at two versions.
 */
export function identity(component: Component): string {
  return kindOf(component).identity(component)
}

/** Everything about a component that a reviewer would call a change, and nothing about where it stands. */
export function value(component: Component): string {
  return kindOf(component).value(component)
}

/** The name that somebody publishes a component under, where nothing fixes what comes in under it. */
export function movingName(component: Component): PublishedName | undefined {
  return kindOf(component).movingName?.(component)
}

/** How to fix what comes in under the name of a component. */
export function pinningOf(component: Component): Pinning | undefined {
  return kindOf(component).pinning?.(component)
}

/** Whether a component comes from somewhere, and is no construct of a program. */
export function isBrought(component: Component): boolean {
  return kindOf(component).construct !== true
}

/** The name people know a component by. */
export function displayName(component: Component): string {
  return kindOf(component).displayName(component)
}
