import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import type { Coverage, RawGap } from '../../core/gap.ts'
import type { FactNeed, PackageFacts } from '../../core/package-facts.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { FactFailure, FactQuery, FactSource } from '../shared/fact-source.ts'

/** Who is asked for facts about packages, or why nobody is. */
export type FactSources = { readonly ask: readonly FactSource[] } | { readonly unasked: string }

interface Collected {
  readonly about: (component: PackageComponent) => PackageFacts | undefined
  readonly gaps: readonly RawGap[]
  readonly coverage: readonly Coverage[]
}

const by = 'sources/packages'

/**
 * Asks about the packages of both sides what the rules want to know of their change, each package once. What was not
 * answered is one gap for each reason.
 */
export async function collectPackageFacts(
  changes: readonly Change<'package'>[],
  wanted: (change: Change<'package'>) => ReadonlySet<FactNeed>,
  sources: FactSources,
  signal: AbortSignal
): Promise<Collected> {
  const components = new Map<string, { component: PackageComponent; needs: Set<FactNeed> }>()
  for (const change of changes) {
    const needs = wanted(change)
    if (needs.size === 0) continue
    for (const component of [change.component, change.before].filter(isPackage)) {
      const key = factKey(component)
      const known = components.get(key) ?? { component, needs: new Set() }
      for (const need of needs) known.needs.add(need)
      components.set(key, known)
    }
  }
  if (components.size === 0) return { about: () => undefined, gaps: [], coverage: [] }
  if ('unasked' in sources) {
    const subject = 'facts about packages'
    return {
      about: () => undefined,
      gaps: [{ code: 'source-disabled', by, subject, reason: sources.unasked }],
      coverage: []
    }
  }
  const queries = new Map<FactSource, FactQuery[]>()
  for (const [key, { component, needs }] of components) {
    const source = sources.ask.find(candidate => candidate.covers(component))
    if (source === undefined) continue
    const asked = queries.get(source) ?? []
    asked.push(queryOf(key, component, needs))
    queries.set(source, asked)
  }
  const facts = new Map<string, PackageFacts>()
  const gaps: RawGap[] = []
  const coverage: Coverage[] = []
  const answers = await Promise.all(
    [...queries].map(async ([source, asked]) => ({ source, answer: await source.lookUp(asked, signal) }))
  )
  for (const { source, answer } of answers) {
    for (const [key, each] of answer.facts) facts.set(key, each)
    coverage.push(...answer.coverage)
    gaps.push(...answer.failures.map(failure => gapOf(source, failure, components)))
  }
  return {
    about: component => {
      const found = facts.get(factKey(component))
      if (found === undefined) return undefined
      return isElsewhere(component) ? ofNamesake(found) : isBuild(component) ? ofBuild(found) : found
    },
    gaps,
    coverage
  }
}

function isPackage(component: Component | undefined): component is PackageComponent {
  return component?.kind === 'package'
}

function stated({ version, resolved }: PackageComponent): string | undefined {
  return resolved?.version ?? version
}

function factKey(component: PackageComponent): string {
  const { ecosystem, name, source } = component
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name
  return JSON.stringify([ecosystem, normal, stated(component) ?? null, source.type, source.url ?? null])
}

/** PEP 440's local versions, such as `2.5.1+cu121`: a build of what an index lists as 2.5.1. */
function isBuild(component: PackageComponent): boolean {
  return component.ecosystem === 'pypi' && stated(component)?.includes('+') === true
}

/** It may come from an index other than the one that was asked: what that lists need not be listed here. */
function isElsewhere({ ecosystem, source }: PackageComponent): boolean {
  const isMirrored = source.url !== undefined && ecosystems.get(ecosystem)?.isMirror(source.url) === true
  return isMirrored || (source.extraIndexes ?? []).length > 0
}

/** What holds for the release does not tell where this build of it is listed, and how it was made. */
function ofBuild(facts: PackageFacts): PackageFacts {
  return { ...facts, listed: 'unknown', provenance: 'unknown' }
}

function ofNamesake(facts: PackageFacts): PackageFacts {
  return { ...ofBuild(facts), exists: facts.exists === false ? 'unknown' : facts.exists }
}

function queryOf(key: string, component: PackageComponent, needs: ReadonlySet<FactNeed>): FactQuery {
  const { ecosystem, name } = component
  const version = isBuild(component) ? stated(component)?.replace(/\+.*$/s, '') : stated(component)
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name
  return { key, ecosystem, name: normal, needs, ...(version !== undefined && { version }) }
}

function gapOf(
  source: FactSource,
  { reason, about }: FactFailure,
  components: ReadonlyMap<string, { component: PackageComponent }>
): RawGap {
  const concerned = about.flatMap(key => components.get(key)?.component ?? [])
  const labels = [...new Set(concerned.map(each => [each.name, stated(each)].filter(Boolean).join(' ')))]
  const list = `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ` and ${labels.length - 5} more` : ''}`
  return { code: 'package-facts', by, subject: source.id, reason: `${reason}; it concerns ${list}` }
}
