import { archiveAt, onlyArchive } from './archives.ts'

test.each([
  ['https://index.example/a%2Bcu1.whl?token=x#sha256=y', 'a+cu1.whl', 'https://index.example/a%2Bcu1.whl'],
  ['https://user:secret@index.example/a.whl', 'a.whl', 'https://index.example/a.whl'],
  ['wheels/a.whl', 'a.whl', undefined],
  ['file:///wheels/a.whl', 'a.whl', undefined],
  ['a.whl', 'a.whl', undefined],
  ['', '', undefined]
])('%s is %s', (address, file, url) => {
  expect(archiveAt(address, ['x'])).toEqual({ file, hashes: ['x'], ...(url !== undefined && { url }) })
})

test('as many segments of the name as tell archives apart', () => {
  expect(archiveAt('https://index.example/c/linux-64/a-1-0.conda', [], 2).file).toBe('linux-64/a-1-0.conda')
})

test('one archive has no name', () => {
  expect(onlyArchive('https://index.example/a.tgz#x', ['x'])).toEqual([
    { file: '', hashes: ['x'], url: 'https://index.example/a.tgz' }
  ])
  expect(onlyArchive(undefined, [], true)).toEqual([{ file: '', hashes: [], conditional: true }])
  expect(onlyArchive(undefined, [])).toEqual([])
})
