import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { aDataset, aModel, anImage, aPackage } from '../../../test/helpers/components.ts'
import type { Component } from '../../core/component.ts'
import { withOwn } from './own.ts'

const image = anImage({ name: 'org/app', repository: 'org/app', tag: '1' })
const elsewhere = anImage({ name: 'ghcr.io/org/app', registry: 'ghcr.io', repository: 'org/app', tag: '1' })
const model = aModel({ name: 'org/m' })
const dataset = aDataset({ name: 'org/m' })
const tool = aPackage({ name: 'acme', role: 'installed' })
const all = [image, elsewhere, model, dataset, tool]

async function owned(base: Texts, components: readonly Component[] = all, head: Texts = base): Promise<string[]> {
  const { signal } = new AbortController()
  const marked = await withOwn(memorySource(base, head), components, signal)
  expect(marked.map(({ name }) => name)).toEqual(components.map(({ name }) => name))
  return marked.flatMap(({ own, kind, name }) => (own === true ? [`${kind} ${name}`] : []))
}

const push = 'docker push org/app:1\n'
const upload = 'hf upload org/m out\n'

test.each<[string, Texts, readonly string[]]>([
  ['an image that a script pushes', { 'release.sh': push }, ['image org/app']],
  ['an image of another registry', { 'release.sh': 'docker push ghcr.io/org/app\n' }, ['image ghcr.io/org/app']],
  ['what is only built', { Makefile: 'a:\n\tdocker build -t org/app .\n' }, []],
  ['models and datasets share accounts', { 'release.sh': upload }, ['model org/m', 'dataset org/m']],
  ['what a program pushes', { 'train.py': 'm.push_to_hub("org/m")\n' }, ['model org/m', 'dataset org/m']],
  ['what tests push', { 'tests/test_hub.py': 'm.push_to_hub("org/m")\n', 'docs/a.sh': push }, []],
  ['a package', { 'pyproject.toml': '[project]\nname = "acme"\n' }, ['package acme']],
  ['a package of the same name elsewhere', { 'package.json': '{"name": "acme"}' }, []],
  ['other names of the same account', { 'release.sh': 'docker push org/other\nhf upload org/n .\n' }, []],
  ['nothing', {}, []]
])('%s', async (_, base, expected) => {
  expect(await owned(base)).toEqual(expected)
})

test('a change cannot call anything its own', async () => {
  expect(await owned({}, all, { 'release.sh': push + upload })).toEqual([])
  expect(await owned({ 'release.sh': 'ls\n' }, all, { 'release.sh': push + upload })).toEqual([])
})

test('what is pinned, and what only Docker can push, is nothing of its own', async () => {
  const digest = `sha256:${'4f'.repeat(32)}`
  const pinned = [
    { ...image, digest },
    { ...model, revision: '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d' }
  ]
  expect(await owned({ 'release.sh': push + upload }, pinned)).toEqual([])
  expect(await owned({ 'release.sh': 'docker push python:3\n' }, [anImage()])).toEqual([])
})

test('so many files are read, those first that are called like files that publish', async () => {
  const scripts = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`a${index}.sh`, 'ls\n']))
  expect(await owned({ ...scripts, 'z.sh': push })).toEqual([])
  expect(await owned({ ...scripts, 'ci/deep/down/docker-push.sh': push })).toEqual(['image org/app'])
})
