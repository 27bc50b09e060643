import { hostileTexts } from '../../test/helpers/review.ts'
import { markdown, markdownBlock, markdownCode, markdownUrl, shorten, terminal, yamlVisible } from './untrusted.ts'

const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800]/u
const zero = '&#8203;'

describe('markdown', () => {
  test.each([
    ['litellm 1.82.7', 'litellm 1.82.7'],
    ['a | b', 'a \\| b'],
    ['@everyone', `&#64;${zero}everyone`],
    ['#12', `&#35;${zero}12`],
    ['GH-12', `GH-${zero}12`],
    ['a GHSA-3863-2447-669p', 'a GHSA-3863-2447-669p'],
    ['3ac91f0', `3ac91f${zero}0`],
    ['https://a.example', `https&#58;${zero}//a.example`],
    ['www.a.example', `www&#46;${zero}a.example`],
    [
      '<b>&amp;',
      '&lt;b&gt;&amp;amp;'.replaceAll('&lt;', '&#60;').replaceAll('&gt;', '&#62;').replace('&amp;', '&#38;')
    ],
    ['<!-- x -->', '&#60;\\!-- x --&#62;'],
    ['*a* _b_ ~c~ `d`', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`'],
    ['[a](b) ![c](d)', '\\[a\\]\\(b\\) \\!\\[c\\]\\(d\\)'],
    ['a\\b', 'a\\\\b'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['=== a', '\\=== a'],
    ['12. a', '12\\. a'],
    ['12) a', '12\\) a'],
    ['1.82.6', '1.82.6'],
    ['# a', `&#35;${zero} a`],
    ['> a', '&#62; a'],
    ['a\r\n\tb\u2028c', 'a b c'],
    [':tada:', `&#58;${zero}tada:`],
    ['$x$', '&#36;x&#36;'],
    ['a\u202eb', 'a\\\\u\\{202e\\}b'],
    ['a\u200bb', 'a\\\\u\\{200b\\}b']
  ])('%j becomes %j', (text, expected) => {
    expect(markdown(text)).toBe(expected)
  })

  test.each(hostileTexts)('%s: one line, nothing unseen, nothing that Markdown or GitHub reads', (_, text) => {
    const shown = markdown(text)
    expect(shown).not.toMatch(/\n/u)
    expect(shown).not.toMatch(unseen)
    expect(shown).not.toMatch(/[<>@$]/u)
    expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*[|`*_[\]{}()~!]/u)
    expect(shown.replaceAll(/&#\d+;/gu, '')).not.toMatch(/[&#]/u)
    expect(shown).not.toMatch(/:\/\/|:[\w+-]+:|www\.|\b[0-9a-f]{7,40}\b/u)
  })
})

describe('markdownCode', () => {
  test.each([
    ['train.py', '`train.py`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a`', '`` `a` ``'],
    [' a ', '`  a  `'],
    ['a\nb', '`a\\u{a}b`'],
    ['a\u202eb', '`a\\u{202e}b`'],
    ['a|b', '<code>a\\|b</code>'],
    ['a|`</code>`', '<code>a\\|\\`&#60;/code&#62;\\`</code>'],
    ['', '<code>&nbsp;</code>']
  ])('%j becomes %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })

  test.each(hostileTexts)('%s: nothing inside ends it', (_, text) => {
    const shown = markdownCode(text)
    expect(shown).not.toMatch(/\n/u)
    expect(shown).not.toMatch(unseen)
    expect(shown).not.toMatch(/(?<!\\)(?:\\\\)*\|/u)
    const [, fence = '', inside = ''] = /^(`+)([^]*)\1$/u.exec(shown) ?? []
    if (fence === '') expect(shown.slice(6, -7)).not.toMatch(/[<>]/u)
    else expect(inside.match(/`+/gu) ?? []).not.toContain(fence)
  })
})

test('markdownBlock has a fence that is longer than any inside', () => {
  expect(markdownBlock('a\n````\nb\n', 'yaml')).toBe('`````yaml\na\n````\nb\n`````')
})

test.each([
  ['https://a.example/b?c=d&e', 'https://a.example/b?c=d&amp;e'],
  ['https://a.example/(b) |c|<d>', 'https://a.example/%28b%29%20%7Cc%7C%3Cd%3E'],
  ['https://a.example/`b`*c*\\d', 'https://a.example/%60b%60%2Ac%2A/d'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://user:pass@a.example/', undefined],
  ['//a.example', undefined],
  [`https://a.example/${'b'.repeat(3000)}`, undefined]
])('markdownUrl(%j) is %j', (url, expected) => {
  expect(markdownUrl(url)).toBe(expected)
})

describe('terminal', () => {
  test.each([
    ['a\u001b[2Jb', 'a\\u{1b}[2Jb'],
    ['a\u009b31m', 'a\\u{9b}31m'],
    ['a\nb\tc\rd', 'a\\u{a}b\\u{9}c\\u{d}d'],
    ['a\u202eb\u200fc\u061cd\u2067e', 'a\\u{202e}b\\u{200f}c\\u{61c}d\\u{2067}e'],
    ['a\u2028b\u{e0041}c', 'a\\u{2028}b\\u{e0041}c'],
    ['::error::x', '\\u{3a}:error::x'],
    ['a ::error::x', 'a \\u{3a}:error::x'],
    ['std::vector', 'std::vector'],
    ['a##[error]b', 'a#\\u{23}[error]b'],
    ['a\u0301\u0301\u0301\u0301\u0301b', 'a\u0301\u0301\u0301\u0301\\u{301}b'],
    ['モデル/名前 é', 'モデル/名前 é']
  ])('%j becomes %j', (text, expected) => {
    expect(terminal(text)).toBe(expected)
  })
})

test('yamlVisible keeps the value of a double-quoted scalar', () => {
  const text = 'a\u202eb\u{e0041}c##[d]'
  const shown = yamlVisible(JSON.stringify(text))
  expect(shown).toBe('"a\\u202eb\\U000e0041c#\\x23[d]"')
})

test.each([
  ['short', 10, 'short'],
  ['services/train/requirements.txt', 16, 'services/t…s.txt'],
  ['😀😀😀😀', 4, '😀…'],
  ['abc', 1, '…']
])('shorten(%j, %d) is %j', (text, max, expected) => {
  expect(shorten(text, max)).toBe(expected)
})
