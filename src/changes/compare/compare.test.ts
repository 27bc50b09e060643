import type { Component, ImageComponent, ModelComponent, PackageComponent } from '../../core/component.ts'
import { aBareRequirement, anEntry } from '../../../test/helpers/components.ts'
import type { Side } from '../../core/location.ts'
import { compare, type Files } from './compare.ts'

interface Given {
  readonly path?: string
  readonly line?: number
  readonly slot?: string
  readonly context?: Component['context']
  readonly side?: Side
}

function place({ path = 'requirements.txt', line = 1, slot, context = 'code', side = 'head' }: Given) {
  const location = { path, side, startLine: line, startColumn: 1 }
  return {
    location,
    alsoAt: [],
    text: '',
    confidence: 'certain' as const,
    context,
    ...(slot === undefined ? {} : { slot })
  }
}

function pkg(name: string, version: string, given: Given & Partial<PackageComponent> = {}): PackageComponent {
  const source = { type: 'registry' as const }
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'pypi',
    name,
    version,
    hashes: [],
    source,
    scope: 'runtime',
    ...given,
    ...place(given)
  }
}

function model(name: string, given: Given & Partial<ModelComponent> = {}): ModelComponent {
  return {
    kind: 'model',
    name,
    host: 'hugging-face',
    remoteCode: false,
    use: 'from_pretrained',
    ...given,
    ...place(given)
  }
}

function image(repository: string, given: Given & Partial<ImageComponent> = {}): ImageComponent {
  return { kind: 'image', name: repository, registry: 'docker.io', repository, ...given, ...place(given) }
}

/** `type before → after`, or how many are unchanged. */
function outcome(base: Component[], head: Component[], files?: Files): string[] {
  const { changes, unchanged } = compare(
    base.map(component => ({ ...component, location: { ...component.location, side: 'base' } })),
    head,
    files
  )
  expect(unchanged.base).toHaveLength(unchanged.head.length)
  expect(changes.length - changes.filter(({ before }) => before).length).toBe(
    base.length + head.length - 2 * (unchanged.head.length + changes.filter(({ before }) => before).length)
  )
  return [
    ...changes.map(({ type, component, before }) =>
      [type, ...(before ? [shown(before), '→'] : []), shown(component)].join(' ')
    ),
    ...(unchanged.head.length > 0 ? [`${unchanged.head.length} unchanged`] : [])
  ]
}

function shown(component: Component): string {
  const { path, startLine } = component.location
  return `${component.name}@${versionOf(component) ?? ''} ${path}:${startLine ?? 0}`
}

const vcs = { type: 'vcs', url: 'https://index.example/torch.git' } as const

