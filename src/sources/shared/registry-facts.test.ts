import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { someFacts } from '../../../test/helpers/rule.ts'
import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { FactNeed, PackageFacts } from '../../core/package-facts.ts'
import { collect } from '../collect/collect.ts'
import type { FactSource } from '../fact-source.ts'
import { registriesNotAsked, registryFacts } from './registry-facts.ts'
import type { Registry, RegistryQuery } from './registry.ts'

const signal = AbortSignal.timeout(60_000)

/** A registry that knows everything of the default registry, and remembers what it was asked. */
function aSource(facts: PackageFacts = someFacts(), failing: readonly string[] = []) {
  const asked: RegistryQuery[] = []
  const source: Registry = {
    id: 'deps.dev',
    covers: ({ source: from, ecosystem }) => from.type === 'registry' && ecosystem === 'pypi',
    lookUp(queries) {
      asked.push(...queries)
      const failed = queries.filter(({ name }) => failing.includes(name)).map(({ key }) => key)
      return Promise.resolve({
        facts: new Map(queries.filter(({ key }) => !failed.includes(key)).map(({ key }) => [key, facts])),
        failures: failed.length === 0 ? [] : [{ reason: 'answered 503', about: failed }],
        coverage: [{ source: 'deps.dev', asked: queries.length, answered: queries.length - failed.length }]
      })
    }
  }
  return { source, asked }
}

async function collected(changes: readonly Change[], source: FactSource, needs: readonly FactNeed[]) {
  const { about, answers } = await collect(changes, () => new Set(needs), [source], signal)
  return {
    about: (component: PackageComponent) => about(component),
    gaps: answers.flatMap(({ gaps }) => gaps),
    coverage: answers.flatMap(({ coverage }) => coverage)
  }
}

const ask = (changes: readonly Change[], source: Registry, needs: readonly FactNeed[] = ['version']) =>
  collected(changes, registryFacts(source), needs)

test('both sides are asked about, each package once', async () => {
  const { source, asked } = aSource()
  const [old, now] = [aPackage({ version: '1.0' }), aPackage({ version: '2.0' })]
  const { about, coverage, gaps } = await ask([changed(old, now), added(now)], source)
  expect(asked.map(({ name, version }) => [name, version])).toEqual([
    ['torch', '2.0'],
    ['torch', '1.0']
  ])
  expect([about(old), about(now)]).toEqual([someFacts(), someFacts()])
  expect(about(aPackage({ version: '3.0' }))).toBeUndefined()
  expect(coverage).toEqual([{ source: 'deps.dev', asked: 2, answered: 2 }])
  expect(gaps).toEqual([])
})

test('nothing is asked where no rule wants to know anything', async () => {
  const { source, asked } = aSource()
  const { coverage, gaps } = await ask([added(aPackage())], source, [])
  expect([asked, coverage, gaps]).toEqual([[], [], []])
})

test('a lockfile gives the version to ask about, and names are asked for in their normal form', async () => {
  const { source, asked } = aSource()
  const by = { path: 'uv.lock', side: 'head' } as const
  await ask([added(aPackage({ name: 'Torch_Vision', specifier: '>=1', resolved: { version: '1.2', by } }))], source)
  expect(asked).toMatchObject([{ name: 'torch-vision', version: '1.2' }])
})

test('what was not answered is one gap that names the packages', async () => {
  const { source } = aSource(someFacts(), ['a', 'b'])
  const { gaps, about } = await ask(
    [added(aPackage({ name: 'a', version: '1' })), added(aPackage({ name: 'b' })), added(aPackage({ name: 'c' }))],
    source
  )
  expect(gaps).toEqual([
    { code: 'package-facts', by: 'sources/packages', subject: 'deps.dev', reason: 'answered 503; it concerns a 1, b' }
  ])
  expect(about(aPackage({ name: 'a', version: '1' }))).toBeUndefined()
})

test('registries that are not to be asked are one gap, and only where something would have been asked', async () => {
  const source = registriesNotAsked('the review is offline')
  const changes = [added(aPackage({ name: 'a' })), added(aPackage({ name: 'b' }))]
  const wanting = await collected(changes, source, ['version'])
  const by = 'sources/packages'
  const reason = 'the review is offline'
  expect(wanting.gaps).toEqual([{ code: 'source-disabled', by, subject: 'facts about packages', reason }])
  expect(wanting.coverage).toEqual([])
  expect((await collected(changes, source, [])).gaps).toEqual([])
})

test('a local version is a build of the release, which may be listed elsewhere', async () => {
  const missing = someFacts({ listed: 'no', provenance: 'provenance' })
  const { source, asked } = aSource(missing)
  const component = aPackage({ version: '2.5.1+cu121' })
  const { about } = await ask([added(component)], source)
  expect(asked).toMatchObject([{ version: '2.5.1' }])
  expect(about(component)).toMatchObject({ listed: 'unknown', provenance: 'unknown', exists: true })
})

test('what a further index may have is not missing', async () => {
  const { source } = aSource(someFacts({ listed: 'no', exists: false }))
  const component = aPackage({ source: { type: 'registry', extraIndexes: ['https://index.example/simple'] } })
  const { about } = await ask([added(component)], source)
  expect(about(component)).toMatchObject({ listed: 'unknown', exists: 'unknown' })
})

test("PyTorch's own index lists what the default one does not", async () => {
  const { source } = aSource(someFacts({ listed: 'no', exists: false }))
  const url = 'https://download.pytorch.org/whl/nightly/cpu'
  const component: PackageComponent = aPackage({ version: '2.6.0', source: { type: 'registry', url } })
  const { about } = await ask([added(component)], source)
  expect(about(component)).toMatchObject({ listed: 'unknown', exists: 'unknown' })
})
