import type { PackageComponent } from '../../core/component.ts'
import type { FactNeed, PackageFacts } from '../../core/package-facts.ts'
import { likelyIndex } from '../../ecosystems/lookup/public-index.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { FactQuery, FactSource, Known, Question, SourceGap } from '../fact-source.ts'
import { notAsked } from './not-asked.ts'
import type { Registry, RegistryQuery } from './registry.ts'

const by = 'sources/packages'
const needs: readonly FactNeed[] = ['version', 'listed', 'name', 'similar']
const source = {
  kind: 'package',
  by,
  answers: new Set<Question<'package'>>(needs),
  failure: 'package-facts',
  reported: 'both',
  labelOf: component => [component.name, statedBy(component)].filter(Boolean).join(' ')
} as const satisfies Partial<FactSource<'package'>>

/** What a registry lists about packages, as a source of facts. */
export function registryFacts(registry: Registry): FactSource<'package'> {
  return {
    ...source,
    id: registry.id,
    covers: component => registry.covers(component),
    keyOf(component) {
      const { ecosystem, source: from } = component
      const place = [from.type, from.url ?? null, isElsewhere(component)]
      return JSON.stringify([ecosystem, normalName(component), statedBy(component) ?? null, ...place])
    },
    async lookUp(queries, signal) {
      const { facts, failures, coverage } = await registry.lookUp(queries.map(registryQuery), signal)
      const known = queries.flatMap(({ key, component }): [string, Known<'package'>][] => {
        const found = facts.get(key)
        return found === undefined ? [] : [[key, { facts: factsFor(component, found) }]]
      })
      const gaps = failures.map((failure): SourceGap => ({
        code: source.failure,
        subject: registry.id,
        namesComponents: true,
        ...failure
      }))
      return { known: new Map(known), gaps, coverage }
    }
  }
}

/** In place of registries that are not to be asked: one gap where anything would have been asked of them. */
export function registriesNotAsked(reason: string): FactSource<'package'> {
  return { ...source, ...notAsked('facts about packages', reason), covers: () => true }
}

function registryQuery({ key, component, questions }: FactQuery<'package'>): RegistryQuery {
  const version = releaseBehind(component) ?? statedBy(component)
  return {
    key,
    ecosystem: component.ecosystem,
    name: normalName(component),
    needs: new Set(needs.filter(need => questions.has(need))),
    ...(version !== undefined && { version })
  }
}

function statedBy({ version, resolved }: PackageComponent): string | undefined {
  return resolved?.version ?? version
}

function normalName({ ecosystem, name }: PackageComponent): string {
  return ecosystems.get(ecosystem)?.normalizeName(name) ?? name
}

/** The release that a registry lists, where the package is a local build of it. */
function releaseBehind(component: PackageComponent): string | undefined {
  const version = statedBy(component)
  return version === undefined ? undefined : ecosystems.get(component.ecosystem)?.releaseBehind?.(version)
}

/** It may come from an index other than the one that was asked: what that lists need not be listed here. */
function isElsewhere(component: PackageComponent): boolean {
  const { ecosystem, source: from } = component
  if (likelyIndex(component) !== undefined) return true
  const isMirrored = from.url !== undefined && ecosystems.get(ecosystem)?.isMirror(from.url) === true
  return isMirrored || (from.extraIndexes ?? []).length > 0
}

/** What holds for a release does not tell where a build of it is listed, and how that was made. */
function factsFor(component: PackageComponent, facts: PackageFacts): PackageFacts {
  const elsewhere = isElsewhere(component)
  if (!elsewhere && releaseBehind(component) === undefined) return facts
  const exists = elsewhere && facts.exists === false ? 'unknown' : facts.exists
  return { ...facts, listed: 'unknown', provenance: 'unknown', exists }
}
