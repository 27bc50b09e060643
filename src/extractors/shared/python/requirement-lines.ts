import { posix } from 'node:path'
import type { Location } from '../../../core/location.ts'
import { withoutCredentials } from '../../../core/url.ts'
import { isFailure } from '../../../core/failure.ts'
import type { IndexSettings } from '../../../ecosystems/pypi/indexes.ts'
import type { LogicalLine } from '../../../ecosystems/pypi/logical-lines.ts'
import { readRequirement } from '../../../ecosystems/pypi/requirement.ts'
import type { Requirement } from '../../../ecosystems/pypi/requirement.ts'
import { readLineOptions, splitOptions } from '../../../ecosystems/pypi/requirements-options.ts'
import type { LineOption } from '../../../ecosystems/pypi/requirements-options.ts'
import { settingsOf } from '../../../ecosystems/shared/option-settings.ts'
import type { ExtractedGap, ExtractorInput, ListUse } from '../../extractor.ts'
import type { PlacedSetting } from '../files/index-components.ts'
import { namelessPackage } from '../files/gaps.ts'
import { isTemplate } from '../files/template.ts'

const notThere = 'the file is not in the repository'

/** What one line says. */
export interface Item {
  /** The package it names. */
  readonly found?: {
    readonly requirement: Requirement
    readonly location: Location
    readonly text: string
    /** Its version is only known at install time. */
    readonly versionUnknown?: true
    /** The place of its specifier or URL, by offsets. */
    readonly given?: { readonly start: number; readonly end: number }
  }
  readonly gaps?: readonly ExtractedGap[]
  /** Paths from the root of the repository. */
  readonly wants?: readonly string[]
  /** What it is that one of these does not exist. */
  readonly absences?: readonly { readonly path: string; readonly gap: ExtractedGap }[]
  /** The paths again: of further requirements, and of constraints. */
  readonly use?: ListUse
  /** What it says about where all packages come from. */
  readonly settings?: readonly Setting[]
}

/** An option that holds for all packages of the file. */
export interface Setting {
  readonly name: 'index' | 'extra-index' | 'find-links' | 'trusted-host'
  readonly value: string
  /** The option as written: `-i`. */
  readonly written: string
  readonly location: Location
  /** The option with its value, by offsets. */
  readonly start: number
  readonly end: number
}

/** Reads one line of a requirements file. */
export function readLine(input: ExtractorInput, line: LogicalLine): Item {
  if (line.text === '') return {}
  if (!line.text.startsWith('-')) return readPackage(input, line, 0)
  const items = readLineOptions(line.text).map(option => readOption(input, line, option))
  return {
    ...items.reduce<Item>((all, item) => ({ ...all, ...item }), {}),
    gaps: items.flatMap(({ gaps = [] }) => gaps),
    wants: items.flatMap(({ wants = [] }) => wants),
    absences: items.flatMap(({ absences = [] }) => absences),
    use: listUse(items),
    settings: items.flatMap(({ settings = [] }) => settings)
  }
}

function readOption(input: ExtractorInput, line: LogicalLine, { name, value, at, start, end }: LineOption): Item {
  if (name === undefined) return gap(input, line, at, 'parse-error', 'unknown pip option')
  if (name === 'editable') return readPackage(input, line, at)
  if (name === 'requirement' || name === 'constraint') return readInclude(input, line, at, value, name)
  if (name !== 'index' && name !== 'extra-index' && name !== 'find-links' && name !== 'trusted-host') return {}
  if (name === 'index' && isTemplate(withoutCredentials(value)))
    return gap(input, line, at, 'unresolved-reference', 'the package index is only known at install time')
  const place = { start: line.source(start), end: line.source(Math.max(end - 1, start)) + 1 }
  const written = /^-{1,2}[a-z-]+/i.exec(line.text.slice(start, start + 100))?.[0] ?? name
  return { settings: [{ name, value, written, location: input.locate(place.start, place.end), ...place }] }
}

