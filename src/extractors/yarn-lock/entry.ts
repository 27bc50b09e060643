import type { EntryId, PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { readRequirement } from '../../ecosystems/npm/requirement.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { admits } from '../../ecosystems/lookup/admits.ts'
import { grouped, meant, uniqueIds } from '../shared/files/lock-entries.ts'
import { markAsAsked } from '../shared/npm/as-asked.ts'
import { lockedComponent } from '../shared/npm/locked.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

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
  readonly conditional?: boolean
  readonly dependencies: readonly Dependency[]
  /** Named by a workspace; undefined where the format does not say. */
  readonly direct: boolean | undefined
  /** A workspace, whose folder is in the repository. */
  readonly own: boolean
  /** From the key to the version. */
  readonly start: number
  readonly end: number
}

/** What is wrong with a part of the text, by UTF-16 offsets. */
export interface Mistake extends Failure {
  /** `limit`: the reader of the syntax stopped. */
  readonly type?: string
  readonly subject?: string
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

interface Numbered {
  readonly entry: Entry
  /** The first of its descriptors, which a new version does not change. */
  readonly slot: string
  readonly id: EntryId
}

/** The components of a lockfile. Workspaces are none, and lead no further: what they name is direct. */
export function components(entries: readonly Entry[], input: ExtractorInput): ExtractedComponent[] {
  const idOf = uniqueIds()
  const all = entries.map((entry): Numbered => {
    const [slot = ''] = [...entry.descriptors].sort()
    return { entry, slot, id: idOf(slot) }
  })
  const byDescriptor = grouped(all, ({ entry }) => entry.descriptors)
  const byName = grouped(all, ({ entry }) => [entry.name])
  const named = (alias: string, range: string): readonly Numbered[] => {
    const { name, specifier = '' } = readRequirement(alias, range)
    return meant(byName.get(name), one => admits('npm', specifier, one.entry.version ?? ''))
  }
  /** By its descriptor; what the project overrides has another one, and only its name is left to go by. */
  const found = ({ name: alias, range }: Dependency): readonly EntryId[] => {
    const described = byDescriptor.get(`${alias}@${range}`) ?? byDescriptor.get(`${alias}@npm:${range}`)
    return meant(described ?? named(alias, range)).flatMap(one => (one.entry.own ? [] : one.id))
  }
  const asked = all.flatMap(({ entry }) =>
    entry.dependencies.flatMap(({ name, range }) => {
      const described = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`)
      // What an override answers is not under the descriptor that asks for it.
      if (described === undefined) return found({ name, range }).map(id => ({ entry: id, name, range: 'overridden:' }))
      return described.map(({ id }) => ({ entry: id, name, range: range.replace(/^npm:/, '') }))
    })
  )
  const locked = all.flatMap(({ entry, slot, id }) => {
    if (entry.own) return []
    const dependsOn = [...new Set(entry.dependencies.flatMap(found))]
    return lockedComponent({ ...entry, slot, scope: 'runtime', entry: id, dependsOn, installScript: undefined }, input)
  })
  return markAsAsked(locked, asked)
}

/** The gap of a mistake. */
export function gap({ type, subject, reason, start, end }: Mistake, { path, locate }: ExtractorInput): ExtractedGap {
  const place = { subject: (subject ?? path).slice(0, 2000), location: locate(start, end) }
  return { code: syntaxCode({ type }), reason, ...place }
}
