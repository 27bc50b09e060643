import { diffLines, type DiffPlace } from './diff-lines.ts'

const patch = [
  '@@ -10,3 +10,4 @@ @@ -1,500 +1,500 @@',
  ' same',
  '-@@ -900,9 +900,9 @@',
  '+@@ -900,9 +900,9 @@',
  '+new',
  ' same',
  '@@ -40 +41 @@',
  '-gone\r',
  '+here',
  '\\ No newline at end of file'
].join('\n')
const files = [
  { filename: 'a.txt', patch },
  { filename: 'new.txt', previous_filename: 'old.txt', patch: '@@ -1,2 +0,0 @@\n-a\n-b' },
  { filename: 'large.txt' }
]
const right = (line: number, startLine?: number): DiffPlace => {
  return { path: 'a.txt', side: 'RIGHT', line, ...(startLine === undefined ? {} : { startLine }) }
}
const left = (line: number, path = 'a.txt'): DiffPlace => ({ path, side: 'LEFT', line })

test.each<[string, DiffPlace, DiffPlace | undefined]>([
  ['before the first hunk', right(9), undefined],
  ['the first line of a hunk', right(10), right(10)],
  ['its last line', right(13), right(13)],
  ['behind it', right(14), undefined],
  ['the left side has its own end', left(12), left(12)],
  ['and is over there', left(13), undefined],
  ['a header inside a line is no header', right(900), undefined],
  ['a hunk of one line', right(41), right(41)],
  ['its left side', left(40), left(40)],
  ['what is no line of it', right(42), undefined],
  ['a range in one hunk', right(13, 11), right(13, 11)],
  ['a range out of it', right(41, 12), right(12)],
  ['a range of one line', right(12, 12), right(12)],
  ['a range that begins before it', right(12, 5), undefined],
  ['a renamed file by its former name', left(2, 'old.txt'), left(2, 'new.txt')],
  ['a file without a patch', left(1, 'large.txt'), undefined],
  ['a file that is not there', left(1, '__proto__'), undefined]
])('%s', (_, place, expected) => {
  expect(diffLines(files)(place)).toEqual(expected)
})
