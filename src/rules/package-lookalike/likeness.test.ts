import { slip } from '../shared/edits.ts'
import { likeness } from './likeness.ts'
import { popularCargo } from './popular-cargo.ts'
import { popularNpm } from './popular-npm.ts'
import { popularPypi } from './popular-pypi.ts'
import { popularRubygems } from './popular-rubygems.ts'

const tricks: readonly (readonly [ecosystem: string, name: string, popular: string, how: string])[] = [
  ['pypi', 't0rch', 'torch', 'glyphs'],
  ['pypi', 'p1llow', 'pillow', 'slip'],
  ['pypi', 'nurnpy', 'numpy', 'glyphs'],
  ['pypi', 'tоrch', 'torch', 'glyphs'],
  ['npm', 'axi0s', 'axios', 'glyphs'],
  ['pypi', 'scikitlearn', 'scikit-learn', 'separators'],
  ['npm', 'crossenv', 'cross-env', 'separators'],
  ['pypi', 'learn-scikit', 'scikit-learn', 'words'],
  ['pypi', 'requets', 'requests', 'slip'],
  ['pypi', 'reqeusts', 'requests', 'slip'],
  ['pypi', 'tensorfllow', 'tensorflow', 'slip'],
  ['pypi', 'torchs', 'torch', 'slip'],
  ['pypi', 'jeilyfish', 'jellyfish', 'slip'],
  ['pypi', 'tqmd', 'tqdm', 'slip'],
  ['pypi', 'vlllm', 'vllm', 'slip'],
  ['npm', 'mongose', 'mongoose', 'slip'],
  ['npm', '@anthropic-ai/skd', '@anthropic-ai/sdk', 'slip'],
  ['pypi', 'python3-dateutil', 'python-dateutil', 'affix'],
  ['pypi', 'python-torch', 'torch', 'affix'],
  ['pypi', 'torch-cuda', 'torch', 'affix'],
  ['npm', 'jquery.js', 'jquery', 'affix'],
  ['npm', 'nodemailer-js', 'nodemailer', 'affix'],
  ['cargo', 'rustdecimal', 'rust_decimal', 'separators'],
  ['cargo', 'serdee', 'serde', 'slip'],
  ['cargo', 'json-serde', 'serde_json', 'words'],
  ['rubygems', 'rspec-mokcs', 'rspec-mocks', 'slip'],
  ['rubygems', 'atlas-client', 'atlas_client', 'separators'],
  ['rubygems', 'activesuport', 'activesupport', 'slip']
]

test.each(tricks)('%s %s is like %s by %s', (ecosystem, name, popular, how) => {
  expect(likeness(ecosystem, name)).toEqual({ popular, how })
})

test.each([
  ['pypi', 'torch'],
  ['pypi', 'torchx'],
  ['pypi', 'numpyro'],
  ['pypi', 'polar'],
  ['pypi', 'psycopg3'],
  ['pypi', 'jinja3'],
  ['pypi', 'nextpy'],
  ['pypi', 'vegas'],
  ['npm', 'colord'],
  ['npm', '@acme/lodash'],
  ['npm', '@babel/cli'],
  ['cargo', 'rust-decimal'],
  ['cargo', 'serde-json'],
  ['cargo', 'sha3'],
  ['rubygems', 'mysql'],
  ['golang', 'serdee'],
  ['pypi', 'x'.repeat(500)],
  ['pypi', '']
])('%s %s is an ordinary name', (ecosystem, name) => {
  expect(likeness(ecosystem, name)).toBeUndefined()
})

test('no popular name is taken for another one', () => {
  for (const name of popularPypi) expect(likeness('pypi', name)).toBeUndefined()
  for (const name of popularCargo) expect(likeness('cargo', name)).toBeUndefined()
  for (const name of popularRubygems) expect(likeness('rubygems', name)).toBeUndefined()
  for (const name of popularNpm) expect(likeness('npm', name)).toBeUndefined()
})

test.each([
  ['abc', 'abc', undefined],
  ['abcd', 'abc', 'added'],
  ['ac', 'abc', 'missing'],
  ['axc', 'abc', 'other'],
  ['acb', 'abc', 'swapped'],
  ['cab', 'abc', undefined],
  ['abcde', 'abc', undefined],
  ['', 'a', 'missing']
])('from %s to %s', (written, meant, type) => {
  expect(slip(written, meant)?.type).toBe(type)
})