function readInclude(input: ExtractorInput, line: LogicalLine, at: number, value: string, as: string): Item {
  if (isTemplate(value)) return gap(input, line, at, 'unresolved-reference', 'the file is only known at install time')
  if (/^[a-z][a-z0-9+.-]+:/i.test(value))
    return gap(input, line, at, 'outside-repository', 'pip downloads the list, so it is not reviewed')
  const path = posix.normalize(posix.join(posix.dirname(input.path), value))
  if (value === '' || value.startsWith('/') || path.startsWith('..'))
    return gap(input, line, at, 'parse-error', notThere)
  const use =
    as === 'constraint' ? { requirements: [], constraints: [path] } : { requirements: [path], constraints: [] }
  const { gaps = [] } = gap(input, line, at, 'parse-error', notThere)
  return { wants: [path], absences: gaps.map(one => ({ path, gap: one })), use }
}

function readPackage(input: ExtractorInput, line: LogicalLine, from: number): Item {
  const { length, hashes } = splitOptions(line.text)
  const requirement = readRequirement(line.text.slice(from, length))
  if (isFailure(requirement)) {
    const template = isTemplate(line.text)
    const reason = template ? 'the package is only known at install time' : requirement.reason
    return gap(input, line, from, template ? 'unresolved-reference' : 'parse-error', reason)
  }
  const start = line.source(from + requirement.start)
  const end = line.source(from + requirement.end - 1) + 1
  const text = input.content.slice(start, end)
  const { name, source, specifier, problem, versionAt } = requirement
  const template = [source.url, source.ref, specifier].some(part => part !== undefined && isTemplate(part))
  if (name === undefined && source.type !== 'path')
    return { gaps: [namelessPackage(source.url ?? text, input.locate(start, end))] }
  const location = input.locate(start, end)
  const given = versionAt && {
    start: line.source(from + versionAt.start),
    end: line.source(from + versionAt.end - 1) + 1
  }
  return {
    ...(template && gap(input, line, from, 'unresolved-reference', 'the version is only known at install time')),
    ...(!template && problem !== undefined && gap(input, line, from, 'parse-error', problem)),
    ...(name !== undefined && {
      found: {
        requirement: { ...requirement, hashes: [...requirement.hashes, ...hashes] },
        location,
        text,
        ...(template && { versionUnknown: true }),
        ...(given && { given })
      }
    })
  }
}

function gap(input: ExtractorInput, line: LogicalLine, from: number, code: ExtractedGap['code'], reason: string): Item {
  const start = line.source(from)
  const end = Math.max(start, line.source(Math.max(line.text.length - 1, 0)) + 1)
  return { gaps: [{ code, subject: line.text.slice(0, 2000), reason, location: input.locate(start, end) }] }
}

/** The lists that pip reads together with the one that some lines stand in. */
export function listUse(items: readonly Item[]): ListUse {
  return {
    requirements: items.flatMap(({ use }) => use?.requirements ?? []),
    constraints: items.flatMap(({ use }) => use?.constraints ?? []),
    inList: true
  }
}

/** Where pip takes the packages from that the file only names: its last index, and all further ones. */
export function indexSettings(items: readonly Item[]): IndexSettings {
  const settings = items.flatMap(item => item.settings ?? [])
  const valuesOf = (wanted: string): readonly string[] =>
    settings.filter(({ name }) => name === wanted).map(({ value }) => value)
  return {
    indexes: [valuesOf('index').at(-1), ...valuesOf('extra-index')],
    findLinks: valuesOf('find-links'),
    trustedHosts: valuesOf('trusted-host'),
    at: (settings.find(({ name }) => name === 'extra-index') ?? settings[0])?.location
  }
}

/** The same as settings of indexes, each at its own place. */
export function lineSettings(items: readonly Item[]): readonly PlacedSetting[] {
  const settings = items.flatMap(item => item.settings ?? [])
  return settings.flatMap(({ name, value, written, start, end }) =>
    settingsOf(name, value, written, 'pypi').map(setting => ({ ...setting, start, end }))
  )
}
