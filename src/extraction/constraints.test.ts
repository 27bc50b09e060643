import { aPackage } from '../../test/helpers/components.ts'
import type { PackageComponent } from '../core/component.ts'
import type { ListUse } from '../extractors/extractor.ts'
import { constrained, type ListedFile } from './constraints.ts'

type Line = Partial<PackageComponent> | string

/** A list: `-r` and `-c` lines, and requirements. */
function list(path: string, ...lines: readonly Line[]): ListedFile {
  const named = (option: string) =>
    lines.flatMap(line => (typeof line === 'string' && line.startsWith(option) ? line.slice(option.length + 1) : []))
  return file(path, [{ requirements: named('-r'), constraints: named('-c') }], lines)
}

function file(path: string, listUses: readonly ListUse[], lines: readonly Line[] = []): ListedFile {
  const components = lines.flatMap((line, index): PackageComponent[] => {
    if (typeof line === 'string' && line.startsWith('-')) return []
    const [name = '', version] = typeof line === 'string' ? line.split('==') : []
    const stated = typeof line === 'string' ? { name, ...(version !== undefined && { version }) } : line
    return [aPackage({ location: { path, side: 'head', startLine: index + 1 }, ...stated })]
  })
  return { path, components, listUses }
}

/** What becomes of all packages: `path name version specifier`, with what a constraint is marked by. */
function became(...files: readonly ListedFile[]): readonly string[] {
  const limit = constrained(files)
  return files
    .flatMap(({ components }) => components.flatMap(limit))
    .map(component => {
      if (component.kind !== 'package') return component.kind
      const { location, name, version, specifier = '', resolved, constraint } = component
      const stated = resolved === undefined ? (version ?? specifier) : `${resolved.version} by ${resolved.by.path}`
      const mark = constraint === undefined ? '' : constraint ? ' alone' : ' asked'
      return `${location.path}: ${name} ${stated}${mark}`
    })
}

const range = (specifier: string, more: Partial<PackageComponent> = {}) => ({ name: 'a', specifier, ...more })
const constraints = list('c.txt', 'a==1.3', 'b==2.0')

test.each<[string, readonly ListedFile[], readonly string[]]>([
  [
    'a pin',
    [list('r.txt', '-c c.txt', 'a'), constraints],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked', 'c.txt: b 2.0 alone']
  ],
  [
    'a range that admits the pin',
    [list('r.txt', '-c c.txt', range('>=1')), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked']
  ],
  [
    'a range that does not',
    [list('r.txt', '-c c.txt', range('>=2')), list('c.txt', 'a==1.3')],
    ['r.txt: a >=2', 'c.txt: a 1.3 asked']
  ],
  [
    'an exact version',
    [list('r.txt', '-c c.txt', 'a==1.0'), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.0', 'c.txt: a 1.3 asked']
  ],
  [
    'two pins',
    [list('r.txt', '-c c.txt', 'a'), list('c.txt', 'a==1.3', 'a==1.4')],
    ['r.txt: a ', 'c.txt: a 1.3 asked', 'c.txt: a 1.4 asked']
  ],
  [
    'ranges',
    [list('r.txt', '-c c.txt', range('>=1'), 'b'), list('c.txt', range('<2'), { name: 'b', specifier: '!=3' })],
    ['r.txt: a >=1,<2', 'r.txt: b !=3']
  ],
  ['another package of the list', [list('r.txt', '-c c.txt', 'x'), list('c.txt', range('<2'))], ['r.txt: x ']],
  ['a list that nobody names', [list('r.txt', 'a'), constraints], ['r.txt: a ', 'c.txt: a 1.3', 'c.txt: b 2.0']],
  [
    'a list that is included as well',
    [list('r.txt', '-c c.txt', 'a'), list('s.txt', '-r c.txt'), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3']
  ],
  [
    'what a list includes',
    [list('r.txt', '-c c.txt', '-r base.txt'), list('base.txt', 'a'), list('c.txt', 'a==1.3')],
    ['base.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked']
  ],
  [
    'what another one includes as well',
    [
      list('r.txt', '-c c.txt', '-r base.txt'),
      list('s.txt', '-r base.txt'),
      list('base.txt', 'a'),
      list('c.txt', 'a==1.3')
    ],
    ['base.txt: a ', 'c.txt: a 1.3 alone']
  ],
  [
    'the constraints of an included list',
    [list('r.txt', '-r base.txt', 'a'), list('base.txt', '-c c.txt'), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked']
  ],
  [
    'lists in a circle',
    [list('r.txt', '-r s.txt', '-c c.txt', 'a'), list('s.txt', '-r r.txt'), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked']
  ],
  [
    'a command',
    [
      file(
        'x.sh',
        [
          { requirements: [], constraints: ['c.txt'] },
          { requirements: [], constraints: [] }
        ],
        [range('', { role: 'installed', constrainedBy: ['c.txt'] }), range('', { role: 'installed' })]
      ),
      list('c.txt', 'a==1.3')
    ],
    ['x.sh: a 1.3 by c.txt', 'x.sh: a ', 'c.txt: a 1.3 asked']
  ],
  [
    'a command in a folder that is not known',
    [
      file(
        'Dockerfile',
        [{ requirements: [], constraints: ['any:c.txt'] }],
        [range('', { role: 'installed', constrainedBy: ['any:c.txt'] })]
      ),
      list('x/c.txt', 'a==1.3')
    ],
    ['Dockerfile: a 1.3 by x/c.txt', 'x/c.txt: a 1.3 asked']
  ],
  [
    'a name that two files have',
    [
      file(
        'Dockerfile',
        [{ requirements: [], constraints: ['any:c.txt'] }],
        [range('', { role: 'installed', constrainedBy: ['any:c.txt'] })]
      ),
      list('x/c.txt', 'a==1.3'),
      list('y/c.txt', 'a==1.4')
    ],
    ['Dockerfile: a ', 'x/c.txt: a 1.3', 'y/c.txt: a 1.4']
  ],
  [
    'a list that a command limits',
    [file('x.sh', [{ requirements: ['r.txt'], constraints: ['c.txt'] }]), list('r.txt', 'a'), list('c.txt', 'a==1.3')],
    ['r.txt: a 1.3 by c.txt', 'c.txt: a 1.3 asked']
  ],
  [
    'constraints of a manifest',
    [file('pyproject.toml', [], [range('>=1'), range('==1.3', { version: '1.3', constraint: true })])],
    ['pyproject.toml: a 1.3 by pyproject.toml', 'pyproject.toml: a 1.3 asked']
  ],
  [
    'constraints on what builds',
    [file('pyproject.toml', [], [range('>=1'), range('==1.3', { version: '1.3', constraint: true, scope: 'build' })])],
    ['pyproject.toml: a >=1', 'pyproject.toml: a 1.3 alone']
  ]
])('%s', (_, files, expected) => {
  expect(became(...files)).toEqual(expected)
})

test('a locked version stands', () => {
  const locked = range('>=1', { resolved: { version: '1.9', by: { path: 'uv.lock', side: 'head' } } })
  expect(became(list('r.txt', '-c c.txt', locked), list('c.txt', 'a==1.3'))[0]).toBe('r.txt: a 1.9 by uv.lock')
})

test('thousands of lists that include each other take no time', () => {
  const files = Array.from({ length: 3000 }, (_, at) =>
    list(`${at}.txt`, `-r ${at + 1}.txt`, `-r ${at - 1}.txt`, `-c ${at}.txt`, 'a')
  )
  expect(became(...files).length).toBeLessThanOrEqual(3000)
})
