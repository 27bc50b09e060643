import { lfsPointer } from './lfs.ts'

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393'
const version = 'version https://git-lfs.github.com/spec/v1'
const usual = `${version}\noid sha256:${oid}\nsize 12345\n`

test.each([
  ['as the tool writes it', usual],
  ['without the last line end', usual.trimEnd()],
  ['with line ends of Windows', usual.replaceAll('\n', '\r\n')],
  ['with extensions', usual.replace('oid', `ext-0-foo sha256:${oid}\next-1-bar sha256:${oid}\noid`)],
  ['of an early version of the tool', usual.replace('git-lfs.github.com', 'hawser.github.com')]
])('a pointer %s', (_, text) => {
  expect(lfsPointer(Buffer.from(text))).toEqual({ oid, size: 12345 })
})

test.each([
  ['nothing', ''],
  ['one line', version],
  ['a version that nobody knows', usual.replace('spec/v1', 'spec/v9')],
  ['another file that begins so', `version: 1\noid sha256:${oid}\nsize 1\n`],
  ['keys out of order', `${version}\nsize 12345\noid sha256:${oid}\n`],
  ['a key twice', usual.replace('size', `oid sha256:${oid}\nsize`)],
  ['another hash', usual.replace('sha256', 'md5')],
  ['a short hash', usual.replace(oid, oid.slice(1))],
  ['a negative size', usual.replace('12345', '-1')],
  ['an endless size', usual.replace('12345', '1'.repeat(40))],
  ['text behind it', `${usual}torch==2.0\n`],
  ['an empty line', usual.replace('\nsize', '\n\nsize')],
  ['a length of 1024', usual.replace('oid', `ext-0-a ${'x'.repeat(1024 - usual.length - 9)}\noid`)],
  ['a line that a shell runs', usual.replace('size', 'pip install litellm==1.82.7\nsize')],
  ['another key', `${usual}x-note any text\n`],
  ['a NUL', usual.replace('12345', '12345\0')]
])('no pointer: %s', (_, text) => {
  expect(lfsPointer(Buffer.from(text))).toBeUndefined()
})
