import { getStaticTOMLValue, parseTOML, traverseNodes } from 'toml-eslint-parser'
import { parseToml } from './parse.ts'
import type { TomlNode } from './tree.ts'

type Random = (below: number) => number

/** A text of tables, arrays and values of all kinds, the same for the same seed. */
function generate(seed: number): string {
  let state = seed
  const random: Random = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const parts: string[] = []
  const end = random(2) === 0 ? '\n' : '\r\n'
  for (let table = 0; table < 6; table++) {
    if (table > 0) parts.push(random(2) === 0 ? `[[list.${random(2)}]]` : `[ t${table} . "x y" ] # note`)
    for (let line = 0; line < 6; line++) parts.push(`${key(random, line)} = ${value(random, 0)}`)
  }
  return parts.join(end)
}

function key(random: Random, line: number): string {
  return [`k${line}`, `"k ${line}\\u00e9"`, `'k${line}'`, `a.k${line}.c`, `k${line} . "d"`][random(5)] ?? ''
}

const scalars = [
  '1',
  '-1_000',
  '0xff',
  '0o17',
  '0b10',
  '1.5',
  '-0.0',
  '6e-2',
  'inf',
  '-inf',
  'nan',
  'true',
  'false',
  '2024-01-02',
  '07:32:00.5',
  '07:32',
  '2024-01-02T03:04:05Z',
  '2024-01-02 03:04:05.123-07:00',
  '2024-02-29T03:04',
  '"x"',
  "'y\\'",
  '"a\\tb\\"\\\\\\u00e9\\x41\\e"',
  '"""x"""',
  '"""\nx \\\n   y"" """',
  "'''\nx\r\ny'''",
  '"""a"""""',
  '"😀\\U0001F600"',
  '""'
] as const

function value(random: Random, depth: number): string {
  const kind = depth > 3 ? 9 : random(10)
  const some = (): string[] => Array.from({ length: random(4) }, () => value(random, depth + 1))
  if (kind === 0) return `[${some().join(', ')}]`
  if (kind === 1) return `[ # note\n  ${some().concat('1').join(',\n\t')},\n]`
  if (kind === 2)
    return `{ ${some()
      .map((each, index) => `${key(random, index)} = ${each}`)
      .join(', ')} }`
  if (kind === 3) return `{\n a = ${value(random, depth + 1)},\n}`
  return scalars[random(scalars.length)] ?? ''
}

function plain(node: TomlNode): unknown {
  if (node.type === 'table')
    return Object.fromEntries([...node.entries].map(([name, entry]) => [name, plain(entry.value)]))
  if (node.type === 'array') return node.items.map(plain)
  return node.type === 'date' ? String(node.value).replace(' ', 'T') : node.value
}

/** The ranges of the values that are no tables. */
function ranges(node: TomlNode): string[] {
  if (node.type === 'table') return [...node.entries.values()].flatMap(entry => ranges(entry.value))
  return node.type === 'array' ? node.items.flatMap(ranges) : [`${node.start}-${node.end}`]
}

test('toml-eslint-parser reads the same values at the same places', () => {
  for (let seed = 0; seed < 500; seed++) {
    const text = generate(seed)
    const program = parseTOML(text, { tomlVersion: '1.1' })
    const { root, errors } = parseToml(text)
    const places: string[] = []
    const dates: [Date, string][] = []
    traverseNodes(program, {
      enterNode(node) {
        if (node.type !== 'TOMLValue') return
        places.push(node.range.join('-'))
        if (node.kind.includes('date') || node.kind.includes('time'))
          dates.push([node.value as Date, text.slice(...node.range)])
      },
      leaveNode: () => undefined
    })
    const written = new Map(dates)
    const peer = JSON.parse(
      JSON.stringify(getStaticTOMLValue(program), function (this: Record<string, unknown>, name, each: unknown) {
        const original = this[name]
        if (original instanceof Date) return (written.get(original) ?? '').replace(' ', 'T')
        return typeof each === 'number' && !Number.isFinite(each) ? String(each) : each
      })
    ) as unknown
    const ours = JSON.parse(
      JSON.stringify(plain(root), (_, each: unknown) =>
        typeof each === 'number' && !Number.isFinite(each) ? String(each) : each
      )
    ) as unknown
    expect(errors).toEqual([])
    expect(ours).toEqual(peer)
    expect(ranges(root).sort()).toEqual(places.sort())
  }
})

test('a carriage return alone ends no line, which toml-eslint-parser lets pass', () => {
  expect(parseToml('a = 1\rb = 2').errors).toHaveLength(1)
})
