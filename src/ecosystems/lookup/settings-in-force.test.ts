import type { IndexSetting } from '../shared/index-setting.ts'
import { withSettings } from './settings-in-force.ts'

const at = (name: string, more: Partial<IndexSetting> = {}): IndexSetting => {
  return { ecosystem: 'npm', name, url: name, use: 'default', setting: 'registry', ...more }
}
const first = at('https://one.example')
const second = at('https://two.example')
const scoped = at('https://scope.example', { scope: '@acme' })
const beside = at('https://more.example', { use: 'additional' })
const registry = { type: 'registry' } as const

test.each<[string, Parameters<typeof withSettings>[0], readonly IndexSetting[], object]>([
  ['nothing', registry, [], registry],
  ['the last one', registry, [first, second], { ...registry, url: second.url }],
  ['that of the scope', registry, [scoped, first], { ...registry, url: scoped.url }],
  ['the scope alone', registry, [scoped, beside], { ...registry, url: scoped.url }],
  ['beside the default one', registry, [beside], { ...registry, extraIndexes: [beside.url] }],
  ['beside another', registry, [first, beside], { ...registry, extraIndexes: [first.url, beside.url] }],
  ['another ecosystem', registry, [{ ...first, ecosystem: 'pypi' }], registry],
  ['another scope', registry, [{ ...scoped, scope: '@ac' }], registry],
  ['a page of files', registry, [{ ...first, use: 'links' }], registry],
  ['a connection', registry, [{ ...first, use: 'connection' }], registry],
  [
    'an index of its own',
    { ...registry, url: 'https://own.example' },
    [first],
    { ...registry, url: 'https://own.example' }
  ],
  [
    'a repository',
    { type: 'vcs', url: 'https://git.example/x' },
    [first],
    { type: 'vcs', url: 'https://git.example/x' }
  ]
])('%s', (_, source, settings, expected) => {
  expect(withSettings(source, { ecosystem: 'npm', name: '@acme/x' }, settings)).toEqual(expected)
})
