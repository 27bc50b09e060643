import type { Component, PackageComponent } from '../../core/component.ts'
import { lineIndex, type Location, type Span } from '../../core/location.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Pin } from '../../mentions/pins.ts'
import type { Mentioned } from './news.ts'
import type { ScannedText } from './texts.ts'

/** Tells whether a pin lies on a component of the same package: an extractor has read it. */
export function onComponents(components: readonly Component[]): (mentioned: Mentioned<Pin>) => boolean {
  const byPath = new Map<string, Map<string, PackageComponent[]>>()
  for (const component of components) {
    if (component.kind !== 'package') continue
    const { path } = component.location
    const byName = byPath.get(path) ?? new Map<string, PackageComponent[]>()
    byPath.set(path, byName)
    const name = plain(component.ecosystem, component.name)
    byName.set(name, [...(byName.get(name) ?? []), component])
  }
  const indexes = new WeakMap<ScannedText, (start: number, end: number) => Span>()
  return ({ in: text, what: pin }) => {
    const found = byPath.get(text.path)?.get(plain(pin.ecosystem, pin.name)) ?? []
    if (found.length === 0) return false
    const spanOf = indexes.get(text) ?? lineIndex(text.text)
    indexes.set(text, spanOf)
    const span = spanOf(pin.start, pin.end)
    return found.some(component => {
      const isSame = isSameVersion(component, pin)
      // A lockfile names a version in several of its parts.
      if (isSame && component.role === 'locked') return true
      return [component.location, ...component.alsoAt].some(place => isAt(place, span, isSame))
    })
  }
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

/** Whether a place holds some of a span; of one version, whether it is on the same lines. */
function isAt(place: Location, span: Span, isSame: boolean): boolean {
  const { startLine, endLine = startLine, startColumn = 1, endColumn = Infinity } = place
  if (startLine === undefined || endLine === undefined) return false
  if (span.startLine > endLine || span.endLine < startLine) return false
  if (isSame) return true
  const isBehind = span.startLine === endLine && span.startColumn >= endColumn
  const isBefore = span.endLine === startLine && span.endColumn <= startColumn
  return !isBehind && !isBefore
}
