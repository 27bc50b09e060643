import { parseHubUrl } from './hub-url.ts'

test.each([
  ['https://huggingface.co/org/name', { kind: 'model', id: 'org/name' }],
  ['https://hf.co/org/name/', { kind: 'model', id: 'org/name' }],
  ['https://huggingface.co/gpt2', { kind: 'model', id: 'gpt2' }],
  [
    'https://huggingface.co/org/name/resolve/main/a/b.bin?download=true',
    { kind: 'model', id: 'org/name', revision: 'main', file: 'a/b.bin' }
  ],
  ['https://huggingface.co/gpt2/blob/v1/x.json', { kind: 'model', id: 'gpt2', revision: 'v1', file: 'x.json' }],
  [
    'https://huggingface.co/datasets/org/name/raw/refs%2Fpr%2F3/d.csv#x',
    { kind: 'dataset', id: 'org/name', revision: 'refs/pr/3', file: 'd.csv' }
  ],
  [
    'https://huggingface.co/org/name/resolve/refs/pr/3/x',
    { kind: 'model', id: 'org/name', revision: 'refs/pr/3', file: 'x' }
  ],
  ['hf://org/name', { kind: 'model', id: 'org/name' }],
  ['hf://datasets/org/name@v1/d/*.parquet', { kind: 'dataset', id: 'org/name', revision: 'v1', file: 'd/*.parquet' }],
  ['hf://org/name@refs%2Fpr%2F1/x', { kind: 'model', id: 'org/name', revision: 'refs/pr/1', file: 'x' }],
  ['https://huggingface.co/org/name/resolve/%zz/x', { kind: 'model', id: 'org/name', revision: '%zz', file: 'x' }]
])('reads %s', (url, expected) => {
  expect(parseHubUrl(url)).toEqual(expected)
})

test.each([
  'https://huggingface.co/spaces/org/name',
  'https://huggingface.co/docs/transformers',
  'https://huggingface.co/org/name/discussions/1',
  'https://huggingface.co.index.example/org/name',
  'https://index.example/org/name',
  'hf://buckets/org/name/x',
  'hf://name',
  'org/name',
  'https://huggingface.co/',
  `https://huggingface.co/org/${'x'.repeat(3000)}`
])('leaves %s', url => {
  expect(parseHubUrl(url)).toBeUndefined()
})
