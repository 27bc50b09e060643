import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/train.ipynb', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'a/train.ipynb')

/** A notebook of cells with the given sources. */
const notebook = (...sources: unknown[]): string =>
  JSON.stringify({ cells: sources.map(source => ({ cell_type: 'code', source })), metadata: {}, nbformat: 4 })

const shell = (content: string): string[] =>
  (extract(content).embedded ?? []).flatMap(({ language, text }) => (language === 'shell' ? [text] : []))
const python = (content: string): string | undefined =>
  extract(content).embedded?.find(({ language }) => language === 'python')?.text

async function found(content: string): Promise<string[]> {
  const registered = extractors.find(({ id }) => id === 'notebook')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const { components } = await runFile(registered, {
    path: 'a/train.ipynb',
    side: 'head',
    texts: new Map([['a/train.ipynb', content]]),
    neighbours: []
  })
  const lines = content.split('\n')
  return components.map(({ name, text, location }) => {
    const { startLine = 0, startColumn = 0, endColumn = 0 } = location
    const there = lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? ''
    return `${name} ${startLine} ${there === text ? '' : there}`.trim()
  })
}

test('a notebook as people write them, on the raw lines of the file', async () => {
  expect(await found(fixture)).toEqual([
    'torch 26',
    'transformers 27',
    'datasets 28',
    'peft 38',
    'foo 59',
    'some-org/some-model 46 \\"some-org/some-model\\'
  ])
})

test.each<[string, unknown, string[]]>([
  ['a line of the shell', '!pip install a', ['pip install a']],
  ['lines as a list', ['!pip install \\\n', '  a\n', 'x = 1'], ['pip install \\\n  a']],
  [
    'magics',
    '%pip install a\n%conda install b\n%uv pip install c',
    ['pip install a', 'conda install b', 'uv pip install c']
  ],
  ['automagic', 'pip install a', ['pip install a']],
  ['the output of a command', 'x = !pip install a', ['pip install a']],
  ['two signs', '!!pip install a', ['pip install a']],
  ['a magic with blanks', '  %system pip install a', ['pip install a']],
  ['a whole cell', '%%sh\npip install a\npip install b', ['pip install a\npip install b']],
  ['a script', '%%script bash\npip install a', ['pip install a']],
  ['a cell under a magic', '%%time\n!pip install a', ['pip install a']],
  ['the interpreter', '!{sys.executable} -m pip install a', ['/usr/bin/python3 -m pip install a']],
  ['a name', 'V = "1.2" # x\n!pip install a=={V} b==$V', ['pip install a==1.2 b==1.2']],
  ['a name that changed', 'V = "1.2"\nV = f()\n!pip install a=={V}', ['pip install a==${_}']],
  ['a literal', '!pip install {"a==1"}', ['pip install a==1']],
  ['a timed command', '%time !pip install a\n%timeit -n1 !pip install b', ['pip install a', 'pip install b']],
  ['an expression', '!pip install {name}', ['pip install ${___}']],
  ['CRLF', '!pip install a\r\n!pip install b\r\n', ['pip install a\r', 'pip install b\r']],
  ['other cells', '%%writefile x\n!pip install a', []],
  ['a text', 'x = """\n!pip install a\n"""', []],
  ['no magic', 'x = (a\n  % b\n  != c)', []],
  ['an empty cell', '', []],
  ['wrong types', 7, []],
  ['a list of other things', [1, '!pip install a', null], ['pip install a']]
])('%s', (_, source, expected) => {
  expect(shell(notebook(source))).toEqual(expected)
})

test('Python stays Python around magics, cell by cell', () => {
  expect(python(notebook('if x:\n  !pip install \\\n a\ny = %time z', '%%bash\nx', 'b'))).toBe(
    'if x:\n  0             \n  \ny = 0      \nb'
  )
})

test('a notebook in another language has no Python', () => {
  const content = JSON.stringify({
    cells: [{ cell_type: 'code', source: 'x <- 1' }],
    metadata: { kernelspec: { language: 'R' } }
  })
  expect(extract(content).embedded).toEqual([])
})

test('the third format', () => {
  const content = JSON.stringify({ worksheets: [{ cells: [{ cell_type: 'code', input: ['!pip install a'] }] }] })
  expect(shell(content)).toEqual(['pip install a'])
})

test('escapes do not move what follows', async () => {
  expect(await found(notebook('x = "\\t\\u00e9"\n!pip install "b==1"'))).toEqual(['b 1'])
  expect(await found('{"cells":[{"cell_type":"code","source":"x\\u0020\\n!pip install b==1"}]}')).toEqual(['b 1'])
})

test.each([
  ['', 0],
  ['{}', 0],
  ['[]', 0],
  ['{"cells": 1}', 0],
  [`{"cells": [{"cell_type": "code", "source": "!pip install a"}`, 1],
  ['<<<<<<< a\n{"cells": [{"cell_type": "code", "source": "!pip install a"}]}\n=======\n>>>>>>> b', 1],
  ['{{ x }}', 1],
  ['['.repeat(50_000), 1]
])('%.30j leaves %i gaps', (content, count) => {
  expect(extract(content).gaps).toHaveLength(count)
})

test('what stands before a mistake is read', () => {
  expect(shell('{"cells": [{"cell_type": "code", "source": "!pip install a"}')).toEqual(['pip install a'])
})

test('a name is known in later cells, and places stay', async () => {
  expect(await found(notebook('V = "1.2"', '!pip install a=={V} b'))).toEqual(['a 1', 'b 1'])
})

test('one claim of Python is enough', () => {
  const cells = [{ cell_type: 'code', source: 'x = 1' }]
  expect(python(JSON.stringify({ cells, metadata: { kernelspec: { name: 'python3', language: 'julia' } } }))).toBe(
    'x = 1'
  )
})
