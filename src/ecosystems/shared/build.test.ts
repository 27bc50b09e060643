import { withoutBuild } from './build.ts'

test.each([
  ['2.5.1+cu121', '2.5.1'],
  ['1.0.0-rc.1+build.5', '1.0.0-rc.1'],
  ['v2.0.0+incompatible', 'v2.0.0'],
  ['1+2+3', '1'],
  ['+1', ''],
  ['1.0', '1.0'],
  ['', '']
])('%s without its build is %s', (version, expected) => {
  expect(withoutBuild(version)).toBe(expected)
})
