import type { Component, PackageComponent } from '../core/component.ts'
import type { Coverage, RawGap } from '../core/gap.ts'
import { withoutSecrets } from '../core/url.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { advisoriesOf } from './advisories.ts'
import type { Facts } from './facts.ts'
import { isOsvEcosystem, queryKey } from '../sources/osv/source.ts'
import type { AdvisorySource, PackageQuery, SourceGap } from '../sources/osv/source.ts'

/** What is known about the packages of a change, and what is not. */
interface Collected {
  readonly facts: Pick<Facts, 'advisories'>
  readonly gaps: readonly RawGap[]
  readonly coverage: readonly Coverage[]
}

const by = 'sources/osv'

/**
 * Asks `source` about the packages of both sides, each once; without one, every package that would have been asked is
 * a gap. Gaps are reported for the head side only: nobody can mend what is gone.
 */
export async function collectFacts(
  changes: readonly { readonly component: PackageComponent; readonly before?: Component }[],
  source: AdvisorySource | undefined,
  signal: AbortSignal
): Promise<Collected> {
  // Advisories are about what the default registry of an ecosystem serves; a namesake from elsewhere is another package.
  const isCovered = ({ ecosystem, source: from }: PackageComponent): boolean => {
    if (from.type !== 'registry') return false
    const names = ecosystems.get(ecosystem)
    if (!isOsvEcosystem(names)) return source?.covers?.(ecosystem) === true
    return from.url === undefined || names.isMirror(from.url)
  }
  const head = changes.map(({ component }) => component).filter(({ location }) => location.side === 'head')
  const uncovered = head.filter(component => !isCovered(component))
  const gaps = [...uncovered.flatMap(notCovered), ...unknownEcosystems(uncovered)]
  const asked = new Map<string, PackageQuery>()
  for (const { component, before } of changes) {
    for (const side of [component, before]) {
      if (side?.kind === 'package' && isCovered(side)) asked.set(queryKey(queryOf(side)), queryOf(side))
    }
  }
  const concerned = new Map<string, PackageComponent[]>()
  for (const component of head) {
    if (!isCovered(component)) continue
    const key = queryKey(queryOf(component))
    concerned.set(key, [...(concerned.get(key) ?? []), component])
  }
  const answer = asked.size === 0 ? nothing : ((await source?.lookUp([...asked.values()], signal)) ?? unasked(asked))
  const matched = await advisoriesOf(answer.packages.values())
  for (const gap of [...answer.gaps, ...matched.gaps]) {
    const components = [...new Set(gap.about)].flatMap(key => concerned.get(key) ?? [])
    if (components.length > 0) gaps.push(named(gap, components))
  }
  const facts: Pick<Facts, 'advisories'> = {
    advisories: component => (isCovered(component) ? (matched.advisories.get(queryKey(queryOf(component))) ?? []) : [])
  }
  return { facts, gaps, coverage: answer.coverage }
}

const nothing = { packages: new Map<string, never>(), gaps: [], coverage: [] }

function unasked(asked: ReadonlyMap<string, PackageQuery>) {
  const reason = 'the review is offline and has no advisory database: give one with `--osv database:PATH`'
  const gap: SourceGap = {
    code: 'advisory-source',
    subject: 'OSV',
    reason,
    about: [...asked.keys()],
    namesPackages: true
  }
  return { ...nothing, gaps: [gap], coverage: [{ source: 'OSV', asked: asked.size, answered: 0 }] }
}

function queryOf({ ecosystem, name, version, specifier, resolved }: PackageComponent): PackageQuery {
  const exact = resolved?.version ?? version
  return {
    ecosystem,
    name,
    ...(exact !== undefined && { version: exact }),
    ...(exact === undefined && specifier !== undefined && { specifier })
  }
}

/** A folder's files are part of the change; what is packed in a file nobody looks into. */
const archive = /\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i

function notCovered(component: PackageComponent): RawGap[] {
  const { ecosystem, source, location } = component
  if (!isOsvEcosystem(ecosystems.get(ecosystem))) return []
  if (source.type === 'path' && !archive.test(source.url ?? '')) return []
  const where = withoutSecrets((source.url ?? 'somewhere else').slice(0, 300))
  const reason =
    source.type === 'registry'
      ? `no advisory source covers the index ${where}`
      : `no advisory source covers what comes from ${where}`
  return [{ code: 'not-covered', by, subject: labelOf(component), reason, location }]
}

/** One gap for each ecosystem of which OSV knows nothing: it is the same for all packages, however many there are. */
function unknownEcosystems(head: readonly PackageComponent[]): RawGap[] {
  const concerned = new Map<string, PackageComponent[]>()
  for (const component of head) {
    const { ecosystem, source } = component
    if (source.type === 'path' || isOsvEcosystem(ecosystems.get(ecosystem))) continue
    const others = concerned.get(ecosystem)
    if (others === undefined) concerned.set(ecosystem, [component])
    else others.push(component)
  }
  return [...concerned].map(([ecosystem, components]) =>
    named(
      { code: 'not-covered', reason: `OSV has no advisories about packages of ${ecosystem}`, about: [] },
      components
    )
  )
}

function named(gap: SourceGap, components: readonly PackageComponent[]): RawGap {
  const labels = [...new Set(components.map(labelOf))]
  const list = `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ` and ${labels.length - 5} more` : ''}`
  const [first] = components
  const reason = gap.namesPackages === true ? `${gap.reason}; it concerns ${list}` : gap.reason
  return {
    code: gap.code,
    by,
    subject: gap.subject ?? list,
    reason,
    ...(first !== undefined && labels.length === 1 && gap.subject === undefined && { location: first.location })
  }
}

function labelOf({ name, version, specifier, resolved }: PackageComponent): string {
  const stated = resolved?.version ?? version ?? specifier
  return stated === undefined || stated === '' ? name : `${name} ${stated}`
}
