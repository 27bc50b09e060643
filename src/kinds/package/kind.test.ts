import { aPackage } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const vcs = { type: 'vcs', url: 'https://git.example/a' } as const

test.each([
  ['the locked version', aPackage({ version: '1', resolved: { version: '2', by: aPackage().location } }), '2'],
  ['a version', aPackage({ version: '1' }), '1'],
  ['a requirement', aPackage({ specifier: '>=1' }), '>=1'],
  ['nothing', aPackage(), 'any version'],
  ['a commit, shortened', aPackage({ source: { ...vcs, commit } }), 'any version']
])('shows %s', (_, component, shown) => {
  expect(kind.displayValue(component)).toBe(shown)
})

test('another index is another identity, and still a namesake', () => {
  const elsewhere = aPackage({ source: { type: 'registry', url: 'https://index.example/simple' } })
  expect(kind.identity(elsewhere)).not.toBe(kind.identity(aPackage()))
  expect(kind.namesake(elsewhere)).toEqual(kind.namesake(aPackage()))
})

describe('files', () => {
  const archive = (file: string, hash?: string, folder = 'https://index.example') => ({
    file,
    hashes: hash === undefined ? [] : [hash],
    url: `${folder}/${file}`
  })
  const of = (...archives: ReturnType<typeof archive>[]) =>
    aPackage({ archives, hashes: archives.flatMap(({ hashes }) => hashes) })
  const one = of(archive('a.whl', 'x'))

  test.each([
    ['a further file', of(archive('a.whl', 'x'), archive('b.whl', 'y')), true],
    ['a further file without a hash', of(archive('a.whl', 'x'), archive('b.whl')), false],
    ['the hash at another file', of(archive('b.whl', 'x')), false],
    [
      'another hash for the file, and its own for a further one',
      of(archive('a.whl', 'y'), archive('b.whl', 'x')),
      false
    ],
    ['a further file of another package', of(archive('a.whl', 'x'), archive('evil-1.0.tar.gz', 'y')), false],
    ['a further file twice', of(archive('a.whl', 'x'), archive('b.whl', 'y'), archive('b.whl', 'z')), false],
    ['the file in capitals with another hash', of(archive('a.whl', 'x'), archive('A.whl', 'y')), false],
    ['the file twice', of(archive('a.whl', 'x'), archive('a.whl', 'y')), false],
    [
      'a further file of another commit',
      { ...of(archive('a.whl', 'x')), source: { type: 'vcs', ref: 'x' } as const },
      false
    ]
  ])('%s is only more: %j', (_, now, expected) => {
    expect(kind.hasOnlyMore(now, one)).toBe(expected)
  })

  test('where a file without a hash comes from is a value of it', () => {
    const moved = of(archive('a.whl', undefined, 'https://files.example'))
    expect(kind.value(moved)).not.toBe(kind.value(of(archive('a.whl'))))
    expect(kind.difference(moved, of(archive('a.whl')))).toBe('other files')
    expect(kind.value(of(archive('a.whl', 'x', 'https://files.example')))).toBe(kind.value(one))
  })
})

test('the order of hashes is no value of it, other hashes are', () => {
  const hashed = (...hashes: string[]) => aPackage({ hashes })
  expect(kind.value(hashed('a', 'b'))).toBe(kind.value(hashed('b', 'a')))
  expect(kind.value(hashed('a'))).not.toBe(kind.value(hashed('b')))
  expect(kind.difference(hashed('a'), hashed('b'))).toBe('other hashes')
  expect(kind.difference(hashed('a'), hashed('a'))).toBeUndefined()
})
