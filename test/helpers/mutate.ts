/** A source of numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What no reader expects in the middle of a text. */
const pieces = [
  ...[
    '\0',
    '\uD800',
    '\r\n',
    '\r',
    '\uFEFF',
    '\u2028',
    '\\',
    '\\\n',
    '"',
    "'",
    '`',
    '"""',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}'
  ],
  ...['<<EOF\n', '$', '${', '$((', '$(', '${{', '{%', '&a ', '*a', '<<: ', '? ', '- ', ': ', '#', ';', '&&', '|', '=='],
  ...['@', '%', '!', ',', '\t', ' ', '\n', '\u00a0', '💥', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> b\n', '-r ', '--'],
  ...['__proto__', 'constructor', 'hasOwnProperty', '1e999', '99999999999999999999999', '<!--', ']]>', '&#x110000;'],
  ...[
    'pip install ',
    'RUN ',
    'FROM ',
    'f() { f; }; f',
    'for i in a b; do ',
    'eval ',
    'bash -c "',
    'define x\n',
    'lambda '
  ]
]
const breaks = ['\r\n', '\r', '\n\n', ' ', '\u2028', '\\\n']

/** A text with one to four mistakes: parts that are gone, doubled, moved, repeated or nested, and what does not belong there. */
export function mutated(text: string, random: () => number): string {
  const below = (limit: number): number => Math.floor(random() * limit)
  const any = (list: readonly string[]): string => list[below(list.length)] ?? ''
  let found = text
  for (let left = 1 + below(4); left > 0; left--) {
    const at = below(found.length + 1)
    const to = Math.min(found.length, at + below(60))
    const [before, part, after] = [found.slice(0, at), found.slice(at, to), found.slice(to)]
    const elsewhere = below(after.length + 1)
    const changes = [
      () => before + after,
      () => before + part + part + after,
      () => before + after.slice(0, elsewhere) + part + after.slice(elsewhere),
      () => before + any(pieces) + part + after,
      () => before + any(pieces).repeat(2000) + part + after,
      () => before + part.repeat(200) + after,
      () => before,
      () => found.replaceAll('\n', any(breaks)),
      () => `${any(['\uFEFF', '\0', '#!', '---\n'])}${found}`
    ]
    found = changes[below(changes.length)]?.() ?? found
  }
  return found
}
