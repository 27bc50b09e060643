import { fromUri } from './from-uri.ts'

test.each([
  ['hf://org/name', { name: 'org/name' }],
  ['hf://org/name@v1/x.bin', { name: 'org/name', revision: 'v1', file: 'x.bin' }],
  ['hf://org/name:v1', { name: 'org/name', revision: 'v1' }],
  ['hf://datasets/org/name', { kind: 'dataset', name: 'org/name' }],
  ['huggingface://org/name/a/x.gguf', { name: 'org/name', file: 'a/x.gguf' }],
  ['huggingface://org/name@v1/x.gguf', { name: 'org/name', revision: 'v1', file: 'x.gguf' }],
  ['hf.co/org/name-GGUF:Q4_K_M', { name: 'org/name-GGUF' }],
  ['https://huggingface.co/org/name/resolve/main/x.gguf', { name: 'org/name', revision: 'main', file: 'x.gguf' }]
])('%s names a repository', (text, expected) => {
  expect(fromUri(text)).toMatchObject({ kind: 'model', ...expected })
})

test.each([
  '',
  'org/name',
  'hf://name',
  'huggingface://name',
  'huggingface://org/na--me',
  'hf.co/name',
  'hf.co/docs/x y',
  'https://huggingface.co/org/name',
  'https://huggingface.co/org/name/resolve/main/x.png',
  'https://huggingface.co/org/name/blob/main/LICENSE',
  'https://index.example/org/name/resolve/main/x.gguf',
  's3://org/name',
  `hf://${'x'.repeat(5000)}`
])('%.60s names none', text => {
  expect(fromUri(text)).toBeUndefined()
})
