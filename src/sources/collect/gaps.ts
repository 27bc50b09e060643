import type { ComponentOf } from '../../core/component.ts'
import type { FactKind } from '../../core/facts.ts'
import type { RawGap } from '../../core/gap.ts'
import { addTo, nameSome } from '../../core/group.ts'
import type { FactSource, NotCovered, SourceGap } from '../fact-source.ts'

type Asked = ComponentOf<FactKind>
type Naming = Pick<FactSource, 'by' | 'labelOf'>

const shown = 5

/** A gap that names the components it concerns, and the place of a single one. */
export function gapAbout(gap: SourceGap, components: readonly Asked[], source: Naming): RawGap {
  const labels = [...new Set(components.map(component => source.labelOf(component)))]
  const list = nameSome(labels, shown)
  const [first] = components
  return {
    code: gap.code,
    by: source.by,
    subject: gap.subject ?? list,
    reason: gap.namesComponents === true ? `${gap.reason}; it concerns ${list}` : gap.reason,
    ...(gap.atMost !== undefined && { atMost: gap.atMost }),
    ...(first !== undefined && labels.length === 1 && gap.subject === undefined && { location: first.location })
  }
}

/**
 * A gap for the components of a file that a source does not cover for the same reason, at the first of them, and one for all
 * that have a reason together.
 */
export function notCovered(components: readonly (readonly [Asked, NotCovered])[], source: Naming): readonly RawGap[] {
  const together = new Map<string, Asked[]>()
  const inFiles = new Map<string, { readonly reason: string; readonly all: Asked[] }>()
  for (const [component, { reason, together: once }] of components) {
    if (once === true) {
      addTo(together, reason, component)
      continue
    }
    const { path, side } = component.location
    const key = JSON.stringify([path, side, reason])
    const before = inFiles.get(key)
    if (before === undefined) inFiles.set(key, { reason, all: [component] })
    else before.all.push(component)
  }
  const single = [...inFiles.values()].flatMap(({ reason, all }) => {
    const subject = nameSome([...new Set(all.map(component => source.labelOf(component)))], shown)
    return all.slice(0, 1).map(({ location }): RawGap => {
      return { code: 'not-covered', by: source.by, subject, reason, location }
    })
  })
  const grouped = [...together].map(([reason, all]) =>
    gapAbout({ code: 'not-covered', reason, about: [] }, all, source)
  )
  return [...single, ...grouped]
}
