import type { Component, PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import { lineIndex, type Location, type Span } from '../../core/location.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Pin } from '../../mentions/pins.ts'
import type { Mentioned } from './new-mentions.ts'
import { placesBy, type Placed } from './placed.ts'
import type { ScannedText } from './texts.ts'

/** Tells whether a pin lies on a component of the same package: an extractor has read it. */
export function onComponents(components: readonly Component[]): (mentioned: Mentioned<Pin>) => boolean {
  const byName = new Map<string, Placed<PackageComponent>[]>()
  for (const component of components) {
    if (component.kind !== 'package' || isInstead(component)) continue
    const key = keyOf(component.location.path, component)
    for (const place of [component.location, ...component.alsoAt]) addTo(byName, key, { place, of: component })
  }
  const indexed = placesBy(byName)
  const indexes = new WeakMap<ScannedText, (start: number, end: number) => Span>()
  return ({ in: text, what: pin }) => {
    const places = indexed(keyOf(text.path, pin))
    if (places === undefined) return false
    const spanOf = indexes.get(text) ?? lineIndex(text.text)
    indexes.set(text, spanOf)
    const span = spanOf(pin.start, pin.end)
    // A version that stands elsewhere is not what an extractor read here, unless it says so.
    return (
      (pin.isApart !== true && places.holdSome(span)) ||
      places.onLines(span).some(({ of: component }) => isSameVersion(component, pin))
    )
  }
}

/**
 * Whether a folder stands in for what the text asks for, as a source of uv does: tools that do not know of it take the package
 * from an index.
 */
function isInstead({ role, source }: PackageComponent): boolean {
  return role === 'requirement' && source.type === 'path'
}

function keyOf(path: Location['path'], { ecosystem, name }: Pick<Pin, 'ecosystem' | 'name'>): string {
  return JSON.stringify([path, plain(ecosystem, name)])
}

/** Names as people write them: ecosystems differ in what they call the same. */
function plain(ecosystem: string, name: string): string {
  return (ecosystems.get(ecosystem)?.normalizeName(name) ?? name).toLowerCase().replace(/[-_.]+/g, '-')
}

function isSameVersion({ ecosystem, version, resolved }: PackageComponent, pin: Pin): boolean {
  const compare = ecosystems.get(ecosystem)?.compare
  return [version, resolved?.version].some(
    one => one !== undefined && (one === pin.version || compare?.(one, pin.version) === 0)
  )
}
