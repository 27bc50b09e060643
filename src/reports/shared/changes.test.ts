import { aLockedPackage, anIndex, aTool } from '../../../test/helpers/components.ts'
import { aDeserialization, aHostedModel } from '../../../test/helpers/components.ts'
import { aChange, aDataset, aLocation, aModel, anImage, aPackage } from '../../../test/helpers/review.ts'
import type { Change } from '../../core/change.ts'
import { kindNames, kinds } from '../../kinds/registry.ts'
import { remarks } from './impact-words.ts'
import { componentsChanged, difference, inOrder, movements } from './changes.ts'

const commit = 'a1'.repeat(20)
const nothing = { introduces: [], fixes: [], leaves: [] }
test.each<[string, Change]>([
  ['new: 1.82.7', aChange(aPackage())],
  ['gone: 1.82.7', aChange(aPackage(), { type: 'removed' })],
  ['1.0 → 1.82.7', aChange(aPackage(), { type: 'changed', before: aPackage({ version: '1.0' }) })],
  ['1.82.7, other hashes', aChange(aPackage({ hashes: ['a'] }), { type: 'changed', before: aPackage() })],
  ['1.82.7, changed', aChange(aPackage(), { type: 'changed', before: aPackage() })],
  [
    '1.82.7, moved from a.txt',
    aChange(aPackage(), { type: 'moved', before: aPackage({ location: aLocation('a.txt') }) })
  ],
  ['no revision → a1a1a1a1a1a1…', aChange(aModel({ revision: commit }), { type: 'changed', before: aModel() })],
  ['no revision, now runs remote code', aChange(aModel(), { type: 'changed', before: aModel({ remoteCode: false }) })],
  ['new: no revision', aChange(aDataset())],
  ['3.11 → 3.12-slim', aChange(anImage(), { type: 'changed', before: anImage({ tag: '3.11' }) })],
  ['new: 3.12-slim@sha256:abcdefgh…', aChange(anImage({ digest: 'sha256:abcdefghij' }))],
  [
    '1.0 → 1.82.7 · *major* · *brings GHSA-1* · published 2026-09-20 · via a → b · *licence MIT → BUSL-1.1* · fixes GHSA-2, GHSA-3, GHSA-4 and 1 more · keeps GHSA-6',
    aChange(aPackage(), {
      type: 'changed',
      before: aPackage({ version: '1.0' }),
      impact: {
        step: 'major',
        via: ['a', 'b', 'litellm'],
        publishedAt: '2026-09-20T10:00:00Z',
        ageDays: 66,
        licences: { before: ['MIT'], after: ['BUSL-1.1'] },
        introduces: ['GHSA-1'],
        fixes: ['GHSA-2', 'GHSA-3', 'GHSA-4', 'GHSA-5'],
        leaves: ['GHSA-6']
      }
    })
  ],
  [
    '1.0 → 1.82.7 · patch · *published 3 days ago* · direct',
    aChange(aLockedPackage({ version: '1.82.7', direct: true }), {
      type: 'changed',
      before: aPackage({ version: '1.0' }),
      impact: { ...nothing, step: 'patch', publishedAt: '2026-11-20T10:00:00Z', ageDays: 3 }
    })
  ],
  [
    'new: 1.82.7 · *published today*',
    aChange(aPackage(), { impact: { ...nothing, publishedAt: '2026-11-20T10:00:00Z', ageDays: 0 } })
  ],
  [
    'new: 1.82.7 · published 20 days ago',
    aChange(aPackage(), { impact: { ...nothing, publishedAt: '2026-11-20T10:00:00Z', ageDays: 20 } })
  ],
  [
    '1.82.7, changed · *from index.example → the default registry*',
    aChange(aPackage(), {
      type: 'changed',
      before: aPackage({ source: { type: 'registry', url: 'https://index.example/simple' } })
    })
  ]
])('%s', (expected, change) => {
  expect(
    difference(change)
      .map(({ text, loud }) => (loud ? `*${text}*` : text))
      .join(' · ')
  ).toBe(expected)
})

test('a package that stands in two files is one', () => {
  const changes = [aChange(aPackage()), aChange(aPackage({ location: aLocation('uv.lock', 9) }))]
  expect(componentsChanged(changes)).toBe(1)
  expect(movements(changes)).toEqual({ in: '1 package (new)', out: '' })
})

test('what leaves one file and stays in another has not gone', () => {
  const changes = [
    aChange(aPackage(), { type: 'removed' }),
    aChange(aPackage({ location: aLocation('uv.lock', 9) }), { type: 'changed', before: aPackage() }),
    aChange(aModel(), { type: 'removed' })
  ]
  expect(movements(changes)).toEqual({ in: '1 package', out: '1 model' })
})

test('the list goes by kind, then what is new, then name', () => {
  const changes = [
    aChange(anImage()),
    aChange(aPackage({ name: 'b' }), { type: 'removed' }),
    aChange(aPackage({ name: 'c' })),
    aChange(aModel()),
    aChange(aPackage({ name: 'a' }))
  ]
  expect(inOrder(changes).map(({ component: { name } }) => name)).toEqual([
    'a',
    'c',
    'b',
    'some-org/some-model',
    'python'
  ])
})

test('what brings advisories stands before what is new, and a larger step before a smaller one', () => {
  const bump = (name: string, impact: object) =>
    aChange(aPackage({ name }), {
      type: 'changed',
      before: aPackage({ name, version: '1.0' }),
      impact: { ...nothing, ...impact }
    })
  const changes = [
    bump('a', { step: 'patch' }),
    bump('b', { step: 'major' }),
    aChange(aPackage({ name: 'c' }), { impact: nothing }),
    bump('d', { step: 'patch', introduces: ['MAL-1'] })
  ]
  expect(inOrder(changes).map(({ component: { name } }) => name)).toEqual(['d', 'c', 'b', 'a'])
  expect(remarks(changes)).toBe('1 major')
})

test('what stands out is counted once for each component', () => {
  const young = { ...nothing, step: 'down' as const, ageDays: 2, licences: { before: ['MIT'], after: ['ISC'] } }
  const changes = [
    aChange(aPackage(), { impact: young }),
    aChange(aPackage({ location: aLocation('uv.lock', 9) }), { impact: young })
  ]
  expect(remarks(changes)).toBe('1 down, 1 published within 7 days, 1 other licence')
  expect(remarks([aChange(aPackage())])).toBe('')
})

test('a component of every kind is counted', () => {
  const brought = [aPackage(), aModel(), aDataset(), aHostedModel(), anImage(), aTool(), anIndex()]
  const all = [...brought, aDeserialization()].map(component => aChange(component))
  expect(new Set(all.map(({ component }) => component.kind))).toEqual(new Set(kindNames))
  expect(movements(all)).toEqual({ in: kindNames.map(kind => `1 ${kinds[kind].noun} (new)`).join(', '), out: '' })
})
