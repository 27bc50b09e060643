import type { Change, Impact } from '../core/change.ts'
import type { Component, PackageComponent } from '../core/component.ts'
import type { PackageFacts } from '../core/package-facts.ts'
import { versionStep } from '../ecosystems/lookup/version-step.ts'
import { chainsOf, type ChainTo } from '../rules/shared/chains.ts'
import { versionOf } from '../rules/shared/subject.ts'
import type { Advisory, Facts } from '../matching/facts.ts'
import { sameAmong } from '../matching/group.ts'

/** Says of every package that differs what its change comes to, also where nothing is wrong with it. */
export function withImpact(changes: readonly Change[], unchanged: readonly Component[], facts: Facts): Change[] {
  const head = changes.flatMap(({ type, component }) => (type === 'removed' ? [] : [component]))
  const chainTo = chainsOf([...head, ...unchanged])
  return changes.map(change =>
    change.component.kind === 'package'
      ? { ...change, impact: impactOf(change, change.component, chainTo, facts) }
      : change
  )
}

function impactOf({ type, before }: Change, component: PackageComponent, chainTo: ChainTo, facts: Facts): Impact {
  const gone = type === 'removed'
  const earlier = gone ? component : before?.kind === 'package' ? before : undefined
  const then = earlier === undefined ? [] : facts.advisories(earlier)
  const now = gone ? [] : facts.advisories(component)
  const step = gone || earlier === undefined ? undefined : stepOf(earlier, component)
  const via = gone ? undefined : chainTo(component)
  const known = gone ? undefined : facts.about(component)
  const licences = earlier === undefined ? undefined : licencesOf(facts.about(earlier), known)
  return {
    ...(step === undefined ? {} : { step }),
    ...(via === undefined ? {} : { via }),
    introduces: without(now, then),
    fixes: without(then, now),
    leaves: within(now, then),
    ...ageOf(known),
    ...(licences === undefined ? {} : { licences }),
    ...(known?.repository === undefined ? {} : { repository: known.repository })
  }
}

function ageOf(known: PackageFacts | undefined): Pick<Impact, 'publishedAt' | 'ageDays'> {
  if (known?.publishedAt === undefined) return {}
  const { publishedAt, askedAt } = known
  return { publishedAt, ageDays: Math.max(0, Math.floor((Date.parse(askedAt) - Date.parse(publishedAt)) / 86_400_000)) }
}

/** Undefined where they are the same, or either is not known. */
function licencesOf(then: PackageFacts | undefined, now: PackageFacts | undefined): Impact['licences'] {
  const [before, after] = [then?.licences, now?.licences]
  if (before === undefined || after === undefined) return undefined
  const same = JSON.stringify([...before].sort()) === JSON.stringify([...after].sort())
  return same ? undefined : { before, after }
}

function without(some: readonly Advisory[], others: readonly Advisory[]): string[] {
  if (some.length === 0) return []
  const sameAs = sameAmong(others)
  return idsOf(some.filter(advisory => sameAs(advisory).length === 0))
}

function within(some: readonly Advisory[], others: readonly Advisory[]): string[] {
  if (some.length === 0) return []
  const sameAs = sameAmong(others)
  return idsOf(some.filter(advisory => sameAs(advisory).length > 0))
}

/** A requirement may admit what is affected without being it: that is the rules' to judge. */
function idsOf(advisories: readonly Advisory[]): string[] {
  return advisories.filter(({ reach }) => reach === 'all').map(({ id }) => id)
}

/** Undefined where the version stays the same. */
function stepOf(before: PackageComponent, after: PackageComponent): Impact['step'] {
  const [old, fresh] = [versionOf(before), versionOf(after)]
  if (old === undefined || fresh === undefined) return old === fresh ? undefined : 'other'
  return versionStep(after.ecosystem, old, fresh)
}