describe('in one file', () => {
  test.each<[string, Component[], Component[], string[]]>([
    ['nothing', [], [], []],
    ['the same', [pkg('torch', '1')], [pkg('torch', '1')], ['1 unchanged']],
    ['the same on another line', [pkg('torch', '1')], [pkg('torch', '1', { line: 9 })], ['1 unchanged']],
    [
      'a guess that becomes certain',
      [{ ...pkg('torch', '1'), confidence: 'possible' }],
      [pkg('torch', '1')],
      ['changed torch@1 requirements.txt:1 → torch@1 requirements.txt:1']
    ],
    [
      'another version',
      [pkg('torch', '1')],
      [pkg('torch', '2')],
      ['changed torch@1 requirements.txt:1 → torch@2 requirements.txt:1']
    ],
    [
      'reordered',
      [pkg('a', '1'), pkg('b', '1', { line: 2 }), pkg('c', '1', { line: 3 })],
      [pkg('c', '1'), pkg('a', '1', { line: 2 }), pkg('b', '1', { line: 3 })],
      ['3 unchanged']
    ],
    [
      'another section, the same scope',
      [pkg('a', '1', { slot: 'x' })],
      [pkg('a', '1', { slot: 'y' })],
      ['1 unchanged']
    ],
    [
      'further files of the same version',
      [pkg('a', '1', { hashes: ['x'] })],
      [pkg('a', '1', { hashes: ['y', 'x'] })],
      ['1 unchanged']
    ],
    [
      'a file that is gone',
      [pkg('a', '1', { hashes: ['x', 'y'] })],
      [pkg('a', '1', { hashes: ['y'] })],
      ['changed a@1 requirements.txt:1 → a@1 requirements.txt:1']
    ],
    [
      'a first hash',
      [pkg('a', '1')],
      [pkg('a', '1', { hashes: ['y'] })],
      ['changed a@1 requirements.txt:1 → a@1 requirements.txt:1']
    ],
    [
      'further files from another host',
      [pkg('a', '1', { hashes: ['x'], hosts: ['index.example'] })],
      [pkg('a', '1', { hashes: ['x', 'y'], hosts: ['files.example', 'index.example'] })],
      ['changed a@1 requirements.txt:1 → a@1 requirements.txt:1']
    ],
    [
      'another section, another scope',
      [pkg('a', '1', { slot: 'dev', scope: 'development' })],
      [pkg('a', '1', { slot: 'main', line: 4 })],
      ['1 unchanged']
    ],
    [
      'out of a comment',
      [pkg('a', '1', { context: 'comment' })],
      [pkg('a', '1')],
      ['changed a@1 requirements.txt:1 → a@1 requirements.txt:1']
    ],
    [
      'one in a comment and one not, swapped',
      [pkg('a', '1', { context: 'comment' }), pkg('a', '1', { line: 2 })],
      [pkg('a', '1'), pkg('a', '1', { line: 2, context: 'comment' })],
      ['2 unchanged']
    ],
    [
      'versions of two slots swapped',
      [pkg('a', '1', { slot: 'x' }), pkg('a', '2', { slot: 'y', line: 2 })],
      [pkg('a', '2', { slot: 'x' }), pkg('a', '1', { slot: 'y', line: 2 })],
      ['2 unchanged']
    ],
    [
      'the slot before the position',
      [pkg('a', '1', { slot: 'x' }), pkg('a', '2', { slot: 'y', line: 2 })],
      [pkg('a', '4', { slot: 'y' }), pkg('a', '3', { slot: 'x', line: 2 })],
      [
        'changed a@2 requirements.txt:2 → a@4 requirements.txt:1',
        'changed a@1 requirements.txt:1 → a@3 requirements.txt:2'
      ]
    ],
    [
      'one of several versions in a lock',
      [pkg('a', '1', { slot: 'a@1' }), pkg('a', '2', { slot: 'a@2', line: 2 })],
      [pkg('a', '2', { slot: 'a@2' }), pkg('a', '3', { slot: 'a@3', line: 2 })],
      ['changed a@1 requirements.txt:1 → a@3 requirements.txt:2', '1 unchanged']
    ],
    [
      'two versions become one',
      [pkg('a', '1'), pkg('a', '2', { line: 2 })],
      [pkg('a', '3')],
      ['changed a@1 requirements.txt:1 → a@3 requirements.txt:1', 'removed a@2 requirements.txt:2']
    ],
    [
      'identical duplicates',
      [pkg('a', '1'), pkg('a', '1', { line: 2 })],
      [pkg('a', '1'), pkg('a', '1', { line: 2 }), pkg('a', '1', { line: 3 })],
      ['added a@1 requirements.txt:3', '2 unchanged']
    ],
    [
      'from the registry to a repository',
      [pkg('torch', '1')],
      [pkg('torch', '1', { source: vcs })],
      ['changed torch@1 requirements.txt:1 → torch@1 requirements.txt:1']
    ],
    [
      'another origin, the slot before the position',
      [pkg('a', '1', { slot: 'x' }), pkg('a', '2', { slot: 'y', line: 2 })],
      [pkg('a', '2', { slot: 'y', source: vcs }), pkg('a', '1', { slot: 'x', line: 2, source: vcs })],
      [
        'changed a@2 requirements.txt:2 → a@2 requirements.txt:1',
        'changed a@1 requirements.txt:1 → a@1 requirements.txt:2'
      ]
    ],
    [
      'a name of another ecosystem is another thing',
      [pkg('a', '1')],
      [pkg('a', '1', { ecosystem: 'npm' })],
      ['added a@1 requirements.txt:1', 'removed a@1 requirements.txt:1']
    ],
    [
      'another host of a model',
      [model('org/m')],
      [model('org/m', { host: 'index.example' })],
      ['changed org/m@ requirements.txt:1 → org/m@ requirements.txt:1']
    ],
    [
      'another registry of an image',
      [image('python', { tag: '3' })],
      [image('python', { tag: '3', registry: 'index.example' })],
      ['changed python@3 requirements.txt:1 → python@3 requirements.txt:1']
    ],
    [
      'another name',
      [model('org/m')],
      [model('org/n')],
      ['added org/n@ requirements.txt:1', 'removed org/m@ requirements.txt:1']
    ],
    [
      'all gone',
      [pkg('a', '1'), model('org/m', { line: 2 })],
      [],
      ['removed a@1 requirements.txt:1', 'removed org/m@ requirements.txt:2']
    ]
  ])('%s', (_, base, head, expected) => {
    expect(outcome(base, head).sort()).toEqual([...expected].sort())
  })
})

