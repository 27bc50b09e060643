import type { PackageComponent } from '../../core/component.ts'
import { withoutSecrets } from '../../core/url.ts'
import { mayBePublic } from '../../ecosystems/lookup/public-index.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { FactSource, NotCovered, SourceGap } from '../fact-source.ts'
import { isOsvEcosystem, queryKey, type AdvisorySource, type PackageQuery } from './source.ts'

/**
 * The advisories of packages, as a source of facts. Without an advisory source, every package that would have been asked
 * about is a gap.
 */
export function advisoryFacts(source: AdvisorySource | undefined): FactSource<'package'> {
  return {
    kind: 'package',
    id: source?.id ?? 'OSV',
    by: 'sources/osv',
    answers: new Set(['advisories']),
    failure: 'advisory-source',
    reported: 'head',
    covers(component) {
      const { ecosystem, source: from } = component
      const names = ecosystems.get(ecosystem)
      // Advisories are about what the default registry of an ecosystem serves; a namesake from elsewhere is another package.
      const covered =
        from.type === 'registry' &&
        (isOsvEcosystem(names) ? mayBePublic(component) : source?.covers?.(ecosystem) === true)
      return covered || notCovered(component)
    },
    keyOf: component => queryKey(queryOf(component)),
    labelOf({ name, version, specifier, resolved }) {
      const stated = resolved?.version ?? version ?? specifier
      return stated === undefined || stated === '' ? name : `${name} ${stated}`
    },
    async lookUp(queries, signal) {
      if (source === undefined) return unanswered(queries.map(({ key }) => key))
      const { packages, gaps, coverage } = await source.lookUp(
        queries.map(({ component }) => queryOf(component)),
        signal
      )
      return { known: new Map([...packages].map(([key, advisories]) => [key, { advisories }])), gaps, coverage }
    }
  }
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

function unanswered(about: readonly string[]) {
  const reason = 'the review is offline and has no advisory database: give one with `--osv database:PATH`'
  const gap: SourceGap = { code: 'advisory-source', subject: 'OSV', reason, about, namesComponents: true }
  return {
    known: new Map<string, never>(),
    gaps: [gap],
    coverage: [{ source: 'OSV', asked: about.length, answered: 0 }]
  }
}

/** A folder's files are part of the change; what is packed in a file nobody looks into. */
const archive = /\.(?:whl|egg|zip|tgz|tar|crate|gem|jar|conda|tar\.\w{2,4}|tbz2?|txz)(?:[#?]|$)/i

function notCovered({ ecosystem, source, takenFrom }: PackageComponent): NotCovered | false {
  if (!isOsvEcosystem(ecosystems.get(ecosystem))) {
    if (source.type === 'path') return false
    return { reason: `OSV has no advisories about packages of ${ecosystem}`, together: true }
  }
  if (source.type === 'path' && !archive.test(source.url ?? '')) return false
  const where = withoutSecrets((source.url ?? takenFrom?.index ?? 'somewhere else').slice(0, 300))
  return source.type === 'registry'
    ? { reason: `no advisory source covers the index ${where}` }
    : { reason: `no advisory source covers what comes from ${where}` }
}
