import { parseXml, xmlAll, xmlAt } from './parse.ts'

test('elements, their text and their places', () => {
  const text =
    '\ufeff<?xml version="1.0"?>\r\n<!-- 😀 -->\r\n<m:a x="1">\r\n  <b>1 &amp; 2</b><b><![CDATA[<3>]]></b>\r\n</m:a>\r\n'
  const { root, mistakes } = parseXml(text)
  expect(mistakes).toEqual([])
  expect(root?.name).toBe('a')
  const found = xmlAll(root, 'b').map(({ text: inner, start, end }) => [inner, text.slice(start, end)])
  expect(found).toEqual([
    ['1 & 2', '<b>1 &amp; 2</b>'],
    ['<3>', '<b><![CDATA[<3>]]></b>']
  ])
  expect(xmlAt(root, 'b', 'c')).toBeUndefined()
})

test('what a document type declares is not put in', () => {
  const text = '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&x;&f;</a>'
  expect(parseXml(text).root?.text).toBe('&x;&f;')
})

test('merge-conflict markers', () => {
  const { root, mistakes } = parseXml(
    '<a>\r\n<<<<<<< ours\r\n<b>1</b>\r\n=======\r\n<b>2</b>\r\n>>>>>>> theirs\r\n</a>'
  )
  expect(xmlAll(root, 'b').map(({ text }) => text)).toEqual(['1', '2'])
  expect(mistakes.map(({ start }) => start)).toEqual([5, 29, 48])
})

test.each([
  ['', /not valid XML: root element/],
  ['<a>', /not valid XML: missing end tag/],
  ['<a></b>', /not valid XML/],
  ['<a>1 < 2</a>', /not valid XML/],
  ['{"a": 1}', /not valid XML/],
  ['<a>'.repeat(100_000), /too deeply/],
  ['<a>'.repeat(1000) + '</a>'.repeat(1000), /too deeply/],
  [`<a>${'<'.repeat(500_000)}`, /not valid XML/],
  [`<a>${'<!--'.repeat(200_000)}`, /not valid XML/]
])('%# is no XML', (text, message) => {
  const { root, mistakes } = parseXml(text)
  expect(root).toBeUndefined()
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]?.message).toMatch(message)
})
