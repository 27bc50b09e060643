import { isAdvisoryId, isWaiverPath } from './waiver.ts'

test.each(['CVE-2024-12345', 'GHSA-aaaa-bbbb-cccc', 'MAL-2026-1', 'GO-2024-1', 'DSA-1-1', 'RHSA-2024:1'])(
  '%s is an id of an advisory',
  text => {
    expect(isAdvisoryId(text)).toBe(true)
  }
)

test.each(['', 'CVE', '2024-1', 'CVE-', 'CVE-1 2', 'CVE-*', 'a\nb-1'])('%j is not an id of an advisory', text => {
  expect(isAdvisoryId(text)).toBe(false)
})

test.each(['a', 'a/b.txt', '.github/weighbridge.yml', 'a b/c'])('%s is a path', text => {
  expect(isWaiverPath(text)).toBe(true)
})

test.each(['', '/a', './a', '../a', 'a/', 'a//b', 'a/../b', 'a/./b', 'a*b', 'a\\b'])('%j is no path', text => {
  expect(isWaiverPath(text)).toBe(false)
})
