import { ecosystems } from '../ecosystems/registry.generated.ts'
import { splitPinsIn } from './split-pins.ts'
import { artefactsIn } from './artefacts.ts'
import { joinedIn } from './joined.ts'
import { decodedStrings } from './escapes.ts'
import { atPin, equalsPin, type Pinned } from './pin-notation.ts'
import { packageUrls } from './package-urls.ts'

/** An exact version of a package that a text names, whatever the text is. */
export interface Pin {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  /** In canonical form. */
  readonly name: string
  readonly version: string
  /** Equal pins have equal ones. */
  readonly key: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Its name and its version stand apart: that they are a package is only likely. */
  readonly isApart?: true
  /** Nothing names its ecosystem. */
  readonly isSupposed?: true
  /** The text names it again further on, where nobody looks: it is the last of so many places. */
  readonly isCut?: true
}

const readers: Readonly<Record<'==' | '@', (text: string, at: number) => Pinned | undefined>> = {
  '==': equalsPin,
  '@': atPin
}

/** Ecosystems by what joins a name and a version in their pins. */
const joints = [...ecosystems].flatMap(([id, { mentions }]) =>
  mentions?.joint === undefined ? [] : [[mentions.joint, id] as const]
)

/** Ecosystems by the words before names that say so. */
const prefixes = new Map(
  [...ecosystems].flatMap(([id, { mentions }]) => (mentions?.prefixes ?? []).map(prefix => [prefix, id] as const))
)

/** So many pins of one text are looked at. */
export const mostPins = 20_000
/** So many places of one version; no text of people names one as often. */
export const mostPlaces = 1000
/** So many pins are read, those included that are passed over because the text names them too often. */
const mostRead = 200_000

/**
 * The exact pins in a text: `name==1.2`, `name@1.2.3` and package URLs with a version, in the order of the text. One pass,
 * in linear time, without knowing what the text is. No more of each notation than {@link mostPins}, and of each version than
 * {@link mostPlaces}.
 */
export function pinsIn(text: string): readonly Pin[] {
  const plain = plainPins(text)
  const hidden = decodedStrings(text).flatMap(({ text: said, at }) =>
    plainPins(said).map(pin => ({ ...pin, start: at(pin.start), end: at(pin.end) }))
  )
  if (hidden.length === 0) return plain
  const taken = new Set(plain.map(({ key, end }) => `${key} ${end}`))
  const further = hidden.filter(({ key, end }) => !taken.has(`${key} ${end}`)).slice(0, mostPins)
  return [...plain, ...further].sort((one, other) => one.start - other.start)
}

function plainPins(text: string): readonly Pin[] {
  const found: Pin[] = []
  const places = new Map<string, number>()
  /** Whether it is one more to look at: a version in one place too many is none. */
  const add = (id: string, pinned: Pinned): boolean => {
    const pin = pinOf(id, pinned)
    const place = pin === undefined ? 0 : (places.get(pin.key) ?? 0) + 1
    if (pin === undefined || place > mostPlaces) return false
    places.set(pin.key, place)
    found.push(place === mostPlaces ? { ...pin, isCut: true } : pin)
    return true
  }
  for (const [joint, id] of joints) {
    let left = mostPins
    let unread = mostRead
    for (let at = text.indexOf(joint); at !== -1 && left > 0; at = text.indexOf(joint, at + joint.length)) {
      const pinned = readers[joint](text, at)
      const owner = pinned?.prefix === undefined ? id : prefixes.get(pinned.prefix)
      // `host:name@1.2.3` is no package.
      if (pinned === undefined || owner === undefined) continue
      if (add(owner, pinned)) left--
      if (unread-- === 0) break
    }
  }
  for (const { ecosystem, ...pinned } of [...packageUrls(text), ...artefactsIn(text)]) add(ecosystem, pinned)
  return withoutRepeats(found.sort((one, other) => one.start - other.start || other.end - one.end))
}

/** Packages whose names and versions stand apart in a text, where no pin of one piece is. Of each version no more places than of pins. */
export function splitPins(text: string, pins: readonly Pin[]): readonly Pin[] {
  const taken = new Set(pins.map(({ end }) => end))
  const places = new Map<string, number>()
  for (const { key } of pins) places.set(key, (places.get(key) ?? 0) + 1)
  return [...splitPinsIn(text), ...joinedIn(text)].flatMap(({ ecosystem, isSupposed, ...pinned }): Pin[] => {
    const pin = taken.has(pinned.end) ? undefined : pinOf(ecosystem, pinned)
    const place = pin === undefined ? 0 : (places.get(pin.key) ?? 0) + 1
    if (pin === undefined || place > mostPlaces) return []
    places.set(pin.key, place)
    return [{ ...pin, isApart: true, ...(isSupposed && { isSupposed }), ...(place === mostPlaces && { isCut: true }) }]
  })
}

/** The same pin by the names of another ecosystem: `uvx name@1.2` is no package of npm. */
export function inEcosystem(pin: Pin, id: string): Pin {
  return pinOf(id, pin) ?? pin
}

/** Whether what is written as a version is one of its ecosystem. */
export function isVersion({ ecosystem, version }: Pick<Pin, 'ecosystem' | 'version'>): boolean {
  const compare = ecosystems.get(ecosystem)?.compare
  return compare === undefined || compare(version, version) !== undefined
}

function pinOf(id: string, { name, version, start, end }: Pinned): Pin | undefined {
  const ecosystem = ecosystems.get(id)
  if (ecosystem === undefined) return undefined
  const canonical = ecosystem.normalizeName(name)
  return { ecosystem: id, name: canonical, version, key: `${id} ${canonical} ${version}`, start, end }
}

/** A package URL holds what looks like a pin of its own. */
function withoutRepeats(pins: readonly Pin[]): readonly Pin[] {
  let reached = -1
  return pins.filter(({ start, end }) => {
    const isInside = start < reached
    reached = Math.max(reached, end)
    return !isInside
  })
}
