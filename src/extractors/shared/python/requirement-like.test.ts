import { mayBeList, mayInclude, requirementLike } from './requirement-like.ts'

test.each([
  ['torch==2.0\nnumpy\n', 'certainly'],
  ['# pins\n\ntorch>=2,<3 ; python_version < "3.13"\n', 'certainly'],
  ['a==1 --hash=sha256:00\n', 'certainly'],
  ['git+https://git.example/a@v1#egg=a\n', 'certainly'],
  ['a @ https://index.example/a.zip\n', 'certainly'],
  ['--index-url https://index.example/simple\na\n', 'certainly'],
  ['-r base.in\n', 'certainly'],
  ['a==1\r\nb =>2\r\nc==1\r\nd==1\r\ne==1\r\nf==1\r\n', 'certainly'],
  ['torch\nnumpy\n', 'possibly'],
  ['./libs/one\n', 'possibly'],
  ['https://index.example/data-1.0.tar.gz\n', 'possibly'],
  ['', undefined],
  ['# nothing\n', undefined],
  ['1.0.2\n', undefined],
  ['name = value\nother == 1\n', undefined],
  ['libssl=1.1\nlibfoo=2\n', undefined],
  ['Copyright (c) 2026\nevil==1\n', undefined],
  ['--lr 0.1\n', undefined],
  ['x == y\na < b\n', undefined]
])('%j is %s a list of requirements', (text, expected) => {
  expect(requirementLike(text)).toBe(expected)
})

test('a long comment hides nothing', () => {
  expect(requirementLike(`#${'x'.repeat(1_000_000)}\na==1\n`)).toBe('certainly')
})

test.each([
  ['deps', true],
  ['a/pins.TXT', true],
  ['a.lock', true],
  ['a.png', false],
  ['README.md', false]
])('%s may be one by its name: %s', (path, expected) => {
  expect(mayBeList(path)).toBe(expected)
})

test.each([
  ['-r other.txt', true],
  ['torch\n  -rother.txt', true],
  ['--pre --requirement other.txt', true],
  ['-c limits.txt', true],
  ['\u001c-c limits.txt', true],
  ['--\\\nrequirement other.txt', true],
  ['-\\\r\nr other.txt', true],
  ['pytest-cov\nscikit-learn==1.2\na-r\n', false],
  ['--hash=sha256:00 --index-url https://index.example/a-c', false]
])('%j may include another list: %s', (text, expected) => {
  expect(mayInclude(text)).toBe(expected)
})
