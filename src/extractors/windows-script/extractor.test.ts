import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/setup.ps1', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'setup.ps1')

test('a script as people write them', async () => {
  const registered = extractors.find(({ id }) => id === 'windows-script')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const texts = new Map([['setup.ps1', fixture]])
  const { components, gaps } = await runFile(registered, { path: 'setup.ps1', side: 'head', texts, neighbours: [] })
  expect(components.map(({ name, location }) => `${name} ${location.startLine ?? ''}`)).toEqual([
    'torch 4',
    'numpy 5',
    'pytest 6'
  ])
  expect(gaps).toEqual([])
})

test.each([
  ['@echo off\r\ncall pip install a\r\n', ['call pip install a']],
  ['pip install a ^\r\n  b\r\n', ['pip install a \\', 'b']],
  ['pip install %X%', []],
  ['function F { npm ci }', ['npm ci']],
  ['pip install a 2>&1 | Out-Null', ['pip install a 2>&1']],
  ['x | pip install a', ['x', 'pip install a']],
  ['{{ x }}', ['x']],
  ['', []]
])('%j', (content, expected) => {
  const lines = (extract(content).embedded ?? []).flatMap(({ text }) => text.split('\n').map(line => line.trim()))
  expect(lines.filter(line => line !== '')).toEqual(expected)
})
