import { parseYaml } from './parse.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText, type YamlNode } from './tree.ts'

function plain(node: YamlNode | undefined): unknown {
  if (node?.type === 'map') return Object.fromEntries(yamlEntries(node).map(({ key, value }) => [key, plain(value)]))
  if (node?.type === 'list') return node.items.map(plain)
  return node?.kind === 'null' ? null : node?.text
}

const laughs = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]`).join('\n')

test.each<[string, unknown]>([
  ['', undefined],
  ['# nothing', undefined],
  ['a: 1.10\nb: "x\\n"\nc: true\nd:\n', { a: '1.10', b: 'x\n', c: 'true', d: null }],
  ['- a\n- b: |\n    x\n    y\n- [1, {c: d}]', ['a', { b: 'x\ny\n' }, ['1', { c: 'd' }]]],
  ['base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3', { base: { x: '1', y: '2' }, use: { y: '3', x: '1' } }],
  ['a: !custom x', { a: 'x' }],
  ['a: 1\r\nb: 2\r\n', { a: '1', b: '2' }],
  ['__proto__: 1\nconstructor: 2', JSON.parse('{"__proto__": "1", "constructor": "2"}')]
])('%j', (text, value) => {
  const { root, errors } = parseYaml(text)
  expect(errors).toEqual([])
  expect(plain(root)).toEqual(value)
})

test('offsets of keys, values and items', () => {
  const text = 'top:\n  - name: "torch"\n    version: 2.6.0\n'
  const { root } = parseYaml(text)
  const [item] = yamlItems(yamlAt(root, 'top'))
  const [name, version] = yamlEntries(item)
  expect(text.slice(name?.start, name?.keyEnd)).toBe('name')
  expect(text.slice(name?.value.start, name?.value.end)).toBe('"torch"')
  expect(text.slice(version?.start, version?.end)).toBe('version: 2.6.0')
  expect(yamlText(item, 'version')).toBe('2.6.0')
})

test('several documents', () => {
  expect(parseYaml('a: 1\n---\nb: 2').documents.map(plain)).toEqual([{ a: '1' }, { b: '2' }])
})

test.each([
  ['a placeholder', 'a: {{ x }}\nb: 2', 'syntax'],
  ['conflict markers', '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs', 'syntax'],
  ['an alias of nothing', 'a: *x', 'syntax'],
  ['a repeated key', 'a: 1\na: 2', 'duplicate'],
  ['broken off', 'a: "x', 'syntax'],
  ['hostile nesting', '['.repeat(50_000), 'limit'],
  ['aliases that multiply', `k0: &k0 [x, x]\n${laughs}`, 'limit']
])('%s', (_, text, type) => {
  expect(parseYaml(text).errors.map(error => error.type)).toContain(type)
})

test('of a key that stands twice, the last counts', () => {
  expect(plain(parseYaml('a: 1\na: 2').root)).toEqual({ a: '2' })
})

test('more words and marks than are read are a limit at the place where they go on', () => {
  const { root, errors } = parseYaml(`a: &x 1\n${'- - -\n'.repeat(200_000)}`)
  expect(root).toBeUndefined()
  const message = 'it has more than the 400000 words and marks that are read of YAML like this'
  expect(errors).toMatchObject([{ type: 'limit', message }])
  expect(errors[0]?.offset).toBeGreaterThan(390_000)
})

// Where the library recurses too far, the process ends without an error.
test.each(['[', '{a: ', '- ', '? ', ': ', 'a: [', '-\t'])('endless %j is a limit', part => {
  expect(parseYaml(part.repeat(100_000)).errors).toMatchObject([{ type: 'limit', message: 'it is nested too deeply' }])
  expect(parseYaml(`x: &a 1\n${part.repeat(100_000)}`).errors.map(({ type }) => type)).toEqual(['limit'])
})

test('what is nested as deeply as is read does not end the process', () => {
  expect(parseYaml('['.repeat(400)).errors).not.toEqual([])
  expect(parseYaml('- '.repeat(200)).errors).not.toEqual([])
  expect(parseYaml(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')).errors).not.toEqual(
    []
  )
})

test('brackets and indentation of real files are not deep', () => {
  const script = Array.from({ length: 300 }, () => '    if [ -z "${x}" ]; then y {').join('\n')
  expect(parseYaml(`a: &x b\nrun: |\n${script}\n`).errors).toEqual([])
})
