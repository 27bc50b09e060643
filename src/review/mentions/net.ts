import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { RawGap } from '../../core/gap.ts'
import { groupBy } from '../../core/group.ts'
import { lineIndex, type Location } from '../../core/location.ts'
import type { Standing } from '../../core/package-role.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { isVersion, mostPins, mostPlaces, type Pin } from '../../mentions/pins.ts'
import { reachOf } from '../../mentions/standing.ts'
import type { Policy } from '../../policy/policy.ts'
import { changesGap } from '../inventory/gaps.ts'
import type { Mentioned } from './new-mentions.ts'
import { rankOf, standsIn, type UnderstoodRanges } from './stands.ts'
import type { ScannedText } from './texts.ts'

/** So many versions of packages are asked about. */
const most = 1000

/**
 * The packages that texts mention and no extractor reads, as changes that add them: each version once for each file and
 * place that it stands in. Those that can be installed first, where there are too many.
 */
export function mentionedPackages(
  news: readonly Mentioned<Pin>[],
  understood: UnderstoodRanges,
  policy: Policy
): { readonly changes: readonly Change<'package'>[]; readonly gaps: readonly RawGap[] } {
  const reach = reachOf(news.length)
  const components = [...groupBy(news, mentioned => mentioned.in)].flatMap(([text, found]) =>
    componentsIn(text, found, understood, reach).filter(component => isJudged(component, policy))
  )
  const sorted = components.sort((one, other) => rank(one) - rank(other))
  const kept = new Set([...new Set(sorted.map(({ purl }) => purl))].slice(0, most))
  const left = sorted.filter(({ purl }) => !kept.has(purl))
  const changes = sorted
    .filter(({ purl }) => kept.has(purl))
    .map((component): Change<'package'> => ({ type: 'added', component }))
  return { changes, gaps: beyond(left) }
}

function componentsIn(
  text: ScannedText,
  found: readonly Mentioned<Pin>[],
  understood: UnderstoodRanges,
  reach: number
): PackageComponent[] {
  const spanOf = lineIndex(text.text)
  const standing = found.map(({ what }) => standsIn(text, what, understood, reach))
  const groups = groupBy(standing, ({ pin, standing: where }) =>
    JSON.stringify([where, pin.ecosystem, pin.name, pin.version])
  )
  return [...groups.values()].flatMap(([first, ...others]) => {
    const place = ({ start, end }: Pin): Location => ({ path: text.path, side: text.side, ...spanOf(start, end) })
    const alsoAt = others.map(({ pin }) => place(pin))
    return first === undefined ? [] : [componentOf(text, first.pin, first.standing, place(first.pin), alsoAt)]
  })
}

function componentOf(
  { text, context }: ScannedText,
  { ecosystem, name, version, start, end, isSupposed }: Pin,
  standing: Standing,
  location: Location,
  alsoAt: readonly Location[]
): PackageComponent {
  const purl = ecosystems.get(ecosystem)?.purl(name, version)
  return {
    kind: 'package',
    ecosystem,
    name,
    version,
    ...(purl !== undefined && { purl }),
    role: 'mentioned',
    standing,
    ...(isSupposed && { supposed: true }),
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    location,
    alsoAt,
    text: text.slice(start, end),
    confidence: 'certain',
    context
  }
}

/** Whether somebody can say something about it: advisories know its ecosystem, or the policy denies it. */
function isJudged(component: PackageComponent, { denied }: Policy): boolean {
  const { ecosystem, version = '' } = component
  if (!isVersion({ ecosystem, version })) return false
  if (ecosystems.get(component.ecosystem)?.osvName !== undefined) return true
  return denied.packages?.some(pattern => pattern.matches(component)) === true
}

function rank({ standing = 'told' }: PackageComponent): number {
  return rankOf(standing)
}

function beyond(left: readonly PackageComponent[]): readonly RawGap[] {
  const [first] = left
  if (first === undefined) return []
  const count = new Set(left.map(({ purl }) => purl)).size
  const reason = `the changed files mention more versions of packages than the ${most} that are asked about`
  return [{ ...changesGap('limit-exceeded', `${count} further versions`, reason), location: first.location }]
}

/** A gap for each text that has more versions, or more places of one, than are looked at. */
export function cutGaps(pins: readonly Mentioned<Pin>[]): readonly RawGap[] {
  return [...groupBy(pins, mentioned => mentioned.in)].flatMap(([{ path, side, text }, found]) => {
    const often = found.find(({ what }) => what.isCut === true)?.what
    const cut = found.length < mostPins ? often : found.at(-1)?.what
    if (cut === undefined) return []
    const reason =
      cut === often
        ? `it names ${cut.name} ${cut.version} in ${mostPlaces} places or more, and none behind this one was looked at`
        : `only ${mostPins} of the versions that it names are looked at`
    return [
      {
        ...changesGap('limit-exceeded', path, reason),
        location: { path, side, ...lineIndex(text)(cut.start, cut.end) }
      }
    ]
  })
}
