import { added, aModel, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { someFacts } from '../../../test/helpers/rule.ts'
import type { Change } from '../../core/change.ts'
import type { FactAnswer, FactQuery, FactSource, Question } from '../fact-source.ts'
import { collect } from './collect.ts'

const signal = AbortSignal.timeout(240_000)

/** A source that knows facts about every package, unless said otherwise, and remembers what it was asked. */
function aSource(fields: Partial<FactSource<'package'>> = {}) {
  const asked: FactQuery<'package'>[] = []
  const source: FactSource<'package'> = {
    kind: 'package',
    id: 'one',
    by: 'sources/one',
    answers: new Set(['version', 'listed']),
    failure: 'package-facts',
    reported: 'head',
    covers: () => true,
    keyOf: ({ name, version = '' }) => `${name} ${version}`,
    labelOf: ({ name }) => name,
    lookUp(queries) {
      asked.push(...queries)
      const facts = someFacts({ source: fields.id ?? 'one' })
      return Promise.resolve({
        known: new Map(queries.map(({ key }) => [key, { facts }])),
        gaps: [],
        coverage: [{ source: fields.id ?? 'one', asked: queries.length, answered: queries.length }]
      })
    },
    ...fields
  }
  return { source, asked }
}

const run = (
  changes: readonly Change[],
  sources: readonly FactSource[],
  questions: readonly Question[] = ['version']
) => collect(changes, () => new Set(questions), sources, signal)

const shownQueries = (asked: readonly FactQuery[]): string[] =>
  asked.map(({ key, questions }) => `${key}: ${[...questions].join()}`)

test('each question goes to the first source that takes it and covers the component', async () => {
  const first = aSource({ id: 'first', covers: ({ name }) => name !== 'b' })
  const second = aSource({ id: 'second', answers: new Set(['advisories', 'version', 'listed', 'name']) })
  const changes = [added(aPackage({ name: 'a', version: '1' })), added(aPackage({ name: 'b', version: '1' }))]
  const { about } = await run(changes, [first.source, second.source], ['version', 'name'])
  expect(shownQueries(first.asked)).toEqual(['a 1: version'])
  expect(shownQueries(second.asked)).toEqual(['a 1: name', 'b 1: version,name'])
  expect(about(aPackage({ name: 'a', version: '1' }))).toMatchObject({ source: 'first' })
  expect(about(aPackage({ name: 'b', version: '1' }))).toMatchObject({ source: 'second' })
})

test('both sides are asked about, each key once with all that is wanted of it', async () => {
  const { source, asked } = aSource()
  const [old, now] = [aPackage({ version: '1' }), aPackage({ version: '2' })]
  const changes = [changed(old, now), added(now)]
  await collect(changes, change => new Set([change.type === 'added' ? 'listed' : 'version']), [source], signal)
  expect(shownQueries(asked)).toEqual(['torch 2: version,listed', 'torch 1: version'])
})

test('components of other kinds are not asked about, and nothing is known of them', async () => {
  const { source, asked } = aSource()
  const { about, answers } = await run([added(aModel())], [source])
  expect(asked).toEqual([])
  expect(about(aModel())).toBeUndefined()
  expect(answers.map(({ gaps, coverage }) => [...gaps, ...coverage])).toEqual([[]])
})

describe('what no source covers', () => {
  const refusing = (fields: Partial<FactSource<'package'>> = {}) =>
    aSource({
      covers: ({ name }) => ({ reason: 'it is elsewhere', ...(name === 'x' ? {} : { together: true }) }),
      ...fields
    })
  const gapsOf = async (changes: readonly Change[], ...sources: readonly FactSource[]) =>
    (await run(changes, sources)).answers.flatMap(({ gaps }) => gaps)

  test('is a gap of the source that says why, alone or together', async () => {
    const { source, asked } = refusing()
    const [x, y, z] = ['x', 'y', 'z'].map(name => aPackage({ name }))
    if (x === undefined || y === undefined || z === undefined) throw new Error('no components')
    const gap = { code: 'not-covered', by: 'sources/one', reason: 'it is elsewhere' }
    expect(await gapsOf([added(y), added(x), added(z)], source)).toEqual([
      { ...gap, subject: 'x', location: x.location },
      { ...gap, subject: 'y, z' }
    ])
    expect(asked).toEqual([])
  })

  test('is told once for each file', async () => {
    const at = (path: string, name: string) => aPackage({ name, location: { path, side: 'head', startLine: 1 } })
    const { source } = aSource({ covers: () => ({ reason: 'it is elsewhere' }) })
    const gaps = await gapsOf([added(at('a', 'x')), added(at('b', 'y')), added(at('a', 'z'))], source)
    expect(gaps.map(({ subject, location }) => [subject, location?.path])).toEqual([
      ['x, z', 'a'],
      ['y', 'b']
    ])
  })

  test('is none where another source takes the question', async () => {
    expect(await gapsOf([added(aPackage())], refusing().source, aSource().source)).toEqual([])
  })

  test('is none where the source says that it need not be covered', async () => {
    expect(await gapsOf([added(aPackage())], aSource({ covers: () => false }).source)).toEqual([])
  })

  test('is none where nothing names its ecosystem', async () => {
    expect(await gapsOf([added(aPackage({ supposed: true }))], refusing().source)).toEqual([])
  })

  test('is reported of the base side only by sources whose facts are compared', async () => {
    const gone = aPackage({ name: 'x', location: { path: 'requirements.txt', side: 'base' } })
    expect(await gapsOf([removed(gone)], refusing().source)).toEqual([])
    expect(await gapsOf([removed(gone)], refusing({ reported: 'both' }).source)).toHaveLength(1)
  })
})

test('a source that throws is a gap that names what it was asked about, and the others answer', async () => {
  const broken = aSource({
    id: 'broken',
    answers: new Set(['name']),
    lookUp: (): Promise<FactAnswer<'package'>> => Promise.reject(new Error('no such host'))
  })
  const sound = aSource({ id: 'sound' })
  const { about, answers } = await run([added(aPackage())], [broken.source, sound.source], ['name', 'version'])
  expect(answers[0]).toMatchObject({
    gaps: [{ code: 'package-facts', subject: 'broken', reason: 'it failed: no such host; it concerns torch' }],
    coverage: [{ source: 'broken', asked: 1, answered: 0 }]
  })
  expect(about(aPackage())).toMatchObject({ source: 'sound' })
})

test('a gap about a key names the components behind it', async () => {
  const { source } = aSource()
  const { answers } = await run([added(aPackage({ name: 'a' })), added(aPackage({ name: 'b' }))], [source])
  const gapOf = answers[0]?.gapOf({
    code: 'version-not-comparable',
    reason: 'it cannot be compared',
    about: ['b ', 'b ', 'c ']
  })
  expect(gapOf).toMatchObject({
    code: 'version-not-comparable',
    by: 'sources/one',
    subject: 'b',
    reason: 'it cannot be compared'
  })
  expect(answers[0]?.gapOf({ code: 'version-not-comparable', reason: '', about: ['c '] })).toBeUndefined()
})

test('a source is asked about a bounded number of components, and the rest is a gap', async () => {
  const counts: number[] = []
  const { source } = aSource({
    lookUp(queries) {
      counts.push(queries.length)
      return Promise.resolve({ known: new Map(), gaps: [], coverage: [] })
    }
  })
  const component = aPackage()
  const changes = Array.from({ length: 100_002 }, (_, index) => added({ ...component, name: String(index) }))
  const { answers } = await run(changes, [source])
  expect(counts).toEqual([100_000])
  const reason = 'it is queried for at most 100000 components; it concerns 100000, 100001'
  expect(answers[0]?.gaps).toMatchObject([{ code: 'package-facts', subject: 'one', reason }])
})
