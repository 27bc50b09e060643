import { hosts } from '../registry.generated.ts'
import type { RepositoryKind } from '../host.ts'

const identify = (host: string, text: string, kind: RepositoryKind = 'model', org?: string): string | undefined => {
  const found = hosts.get(host)?.identify(text, kind, org)
  if (found === undefined) return undefined
  const { name, revision = '', file = '', isGuess } = found
  return [name, revision, file, isGuess ? '?' : ''].join(' ').trim()
}

test.each([
  ['hugging-face', 'org/name', 'org/name'],
  ['hugging-face', 'org/name@v1', 'org/name v1'],
  ['hugging-face', 'gpt2', 'gpt2'],
  ['hugging-face', 'my-model', 'my-model   ?'],
  ['hugging-face', 'https://huggingface.co/org/name', 'org/name'],
  ['hugging-face', 'https://huggingface.co/org/name/resolve/main/x.bin', 'org/name main x.bin'],
  ['hugging-face', 'hf-hub:org/name@v1', 'org/name v1'],
  ['modelscope', 'org/name', 'org/name'],
  ['modelscope', 'name', 'name   ?'],
  ['torch-hub', 'owner/repo:v1', 'owner/repo v1']
])('on %s, %s is %s', (host, text, expected) => {
  expect(identify(host, text)).toBe(expected)
})

test.each([
  ['hugging-face', './org/name'],
  ['hugging-face', '/models/name'],
  ['hugging-face', 'outputs/run-1'],
  ['hugging-face', 'your-org/name'],
  ['hugging-face', 'https://index.example/org/name'],
  ['modelscope', 'outputs/run-1'],
  ['modelscope', 'https://huggingface.co/org/name'],
  ['torch-hub', '/tmp/x']
])('on %s, %s is nothing', (host, text) => {
  expect(identify(host, text)).toBeUndefined()
})

test('formats of the datasets library are no datasets, and torch.hub has none', () => {
  expect(identify('hugging-face', 'csv', 'dataset')).toBeUndefined()
  expect(identify('hugging-face', 'squad', 'dataset')).toBe('squad')
  expect(identify('torch-hub', 'owner/repo', 'dataset')).toBeUndefined()
})

test('a bare name gets the organisation of its loader', () => {
  expect(identify('hugging-face', 'x', 'model', 'cross-encoder')).toBe('cross-encoder/x')
})