describe('across files', () => {
  const at = (path: string, given: Given = {}): PackageComponent => pkg('a', '1', { path, ...given })
  const lock = { path: 'uv.lock', side: 'head' } as const
  const open = (path: string, given: Partial<PackageComponent> = {}): PackageComponent =>
    aBareRequirement({ name: 'a', location: { path, side: 'head', startLine: 1 }, ...given })

  test.each<[string, Component[], Component[], string[]]>([
    ['gone here and the same there', [at('x.txt')], [at('y.txt', { line: 3 })], ['moved a@1 x.txt:1 → a@1 y.txt:3']],
    ['a copy is added', [at('x.txt')], [at('x.txt'), at('y.txt')], ['added a@1 y.txt:1', '1 unchanged']],
    [
      'of two places the file of the same name',
      [at('b/req.txt'), at('c/dev.txt')],
      [at('n/dev.txt'), at('n/req.txt')],
      ['moved a@1 c/dev.txt:1 → a@1 n/dev.txt:1', 'moved a@1 b/req.txt:1 → a@1 n/req.txt:1']
    ],
    [
      'gone from one, twice in others',
      [at('z/req.txt')],
      [at('a.txt'), at('b/req.txt')],
      ['added a@1 a.txt:1', 'moved a@1 z/req.txt:1 → a@1 b/req.txt:1']
    ],
    [
      'with another version it is news',
      [at('x.txt')],
      [pkg('a', '2', { path: 'y.txt' })],
      ['removed a@1 x.txt:1', 'added a@2 y.txt:1']
    ],
    [
      'what a lockfile settled, where nothing does, is news',
      [open('pyproject.toml', { resolved: { version: '1', by: lock } })],
      [open('Dockerfile', { role: 'installed' })],
      ['added a@ Dockerfile:1', 'removed a@ pyproject.toml:1']
    ],
    [
      'what nothing settled, where nothing does',
      [open('requirements.txt')],
      [open('Dockerfile', { role: 'installed' })],
      ['moved a@ requirements.txt:1 → a@ Dockerfile:1']
    ],
    [
      'what a lockfile settles, beside another one',
      [open('pyproject.toml', { resolved: { version: '1', by: lock } })],
      [open('a/pyproject.toml', { resolved: { version: '1', by: { ...lock, path: 'a/uv.lock' } } })],
      ['moved a@ pyproject.toml:1 → a@ a/pyproject.toml:1']
    ],
    [
      'a pin that a lockfile has as well, where none does',
      [pkg('a', '1', { path: 'pyproject.toml', resolved: { version: '1', by: lock } })],
      [at('Dockerfile')],
      ['moved a@1 pyproject.toml:1 → a@1 Dockerfile:1']
    ],
    ['out of the tests', [at('test.txt', { context: 'test' })], [at('y.txt')], ['moved a@1 test.txt:1 → a@1 y.txt:1']],
    [
      'what stays in its file is paired there first',
      [pkg('a', '1', { path: 'x.txt' }), pkg('a', '2', { path: 'y.txt' })],
      [pkg('a', '2', { path: 'x.txt' }), pkg('a', '1', { path: 'y.txt' })],
      ['changed a@1 x.txt:1 → a@2 x.txt:1', 'changed a@2 y.txt:1 → a@1 y.txt:1']
    ]
  ])('%s', (_, base, head, expected) => {
    expect(outcome(base, head)).toEqual(expected)
  })
})

