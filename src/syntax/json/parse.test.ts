import { parseJson } from './parse.ts'
import { summary } from './summary.ts'
import { isTrue, properties, property, text, type JsonNode, type JsonProperty } from './tree.ts'

test.each([
  '{"a": 1, "b": [true, false, null, "x", -1.5e3], "c": {"d": {}}, "e": [[]], "": ""}',
  '[]',
  '"text"',
  ' 1 ',
  '{\r\n\t"a"\t:\r\n"\\u0061\\n\\ud83d\\ude00"}',
  '{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}'
])('%s is read as JSON.parse reads it', content => {
  const { root, errors } = parseJson(content)
  expect(errors).toEqual([])
  expect(JSON.stringify(plain(root))).toBe(JSON.stringify(JSON.parse(content)))
  expect(Object.prototype).not.toHaveProperty('polluted')
})

test('every node and property knows its place', () => {
  const content = '{ "k\\u0065y" : { "inner": ["one"] } }'
  const { root } = parseJson(content)
  const outer = property(root, 'key')
  const inner = property(outer?.value, 'inner')
  const [item] = inner?.value?.type === 'array' ? inner.value.items : []
  expect(cut(content, outer)).toBe('"k\\u0065y" : { "inner": ["one"] }')
  expect(content.slice(outer?.start, outer?.keyEnd)).toBe('"k\\u0065y"')
  expect(cut(content, outer?.value)).toBe('{ "inner": ["one"] }')
  expect(cut(content, inner)).toBe('"inner": ["one"]')
  expect(cut(content, inner?.value)).toBe('["one"]')
  expect(cut(content, item)).toBe('"one"')
  expect(cut(content, root)).toBe(content)
})

test('of two properties with one key the last counts, and the first is said to be replaced', () => {
  const content = '{"a": "1", "b": "2", "a": "3"}'
  const { root, errors } = parseJson(content)
  expect(properties(root).map(({ key }) => key)).toEqual(['b', 'a'])
  expect(text(root, 'a')).toBe('3')
  expect(errors).toEqual([{ type: 'duplicate', key: 'a', message: expect.any(String) as string, offset: 1, length: 8 }])
  expect(summary(errors)).toBeUndefined()
})

test.each([
  ['', 0, undefined],
  ['   ', 3, undefined],
  ['{', 1, {}],
  ['{"a": 1', 7, { a: 1 }],
  ['{"a": "x', 6, { a: 'x' }],
  ['{"a"', 4, {}],
  ['{"a":', 5, {}],
  ['{"a": 1,}', 8, { a: 1 }],
  ['{"a": 1 "b": 2}', 8, { a: 1, b: 2 }],
  ['{"a": 1} x', 9, { a: 1 }],
  ['{"a": 1}}', 8, { a: 1 }],
  ['// note\n{"a": 1}', 0, { a: 1 }],
  ['{\'a\': 1, "b": 2}', 1, { b: 2 }],
  ['{"a": {{ value }}, "b": 2}', 7, undefined],
  ['{"a": "\t", "b": 1}', 6, { a: '\t', b: 1 }],
  ['\0\0\0', 0, undefined],
  ['[1, }', 4, [1]],
  ['{\n<<<<<<< ours\n"a": 1,\n=======\n"b": 2,\n>>>>>>> theirs\n"c": 3\n}', 2, { a: 1, b: 2, c: 3 }]
])('%j is wrong at offset %d, and the rest is read', (content, offset, value) => {
  const { root, errors } = parseJson(content)
  expect(summary(errors)?.offset).toBe(offset)
  expect(summary(errors)?.message).toMatch(/^not valid JSON: [a-z ]+/)
  if (value !== undefined) expect(plain(root)).toEqual(value)
})

test.each(['[', '{"a":', '[{"a":'])('nesting without end is an error: %s', open => {
  const { root, errors } = parseJson(`{"first": 1, "deep": ${open.repeat(500_000)}`)
  expect(errors).toMatchObject([{ type: 'limit', message: 'nested deeper than 200 levels' }])
  expect(isTrue(root, 'first')).toBe(false)
  expect(property(root, 'first')?.value).toMatchObject({ type: 'number', value: 1 })
  expect(property(root, 'deep')?.end).toBe(property(root, 'deep')?.value?.end)
})

test('200 levels are read', () => {
  expect(parseJson('['.repeat(200) + ']'.repeat(200)).errors).toEqual([])
  expect(parseJson('['.repeat(201) + ']'.repeat(201)).errors).toHaveLength(1)
})

