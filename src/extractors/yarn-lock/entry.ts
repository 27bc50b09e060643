import type { PackageSource } from '../../core/component.ts'
import { readRequirement } from '../../ecosystems/npm/requirement.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { lockedComponent } from '../shared/npm/locked.ts'

/** One package that an entry asks for, by the name and the range that its package.json holds. */
export interface Dependency {
  readonly name: string
  readonly range: string
}

/** An entry of either format: which package it is, and what asks for it. */
export interface Entry {
  /** `name@range`, as often as the key has one. */
  readonly descriptors: readonly string[]
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly resolved: string | undefined
  readonly hashes: readonly string[]
  readonly dependencies: readonly Dependency[]
  /** Named by a workspace; undefined where the format does not say. */
  readonly direct: boolean | undefined
  /** From the key to the version. */
  readonly start: number
  readonly end: number
}

/** What is wrong with a part of the text, by UTF-16 offsets. */
export interface Problem {
  readonly subject?: string
  readonly reason: string
  readonly start: number
  readonly end: number
}

/** Splits `name@range`; undefined where it names no package. */
export function readDescriptor(descriptor: string): Dependency | undefined {
  const at = descriptor.indexOf('@', 1)
  const name = at === -1 ? descriptor : descriptor.slice(0, at)
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return undefined
  return { name, range: at === -1 ? '' : descriptor.slice(at + 1) }
}

/** The component of an entry. Its slot is the first of its descriptors, which a new version does not change. */
export function component(entry: Entry, input: ExtractorInput): ExtractedComponent {
  const [slot = ''] = [...entry.descriptors].sort()
  const names = entry.dependencies.map(({ name, range }) => readRequirement(name, range).name)
  return lockedComponent(
    { ...entry, slot, scope: 'runtime', dependsOn: [...new Set(names)], installScript: undefined },
    input
  )
}

/** The gap of a problem. */
export function gap({ subject, reason, start, end }: Problem, { path, locate }: ExtractorInput): ExtractedGap {
  return { code: 'parse-error', subject: (subject ?? path).slice(0, 2000), reason, location: locate(start, end) }
}
