import type { Component } from '../core/component.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { hosts } from '../hosts/registry.generated.ts'
import {
  sampleDataset,
  sampleHostedModel,
  sampleImage,
  sampleIndex,
  sampleModel,
  samplePackage,
  sampleTool
} from '../../test/helpers/samples.ts'
import { parsePolicyName, policyName } from './policy-name.ts'

const names = ['name', 'Name', 'a-b', 'a.b', 'a_b', 'a+b', 'a~b', 'a%b', 'a%2Fb', 'a!b', "a'b", 'ä', '名前', 'a:b']
const nested = ['a/b', 'A/B', 'a/b/c', '@a/b', 'a:b/c', 'a.b/c.d']
const odd = ['', 'a*b', '**', 'a b', ' ', 'a\nb', 'a\\b', 'a@b', 'a//b', '/a', 'a/', 'datasets/a', 'pkg:npm/a', 'a?b']
const more = [
  'a#b',
  'https://a/b',
  'modelscope:a/b',
  'a\ud800',
  '\u202ea',
  'x'.repeat(2000),
  'localhost',
  '..',
  '%',
  '@'
]
const texts = [...names, ...nested, ...odd, ...more]

/** The same things under other names, of every ecosystem, host and kind. */
function named(name: string): Component[] {
  return [
    ...[...ecosystems.keys()].flatMap(id => [
      samplePackage(id, name),
      samplePackage(id, name, { version: '1.0.0' }),
      samplePackage(id, name, { version: '1.0.0-odd version' })
    ]),
    samplePackage('none', name),
    ...[...hosts.keys(), 'none'].flatMap(host => [sampleModel(name, { host }), sampleDataset(name, { host })]),
    sampleHostedModel(name),
    sampleImage(name),
    sampleImage(name, { registry: 'index.example:5000' }),
    sampleTool(name),
    sampleIndex(name)
  ]
}

/** The same for two components that a policy means to be one: origin and name, as ecosystems, hosts and registries find it. */
function key(component: Component): string {
  const { kind, name } = component
  if (kind === 'package') {
    const normal = ecosystems.get(component.ecosystem)?.normalizeName(name) ?? name
    return JSON.stringify([kind, component.ecosystem, normal.toLowerCase()])
  }
  if (kind === 'image') return JSON.stringify([kind, component.registry, name.toLowerCase()])
  if (kind === 'index') return JSON.stringify([kind, name.toLowerCase()])
  if (kind === 'hosted-model') return JSON.stringify([kind, component.vendor, name.toLowerCase()])
  if (kind === 'deserialization') return JSON.stringify([kind, name])
  if (kind === 'tool') return JSON.stringify([kind, name])
  return JSON.stringify([kind, component.host, hosts.get(component.host)?.normalizeName(name) ?? name])
}

const everything = texts.flatMap(named)

test.each(texts.map(text => [text.slice(0, 40), text] as const))('what is named %j is named alone', (_, text) => {
  for (const component of named(text)) {
    const name = policyName(component)
    if (name === undefined) continue
    const matcher = parsePolicyName(name.component, [component.kind], 'waived', name.version)
    if ('reason' in matcher) throw new Error(`${name.component}: ${matcher.reason}`)
    expect([name, matcher.matches(component)]).toEqual([name, true])
    const meant = new Set(everything.filter(other => matcher.matches(other)).map(key))
    expect([name, [...meant]]).toEqual([name, [key(component)]])
  }
})

test.each<[string, (name: string) => Component]>([
  ...[...ecosystems.keys()].map(id => [id, (name: string) => samplePackage(id, name)] as [string, () => Component]),
  ...[...hosts.keys()].map(host => [host, (name: string) => sampleModel(name, { host })] as [string, () => Component]),
  ['hosted model', name => sampleHostedModel(name)],
  ['image', name => sampleImage(name)],
  ['tool', name => sampleTool(name)],
  ['index', name => sampleIndex(name)]
])('%s: plain names have a spelling, and what the grammar has no form for has none', (_, make) => {
  for (const name of ['name', 'a_b', 'a/b']) {
    expect([name, policyName(make(name))]).toEqual([name, expect.objectContaining({})])
  }
  for (const name of ['', 'a*b', '**', 'a\nb', 'x'.repeat(2000)]) {
    expect([name, policyName(make(name))]).toEqual([name, undefined])
  }
})

test.each<[Component, object]>([
  [samplePackage('maven', 'org.a:b', { version: '1' }), { component: 'pkg:maven/org.a/b', version: '1' }],
  [samplePackage('npm', '@a/b'), { component: 'pkg:npm/%40a/b' }],
  [sampleModel('a/b', { host: 'modelscope' }), { component: 'modelscope:a/b' }],
  [sampleDataset('a/b'), { component: 'pkg:huggingface/datasets/a/b' }],
  [sampleImage('a.b'), { component: 'docker.io/a.b' }],
  [sampleImage('a', { registry: 'modelscope:5000' }), { component: 'modelscope:5000/a' }],
  [sampleTool('My Server'), { component: 'My Server' }],
  [sampleIndex('https://index.example/simple'), { component: 'https://index.example/simple' }]
])('%o is named %o', (component, name) => {
  expect(policyName(component)).toEqual(name)
})
