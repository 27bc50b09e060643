import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/Makefile', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'Makefile')
const shell = (content: string): string[] => (extract(content).embedded ?? []).map(({ text }) => text)

test('a makefile as people write them', async () => {
  const registered = extractors.find(({ id }) => id === 'makefile')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const { components, gaps, wants } = await runFile(registered, {
    path: 'a/Makefile',
    side: 'head',
    texts: new Map([['a/Makefile', fixture]]),
    neighbours: []
  })
  expect(
    components.map(component => {
      const { name, text, location } = component
      const version = component.kind === 'package' ? (component.specifier ?? '') : ''
      return `${name} ${version} ${location.startLine ?? ''}:${location.startColumn ?? ''} ${text}`
    })
  ).toEqual([
    'pip  12:28 pip',
    'torch ==2.6.0 13:3 torch==$(TORCH_VERSION)',
    'transformers >=4.40 14:4 transformers>=4.40',
    'flash-attn  16:18 flash-attn',
    'ruff ==0.6.0 18:17 $(DEV_TOOLS)',
    'mypy  18:17 $(DEV_TOOLS)',
    'foo 1.0.0 21:25 foo@1.0.0',
    expect.stringMatching(/^some-org\/some-model {2}22:75 /)
  ])
  expect(gaps).toMatchObject([
    { code: 'unresolved-reference', subject: '$(EXTRA)', location: { startLine: 18, startColumn: 30 } }
  ])
  expect(wants).toEqual(['a/requirements/dev.txt'])
})

test.each([
  ['a:\n\t@pip install x', ['pip install x']],
  ['a:\n\t-@ pip install x\n\tls', ['pip install x', 'ls']],
  ['a: b; pip install x', ['pip install x']],
  ['a:\n\tpip install \\\n\t  x', ['pip install \\\n\t  x']],
  ['a:\r\n\tpip install x\r\n\tls\r\n', ['pip install x\r', 'ls\r']],
  ['.ONESHELL:\na:\n\tX=1\n\tpip install $$X\nb:\n\tls', ['X=1\npip install $X', 'ls']],
  ['V := 1\na:\n\tx $(V) ${V} $V', ['x 1 1 1']],
  ['V = 1\nV = 2\na:\n\tx $(V)', ['x ${V}']],
  ['V ?= 1\nV ?= 2\na:\n\tx $(V)', ['x 1']],
  ['V = 1\nV += 2\na:\n\tx $(V)', ['x 1 2']],
  ['ifdef A\nV = 1\nendif\na:\n\tx $(V)', ['x ${V}']],
  ['V = $(V)\na:\n\tx $(V)', ['x ${V}']],
  ['V = $(shell ls)\na:\n\tx $(V) $(word 1,$(V)) $@ $<', ['ls', 'x ${V} ${__} ${__} ${__}']],
  ['V = a # why\nx:\n\tx $(V)', ['x a']],
  ['define X\n\tpip install x\nendef', ['pip install x']],
  ['a:\n\tx $(PYTHON) $(NOTHING', ['x python ${__}']],
  ['a:\n\tx $', ['x ${__}']],
  ['<<<<<<< a\nx:\n\tls\n=======\nx:\n\tpwd\n>>>>>>> b', ['ls', 'pwd']],
  ['a:\n    pip install x', []],
  ['ifdef X\n\tpip install x\n\tV=1\nendif\na:\n# why\n\n\tx $(V)', ['x ${V}']],
  ['a:\n\tls\nV = 1\n\tpip install x', ['ls']],
  ['.RECIPEPREFIX = >\na:\n>pip install x\n\tls', ['pip install x']],
  ['define P\npip install x\nendef\na:\n\t$(P)', ['pip install x', '${P}']],
  ['define P\npip install x\nendef\na:\n\t@$(call P,b)', ['pip install x', '${__}']],
  ['define HELP\npip install this to begin\nendef\na:\n\t@echo "$$HELP"', ['echo "$HELP"']],
  ['X != pip install x\na:\n\tls', ['pip install x', 'ls']],
  ['X := $(shell pip install x) y', ['pip install x']],
  ['$(info pip install x)\na:\n\tls', ['ls']],
  ['{{ x }}', []],
  ['', []]
])('%j', (content, expected) => {
  expect(shell(content)).toEqual(expected)
})

test.each([
  '\t'.repeat(100_000),
  '\\\n'.repeat(100_000),
  `a:\n\t${'$('.repeat(50_000)}`,
  `${'V = $(V)$(V)\n'.repeat(10_000)}a:\n\t$(V)`
])('hostile text %#', content => {
  expect(extract(content).gaps).toEqual([])
})

test('values that grow end', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `V${i + 1} = $(V${i})$(V${i})`).join('\n')
  expect(shell(`V0 = x\n${doubling}\na:\n\t$(V40)`)).toEqual(['${V40}'])
})

test.each([
  ['a: b\n\tls\n\tpwd\nc d : ; ls', ['a', 'a', 'c d']],
  ['.ONESHELL:\na:\n\tls\n\tpwd\n$(X)/y::\n\tls', ['a', '$(X)/y']],
  [`${'x'.repeat(500)}:\n\tls`, ['x'.repeat(200)]]
])('the slots of %j are its targets', (content, slots) => {
  expect((extract(content).embedded ?? []).map(({ slot }) => slot)).toEqual(slots)
})

test.each([
  ['lines', `a:\n${'\t:\n'.repeat(199_999)}\tpip install a\n`, 20_001],
  ['values', `A = ${'x'.repeat(16_000)}\na:\n${'\t: $(A)\n'.repeat(260)}\tpip install a\n`, 254]
])('very many %s are a gap where they go on', (_, content, line) => {
  const { gaps } = extract(content)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', line]])
})
