import { plain } from '../../core/message.ts'
import { host } from './host.ts'

test.each([
  ['llama3', 'llama3', undefined],
  ['llama3.1:8b-instruct-q4_K_M', 'llama3.1', '8b-instruct-q4_K_M'],
  ['someone/model:latest', 'someone/model', 'latest'],
  ['library/llama3', 'llama3', undefined],
  ['registry.ollama.ai/library/llama3:8b', 'llama3', '8b']
])('%s is a model', (text, name, revision) => {
  expect(host.identify(text, 'model')).toEqual({
    kind: 'model',
    name,
    isGuess: false,
    ...(revision !== undefined && { revision })
  })
})

test.each([
  '',
  './model',
  '/models/x',
  'x.gguf',
  'hf.co/org/name',
  'registry.example/org/name',
  'a/b/c',
  'a b',
  'a:b:c',
  '$MODEL',
  'x'.repeat(400)
])('%j is no model', text => {
  expect(host.identify(text, 'model')).toBeUndefined()
})

test('it has no datasets', () => {
  expect(host.identify('llama3', 'dataset')).toBeUndefined()
})

test('a model is named by an address as well', () => {
  expect(host.fromUri?.('ollama://gemma2:2b')).toMatchObject({ name: 'gemma2', revision: '2b' })
  expect(host.fromUri?.('ollama:gemma2')).toBeUndefined()
})

test.each([
  [undefined, 'absent', 'at its tag latest, which can be pushed again'],
  ['8b', 'moving', 'at 8b, a tag that can be pushed again']
])('the tag %j is %s', (tag, revisionClass, clause) => {
  expect(host.revisionClass(tag)).toBe(revisionClass)
  expect(plain(host.howItMoves(tag))).toBe(clause)
})

test('nothing pins one', () => {
  expect([host.pin, host.pinCommand('model', 'llama3', '8b')]).toEqual([undefined, undefined])
})
