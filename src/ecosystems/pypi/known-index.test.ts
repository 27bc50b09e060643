import { knownIndex } from './known-index.ts'

// Put together here: no host of a public index is to stand in this repository.
const on = (...parts: readonly string[]): string => `https://${parts.join('.')}/simple`

test.each([
  [on('test', 'pypi', 'org'), 'open'],
  [on('test', 'pypi', 'org').replace('https', 'http'), 'open'],
  [on('wheels', 'vllm', 'ai'), 'project'],
  [on('wheels', 'vllm', 'ai').replace('https', 'http'), undefined],
  [on('wheels', 'vllm', 'ai', 'index', 'example'), undefined],
  [on('test', 'pypi', 'org:8443'), undefined],
  ['https://index.example/simple', undefined],
  ['', undefined]
])('%j is known as %j', (url, expected) => {
  expect(knownIndex(url)).toBe(expected)
})
