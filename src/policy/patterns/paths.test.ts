import { parsePathGlob } from './paths.ts'

test.each([
  ['examples/**', 'examples/a/b.py'],
  ['**/*.md', 'README.md'],
  ['**/*.md', 'a/.b/c.md'],
  ['*', '.env'],
  ['.github/**', '.github/workflows/a.yml'],
  ['app/?id?/page.tsx', 'app/[id]/page.tsx'],
  ['a', 'a']
])('%s takes %s', (glob, path) => {
  const parsed = parsePathGlob(glob)
  expect(typeof parsed === 'function' && parsed(path)).toBe(true)
})

test.each([
  ['examples/**', 'src/examples/a.py'],
  ['examples/*', 'examples/a/b.py'],
  ['*.md', 'docs/a.md'],
  ['a', 'a/b']
])('%s leaves %s', (glob, path) => {
  const parsed = parsePathGlob(glob)
  expect(typeof parsed === 'function' && parsed(path)).toBe(false)
})

test.each([
  ['', /empty/],
  ['/a', /without a "\/"/],
  ['a/', /"a\/\*\*"/],
  ['!a', /"!"/],
  ['a/{b,c}', /"\{"/],
  ['a/[bc]', /"\["/],
  ['@(a|b)', /"\("/],
  ['a\\b', /"\\"/],
  ['../a', /segments/],
  ['./a', /segments/],
  ['a//b', /segments/],
  ['a'.repeat(600), /512/]
])('%s is refused', (glob, reason) => {
  expect(parsePathGlob(glob)).toMatch(reason)
})
