/** A statement that begins with a bracket around its items: `with (a() as b, c() as d):`. */
const opening = /^[ \t]*(?:async[ \t]+)?with[ \t]*\(/gm
/** Times the length of a text that is looked through for ends of such brackets. */
const mostLooks = 4

/**
 * The same text, offset by offset, with the brackets around the items of `with` statements taken out: the grammar of the parser is
 * from before Python 3.9, where they came in. Line ends and comments inside are blanks then.
 */
export function withoutBrackets(text: string): string {
  let result = ''
  let done = 0
  let looks = mostLooks * text.length
  for (const { index, 0: begin } of text.matchAll(opening)) {
    if (index < done || looks <= 0) continue
    const open = index + begin.length - 1
    const items = readItems(text, open)
    looks -= items.end - open
    if (!items.areNamed) continue
    result += text.slice(done, open) + items.plain
    done = items.end
  }
  return done === 0 ? text : result + text.slice(done)
}

interface Items {
  /** Behind the closing bracket. */
  readonly end: number
  /** At least one has a name, which no tuple has, and a colon follows. */
  readonly areNamed: boolean
  /** What stands from bracket to bracket, as if there were none. */
  readonly plain: string
}

const part =
  /'''(?:[^\\]|\\[^])*?'''|"""(?:[^\\]|\\[^])*?"""|'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"|#[^\n]*|[()[\]{}]|\bas\b|,|\\?\r?\n/g

function readItems(text: string, open: number): Items {
  let depth = 0
  let areNamed = false
  let plain = ''
  let done = open
  let comma = -1
  const blank = (from: number, to: number): void => {
    plain += text.slice(done, from) + ' '.repeat(to - from)
    done = to
  }
  part.lastIndex = open
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const { index, 0: found } = match
    const end = index + found.length
    const [sign = ''] = found
    if (sign === '#' || sign === '\n' || sign === '\r' || sign === '\\') blank(index, end)
    else if (found === 'as') areNamed ||= depth === 1
    else if (found === ',') comma = plain.length + index - done
    else if ('([{'.includes(sign)) {
      if (++depth === 1) blank(index, end)
    } else if (')]}'.includes(sign) && --depth === 0) {
      blank(index, end)
      const isLast = comma !== -1 && plain.slice(comma + 1).trim() === ''
      const shown = isLast ? `${plain.slice(0, comma)} ${plain.slice(comma + 1)}` : plain
      return { end, areNamed: areNamed && /^[ \t]*:/.test(text.slice(end, end + 16)), plain: shown }
    }
  }
  return { end: text.length, areNamed: false, plain: '' }
}
