import type { PackageComponent } from '../../core/component.ts'
import { code, say, strong } from '../../core/message.ts'
import { hostnameOf } from '../../core/url.ts'
import { publicIndex } from '../../ecosystems/lookup/public-index.ts'
import { defineRule, type RuleInput, type Violation } from '../rule.ts'
import { bothSides, changeOf, type Sides } from '../shared/sides.ts'
import { movedFromPublic } from './moved-from-public.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    about: 'Dependency confusion: a package can be resolved from an index other than the intended one',
    messages: {
      'internal-name': 'Internal package is requested from a public index',
      'unsafe-strategy': 'Index strategy ranks all indexes equally',
      'moved-from-public': 'Package moved from the public index to another one'
    }
  },
  check(input) {
    const sides = bothSides(input)
    const ofFiles = [...sides.head].flatMap(([path, all]) => {
      const packages = all.filter(({ source }) => source.type === 'registry')
      if (!sides.changed.has(path)) return []
      const found = owned(packages, path, sides, input)
      return found.length > 0 ? found : looseStrategy(packages, path, sides)
    })
    return [...ofFiles, ...movedFromPublic(input, sides)]
  }
})

type Found = Violation<'package', 'internal-name' | 'unsafe-strategy'>[]

/** Packages of one's own that an index of others is asked for, and was not before. */
function owned(
  packages: readonly PackageComponent[],
  path: string,
  sides: Sides,
  { internal, changes }: RuleInput<'package', object>
): Found {
  if (internal.length === 0) return []
  const keyOf = ({ name, source }: PackageComponent): string => JSON.stringify([name, source.url, source.extraIndexes])
  const before = new Set(sides.before(path).map(keyOf))
  return packages.flatMap(component => {
    const { ecosystem, source, name, location, takenFrom } = component
    if (takenFrom !== undefined) return []
    const open = publicIndex(ecosystem, source.url)
    if ((open !== 'default' && open !== 'open') || before.has(keyOf(component))) return []
    const pattern = internal.find(one => one.matches(component))
    if (pattern === undefined) return []
    const [yours] = unknown(component)
    const asked =
      open === 'open'
        ? strong`requested from an index that is open to everyone`
        : strong`requested from the public index`
    const beside = yours === undefined ? say`` : say` as well as from ${code(hostnameOf(yours) ?? yours)}`
    return {
      change: changeOf(component, changes, sides),
      location,
      messageId: 'internal-name',
      message: say`${code(name)} is an internal package and is ${asked}${beside}: anyone who registers the name there can have their package installed`,
      help: say`Resolve it from your own index only: set that index for this package, or replace the public index with it`
    }
  })
}

/** uv takes the best version of all indexes where it is told to, and no longer that of the first. */
function looseStrategy(packages: readonly PackageComponent[], path: string, sides: Sides): Found {
  const before = new Set(sides.before(path).map(({ source }) => source.strategy))
  const loose = packages.find(
    ({ source: { strategy = '' } }) => strategy.startsWith('unsafe-') && !before.has(strategy)
  )
  if (loose === undefined) return []
  const { strategy = '', extraIndexes = [], optionsAt } = loose.source
  if (extraIndexes.length > 0 && unknown(loose).length === 0) return []
  return [
    {
      change: changeOf(loose, [], sides),
      location: optionsAt ?? loose.location,
      messageId: 'unsafe-strategy',
      message: say`${code(strategy)} ranks all indexes equally: anyone who publishes a higher version of an internal package can have it installed`,
      help: say`Remove the strategy, and set an explicit index for each package that needs one`,
      ...(extraIndexes.length === 0 ? { atMost: 'warn' } : {})
    }
  ]
}

function unknown({ ecosystem, source: { extraIndexes = [] } }: PackageComponent): readonly string[] {
  return extraIndexes.filter(url => !['mirror', 'project'].includes(publicIndex(ecosystem, url) ?? ''))
}
