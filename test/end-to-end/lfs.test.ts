import { reviewJson } from '../helpers/cli.ts'
import { makeRepository, type FileContent } from '../helpers/git.ts'

type Files = Readonly<Record<string, FileContent>>

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 2048\n`

async function gaps(before: Files, after: Files): Promise<readonly string[]> {
  const repository = await makeRepository()
  repository.commit(before)
  repository.commit(after)
  const { review } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--offline')
  return review.gaps.map(
    ({ code, level, location, subject, reason }) =>
      `${level} ${code} ${subject} ${location?.side ?? ''} ${/sha256:(\w)/.exec(reason)?.[1] ?? ''}`
  )
}

test.each<[string, Files, Files, readonly string[]]>([
  ['that is new', { a: '' }, { 'uv.lock': pointer('1') }, ['incomplete content-missing uv.lock head 1']],
  [
    'that replaces another one',
    { 'requirements.txt': pointer('0') },
    { 'requirements.txt': pointer('1') },
    ['incomplete content-missing requirements.txt head 1']
  ],
  [
    'that is replaced by its content',
    { 'requirements.txt': pointer('0') },
    { 'requirements.txt': '# empty\n' },
    ['note unresolved-reference requirements.txt base 0']
  ],
  [
    'that a changed file includes',
    { 'deps/list': pointer('0') },
    { 'requirements.txt': '-r deps/list\n' },
    ['incomplete content-missing deps/list head 0']
  ],
  ['that is deleted', { 'requirements.txt': pointer('0') }, { 'requirements.txt': null }, []],
  [
    'that an unchanged file includes',
    { 'requirements.txt': '-r pins.dat\n', 'pins.dat': 'torch\n' },
    { 'pins.dat': pointer('1') },
    ['incomplete content-missing pins.dat head 1']
  ],
  [
    'that an unchanged file included before',
    { 'requirements.txt': '-r pins.dat\n', 'pins.dat': pointer('0') },
    { 'pins.dat': '# empty\n' },
    ['note unresolved-reference pins.dat base 0']
  ],
  [
    'that replaces a list nobody points at',
    { 'deps/list': 'torch==2.0\n' },
    { 'deps/list': pointer('1') },
    ['incomplete content-missing deps/list head 1']
  ],
  [
    'that replaces a script',
    { 'bin/setup': '#!/bin/sh\ntrue\n' },
    { 'bin/setup': pointer('1') },
    ['incomplete content-missing bin/setup head 1']
  ],
  ['that nobody would read', { a: '' }, { 'weights.bin': pointer('1') }, []]
])('a pointer of Git LFS %s', async (_, before, after, expected) => {
  expect(await gaps(before, after)).toEqual(expected)
})

test('an unchanged notebook in Git LFS may point at a list, which is a note', async () => {
  const found = await gaps({ 'train.ipynb': pointer('0'), 'deps/list': 'a\n' }, { 'deps/list': 'b\n' })
  expect(found).toEqual(['note unresolved-reference 1 files  '])
})
