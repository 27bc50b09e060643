import { pathFromBytes } from './path-bytes.ts'

test.each([
  ['plain/path.txt', 'plain/path.txt'],
  ['caf\xc3\xa9', 'café'],
  ['e\xcc\x81', 'e\u0301'],
  ['caf\xe9', 'caf\\xe9'],
  ['\xff\xfe', '\\xff\\xfe'],
  ['\xc3\xa9\xc3', 'é\\xc3'],
  ['\xe2\x82x', '\\xe2\\x82x'],
  ['\xf0\x9f\x98\x80\x80', '😀\\x80'],
  ['\xed\xa0\x80', '\\xed\\xa0\\x80'],
  ['\xc0\xaf', '\\xc0\\xaf'],
  ['\xf8\x88\x80\x80\x80', '\\xf8\\x88\\x80\\x80\\x80'],
  ['\xef\xbb\xbfbom', '\ufeffbom'],
  ['\xef\xbb\xbf\xff', '\ufeff\\xff'],
  ['\x00\n\t', '\x00\n\t'],
  ['', '']
])('%j', (bytes, path) => {
  expect(pathFromBytes(Buffer.from(bytes, 'latin1'))).toBe(path)
})
