import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.pre-commit-config.yaml')
const fixture = readFileSync(new URL('fixtures/.pre-commit-config.yaml', import.meta.url), 'utf8')

const found = (content: string, path?: string): string[] =>
  (extract(content, path).embedded ?? []).map(
    ({ language, text, slot }) => `${slot ?? ''} ${language === 'shell' ? '$' : '-'} ${text}`
  )

test('hooks as people write them', () => {
  expect(found(fixture)).toEqual(['mypy/additional - a==1.0', 'mypy/additional - types-b', 'lint $ npx -y c@2.0'])
  const [first] = extract(fixture).embedded ?? []
  expect(fixture.slice(first?.map(0), (first?.map(0) ?? 0) + 6)).toBe('a==1.0')
})

test.each<[object, string[]]>([
  [{ additional_dependencies: ['a@1.0'] }, ['x/additional $ npm install a@1.0']],
  [
    { additional_dependencies: ['@s/a@1.0', 'b'] },
    ['x/additional $ npm install @s/a@1.0', 'x/additional $ npm install b']
  ],
  [{ language: 'node', additional_dependencies: ['a'] }, ['x/additional $ npm install a']],
  [{ id: 'prettier', additional_dependencies: ['a-plugin'] }, ['prettier/additional $ npm install a-plugin']],
  [
    { additional_dependencies: ['a[b]>=1', 'c @ git+https://index.example/c'] },
    ['x/additional - a[b]>=1', 'x/additional - c @ git+https://index.example/c']
  ],
  [
    { language: 'python', entry: 'python -m a', additional_dependencies: ['a==1'] },
    ['x $ python -m a', 'x/additional - a==1']
  ],
  [{ language: 'script', entry: 'a.sh' }, ['x $ a.sh']],
  [{ entry: 'bash -c "npx a"', language: 'system' }, ['x $ bash -c "npx a"']],
  // These are packages of other languages, and patterns.
  [{ language: 'golang', additional_dependencies: ['index.example/a@v1'] }, []],
  [{ language: 'rust', additional_dependencies: ['cli:a:1.0'] }, []],
  [{ additional_dependencies: ['cli:a:1.0'] }, []],
  [{ language: 'pygrep', entry: 'pip install a' }, []],
  [{ language: 'fail', entry: 'do not pip install a' }, []],
  [{ language: 'docker_image', entry: 'a:1 run' }, []],
  [{ additional_dependencies: 'a==1' }, []],
  [{ additional_dependencies: [1, null, {}], entry: [] }, []],
  [{ args: ['pip install a'], files: 'pip install a' }, []]
])('%j', (hook, expected) => {
  const one = { id: 'x', ...hook }
  const trimmed = (lines: string[]): string[] => lines.filter(line => !/ [-$] \d+$/.test(line))
  expect(trimmed(found(JSON.stringify({ repos: [{ repo: 'local', hooks: [one] }] })))).toEqual(expected)
  expect(trimmed(found(JSON.stringify([one]), '.pre-commit-hooks.yaml'))).toEqual(expected)
})

test.each(['', '[]', 'repos: 1', 'repos:\n  - hooks: {}', 'repos: [{}, 1, {hooks: [1]}]'])(
  '%j says nothing',
  content => {
    expect(extract(content)).toMatchObject({ gaps: [], embedded: [] })
  }
)

test('what cannot be read is a gap', () => {
  expect(extract('repos: [').gaps).toMatchObject([{ code: 'parse-error' }])
  expect(extract('<<<<<<< a\nrepos: []\n').gaps).not.toEqual([])
})

test('very many hooks are a gap where they go on', () => {
  const { embedded = [], gaps } = extract(`repos:\n- hooks:\n${'  - {id: a, entry: pip install a}\n'.repeat(2005)}`)
  expect(embedded).toHaveLength(2000)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 2003]])
})