test('duplicates do not hide mistakes, and neither grows without end', () => {
  const { root, errors } = parseJson(`{${'"a": 1,'.repeat(500)} ${'"b" 1,'.repeat(500)} "c": 1}`)
  expect(errors.filter(({ type }) => type === 'duplicate')).toHaveLength(100)
  expect(errors.filter(({ type }) => type === 'syntax')).toHaveLength(100)
  expect(errors.at(-1)).toMatchObject({ type: 'limit', message: 'more than 100 mistakes' })
  expect(properties(root).map(({ key }) => key)).toEqual(['a', 'b'])
})

test('four million values are read, and the one after them is an error', () => {
  const { root, errors } = parseJson(`[${'1,'.repeat(3_999_998)}1]`)
  expect(errors).toEqual([])
  expect(root).toHaveProperty('items.length', 3_999_999)
  expect(parseJson(`[${'{},'.repeat(3_999_999)}{}]`).errors).toMatchObject([
    { type: 'limit', message: 'more than 4000000 values' }
  ])
})

describe('a large text', () => {
  const entries = String.raw`{"packages": {"a": {"k\u0065y": "v", "deep": {"list": [1, {"x": true}]}}, "": {}, "__proto__": {"b": null},
    "twice": {"one": 1, "one": 2}, "wrong": {"x" 1, "y": 2}, "list": [{"in": "it"}], "text": "t"}, "end": `
  const large = `${entries}"${'x'.repeat(4_000_000)}"}`

  test('has the same values and places as a small one', () => {
    const [small, big] = [`${entries}""}`, large].map(text => parseJson(text))
    expect(placed(property(big?.root, 'packages'))).toEqual(placed(property(small?.root, 'packages')))
    expect(big?.errors).toEqual(small?.errors)
  })

  test('does not hold what stands in its entries', () => {
    const packages = property(parseJson(large).root, 'packages')?.value
    const [a, twice] = ['a', 'twice'].map(key => property(packages, key)?.value)
    expect(a).not.toHaveProperty('items')
    expect(Object.keys(a ?? {}).sort()).toEqual(['end', 'start', 'type'])
    expect(property(a, 'deep')).toBe(property(a, 'deep'))
    // one with a mistake says where it is, and is held as it was read
    expect(Object.keys(twice ?? {})).toContain('properties')
  })

  test('forgets what was read of an entry, and reads it again', () => {
    const many = Array.from({ length: 300 }, (_, n) => `"p${n}": {"version": "1.0.${n}"}`).join(', ')
    const content = `{"packages": {${many}}, "end": "${'x'.repeat(4_000_000)}"}`
    const packages = property(parseJson(content).root, 'packages')?.value
    const first = property(packages, 'p0')?.value
    const before = property(first, 'version')
    for (const [index, { value }] of properties(packages).entries()) expect(text(value, 'version')).toBe(`1.0.${index}`)
    const after = property(first, 'version')
    expect(after).not.toBe(before)
    expect(after).toEqual(before)
    expect(cut(content, after)).toBe('"version": "1.0.0"')
  })
})

test('comments and trailing commas belong to jsonc', () => {
  const content = '{ // why\n"a": [1, /* two */ 2,],\n}'
  expect(parseJson(content).errors).not.toEqual([])
  expect(parseJson(content, 'jsonc').errors).toEqual([])
  expect(plain(parseJson(content, 'jsonc').root)).toEqual({ a: [1, 2] })
  expect(parseJson('{"a": 1,,}', 'jsonc').errors).not.toEqual([])
})

function cut(content: string, range: { start: number; end: number } | undefined): string {
  return content.slice(range?.start, range?.end)
}

function placed(of: JsonProperty | undefined): unknown {
  return [of?.key, of?.start, of?.keyEnd, of?.end, placedNode(of?.value)]
}

function placedNode(node: JsonNode | undefined): unknown {
  const inside =
    node?.type === 'object'
      ? properties(node).map(placed)
      : node?.type === 'array'
        ? node.items.map(placedNode)
        : node?.value
  return [node?.type, node?.start, node?.end, inside]
}

function plain(node: JsonNode | undefined): unknown {
  if (node?.type === 'array') return node.items.map(plain)
  if (node?.type !== 'object') return node?.value
  const entries = properties(node).filter(({ value }) => value !== undefined)
  return Object.fromEntries(entries.map(({ key, value }) => [key, plain(value)]))
}
