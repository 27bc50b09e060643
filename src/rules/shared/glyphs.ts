/** Letters that look alike in most typefaces, Greek and Cyrillic ones among them. */
const glyphs: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  м: 'm',
  ո: 'n',
  о: 'o',
  ο: 'o',
  р: 'p',
  ρ: 'p',
  ѕ: 's',
  т: 't',
  υ: 'u',
  ν: 'v',
  х: 'x',
  у: 'y',
  α: 'a',
  ı: 'i'
}

/** A text in lower case with its letters replaced by those that they look like: two texts that look alike become one. */
export function foldGlyphs(text: string): string {
  return Array.from(text.normalize('NFKD').replace(/\p{M}/gu, ''), letter => glyphs[letter] ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
}
