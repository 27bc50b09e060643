import { posix } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/maven/ecosystem.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { few } from '../shared/files/gaps.ts'

/** Reads the artifacts that Gradle's dependency locking holds. */
export const extractor: Extractor = {
  files: [
    '**/gradle.lockfile',
    '**/buildscript-gradle.lockfile',
    '**/settings-gradle.lockfile',
    '**/gradle/dependency-locks/*.lockfile'
  ],
  maxLength: 16_000_000,
  extract
}

interface Locked {
  readonly name: string
  readonly version: string
  readonly configurations: readonly string[]
  readonly start: number
  readonly end: number
}

function extract(input: ExtractorInput): Extraction {
  const { content } = input
  const file = posix.basename(input.path)
  // The first form of locking had a file for each configuration, named after it.
  const only = /^(?:buildscript-|settings-)?gradle\.lockfile$/i.test(file)
    ? undefined
    : file.slice(0, -'.lockfile'.length)
  const locked: Locked[] = []
  const gaps: ExtractedGap[] = []
  for (let from = 0; from < content.length;) {
    const lineEnd = content.indexOf('\n', from)
    const to = lineEnd === -1 ? content.length : lineEnd
    const line = content.slice(from, to).trimEnd()
    const text = line.trimStart()
    const [start, end] = [from + line.length - text.length, from + line.length]
    from = to + 1
    if (text === '' || text.startsWith('#') || text.startsWith('empty=')) continue
    const entry = readLine(text, only)
    if (entry !== undefined) locked.push({ ...entry, start, end })
    else {
      const reason = 'the line is not an artifact with a version'
      gaps.push({ code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) })
    }
  }
  const totals = new Map<string, number>()
  for (const { name } of locked) totals.set(name, (totals.get(name) ?? 0) + 1)
  const isBuild = /^(?:buildscript-|settings-)/i.test(file)
  return {
    components: locked.map(entry => component(input, entry, isBuild, totals.get(entry.name) ?? 0)),
    gaps: few(gaps)
  }
}

/** `group:artifact:version=configuration,configuration`. */
function readLine(text: string, only: string | undefined): Omit<Locked, 'start' | 'end'> | undefined {
  const [, group = '', artifact = '', version = '', equals, list = ''] =
    /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:(=)(\S*))?$/.exec(text) ?? []
  if (group === '' || (equals === undefined && only === undefined)) return undefined
  const configurations = list === '' ? (only === undefined ? [] : [only]) : list.split(',')
  return { name: `${group}:${artifact}`, version, configurations }
}

function component(
  input: ExtractorInput,
  { name, version, configurations, start, end }: Locked,
  isBuild: boolean,
  total: number
): ExtractedComponent {
  const [first] = configurations
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'maven',
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: [],
    source: { type: 'registry' },
    scope: isBuild ? 'build' : scopeOf(configurations),
    // Other configurations may have another version.
    ...(total > 1 && first !== undefined && { slot: first }),
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}

function scopeOf(configurations: readonly string[]): PackageComponent['scope'] {
  if (configurations.length === 0) return 'runtime'
  if (configurations.every(one => /^test|Test(?=[A-Z]|$)/.test(one))) return 'development'
  return configurations.every(one => /annotationProcessor|^kapt|^ksp/i.test(one)) ? 'build' : 'runtime'
}