describe('across files that are known', () => {
  const from = (path: string, given: Given = {}): ImageComponent => image('python', { tag: '3.11', path, ...given })
  const likenesses = (rates: Readonly<Record<string, number>>) => ({
    files: [],
    likeness: (base: string, head: string) => rates[`${base} ${head}`]
  })
  const renamed = (path: string, renamedFrom: string) => ({ files: [{ path, renamedFrom }], likeness: () => undefined })

  test.each<[string, Component[], Component[], Files, string[]]>([
    [
      'split: it moved to the file that is most like it',
      [from('Dockerfile')],
      [from('cpu.Dockerfile'), from('gpu.Dockerfile')],
      likenesses({ 'Dockerfile cpu.Dockerfile': 0.4, 'Dockerfile gpu.Dockerfile': 0.9 }),
      ['added python@3.11 cpu.Dockerfile:1', 'moved python@3.11 Dockerfile:1 → python@3.11 gpu.Dockerfile:1']
    ],
    [
      'likeness before the name',
      [from('a/Dockerfile')],
      [from('b/Dockerfile'), from('c/gpu.Dockerfile')],
      likenesses({ 'a/Dockerfile b/Dockerfile': 0.2, 'a/Dockerfile c/gpu.Dockerfile': 0.8 }),
      ['added python@3.11 b/Dockerfile:1', 'moved python@3.11 a/Dockerfile:1 → python@3.11 c/gpu.Dockerfile:1']
    ],
    [
      'equally alike: what more of it moved to',
      [from('x'), image('node', { tag: '20', path: 'x', line: 2 })],
      [from('a'), from('b'), image('node', { tag: '20', path: 'b', line: 2 })],
      likenesses({}),
      ['added python@3.11 a:1', 'moved python@3.11 x:1 → python@3.11 b:1', 'moved node@20 x:2 → node@20 b:2']
    ],
    [
      'two files crossed',
      [from('a'), from('b')],
      [from('c'), from('d')],
      likenesses({ 'a c': 0.1, 'a d': 0.9, 'b c': 0.9, 'b d': 0.1 }),
      ['moved python@3.11 b:1 → python@3.11 c:1', 'moved python@3.11 a:1 → python@3.11 d:1']
    ],
    [
      'renamed and changed',
      [from('Dockerfile'), from('Dockerfile', { line: 5 })],
      [image('python', { tag: '3.12', path: 'docker/gpu' }), from('docker/gpu', { line: 5 })],
      renamed('docker/gpu', 'Dockerfile'),
      [
        'changed python@3.11 Dockerfile:5 → python@3.12 docker/gpu:1',
        'moved python@3.11 Dockerfile:1 → python@3.11 docker/gpu:5'
      ]
    ],
    [
      'renamed out of the tests',
      [from('test/x', { context: 'test' })],
      [from('x')],
      renamed('x', 'test/x'),
      ['moved python@3.11 test/x:1 → python@3.11 x:1']
    ],
    [
      'renamed, with further files of the same version',
      [pkg('a', '1', { path: 'x', hashes: ['x'] })],
      [pkg('a', '1', { path: 'y', hashes: ['y', 'x'] })],
      renamed('y', 'x'),
      ['moved a@1 x:1 → a@1 y:1']
    ]
  ])('%s', (_, base, head, files, expected) => {
    expect(outcome(base, head, files)).toEqual(expected)
  })

  test('a thousand files with the same in each', () => {
    const many = (name: string): Component[] =>
      Array.from({ length: 1000 }, (_, n) => from(`${name}/${String(n).padStart(4, '0')}`))
    const { changes } = compare(many('a'), many('b'), { files: [], likeness: () => 0.5 })
    expect(changes.filter(({ type }) => type === 'moved')).toHaveLength(1000)
  })

  test('more pairs than are looked at', () => {
    const many = (name: string): Component[] =>
      Array.from({ length: 4000 }, (_, n) => from(`${name}/${String(n % 2000)}`, { line: n + 1 }))
    const { changes } = compare(many('a'), many('b'), { files: [], likeness: () => 0.5 })
    expect(changes.filter(({ type }) => type === 'moved')).toHaveLength(4000)
  })
})

test('places of one component and what a lock resolves are no change', () => {
  const base = [{ ...pkg('a', '1'), alsoAt: [pkg('a', '1', { line: 9 }).location] }]
  expect(outcome(base, [{ ...pkg('a', '1'), direct: true, ...anEntry('a@1', 'b@1') }])).toEqual(['1 unchanged'])
})

test('in the order of paths and lines, whatever the order given', () => {
  const head = ['b', 'a', 'c'].flatMap(path => [10, 9, 1].map(line => pkg(`${path}${line}`, '1', { path, line })))
  const { changes } = compare([], head)
  const places = changes.map(({ component: { location } }) => `${location.path}${location.startLine ?? 0}`)
  expect(places).toEqual(['a1', 'a9', 'a10', 'b1', 'b9', 'b10', 'c1', 'c9', 'c10'])
  expect(compare([], [...head].reverse()).changes).toEqual(changes)
})

test('many components of one name', () => {
  const many = (version: (n: number) => number): Component[] =>
    Array.from({ length: 10_000 }, (_, n) => pkg('a', String(version(n)), { line: n + 1, slot: String(n) }))
  const { changes, unchanged } = compare(
    many(n => n),
    many(n => n + 1)
  )
  expect(unchanged.head).toHaveLength(9_999)
  expect(changes).toHaveLength(1)
})

function versionOf(component: Component): string | undefined {
  if (component.kind === 'package') return component.version
  if (component.kind === 'image') return component.tag
  if (component.kind === 'index') return component.use
  if (component.kind === 'tool') return component.command
  return component.kind === 'model' || component.kind === 'dataset' ? component.revision : undefined
}
