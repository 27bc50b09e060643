import { plain } from '../../core/message.ts'
import { host } from './host.ts'

const digest = `sha256:${'a'.repeat(64)}`

test.each([
  ['ai/smollm2', 'ai/smollm2', undefined],
  ['smollm2', 'ai/smollm2', undefined],
  ['ai/smollm2:360M-Q4_K_M', 'ai/smollm2', '360M-Q4_K_M'],
  [`ai/smollm2:latest@${digest}`, 'ai/smollm2', digest],
  ['docker.io/ai/smollm2', 'ai/smollm2', undefined],
  ['registry.example/team/model:1', 'registry.example/team/model', '1']
])('%s is a model', (text, name, revision) => {
  expect(host.identify(text, 'model')).toEqual({
    kind: 'model',
    name,
    isGuess: false,
    ...(revision !== undefined && { revision })
  })
})

test.each(['', './model', '/x', 'hf.co/org/name', 'a b', '$MODEL', 'a//b', 'x'.repeat(500)])('%j is none', text => {
  expect(host.identify(text, 'model')).toBeUndefined()
})

test('it has no datasets', () => {
  expect(host.identify('ai/x', 'dataset')).toBeUndefined()
})

test.each([
  [undefined, 'absent', 'at its tag latest, which can be pushed again'],
  ['1.0', 'moving', 'at 1.0, a tag that can be pushed again'],
  [digest, 'fixed', `at ${digest}, a tag that can be pushed again`]
])('the revision %j is %s', (revision, revisionClass, clause) => {
  expect(host.revisionClass(revision)).toBe(revisionClass)
  expect(plain(host.howItMoves(revision))).toBe(clause)
})

test('only a digest is part of its package URL', () => {
  expect(host.purl?.('model', 'ai/x', '1.0')).toBe('pkg:docker/ai/x')
  expect(host.purl?.('model', 'ai/x', digest)).toBe(`pkg:docker/ai/x@sha256%3A${'a'.repeat(64)}`)
})
