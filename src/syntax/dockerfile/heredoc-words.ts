import { isSpace } from './characters.ts'

interface Modes {
  readonly rawQuotes: boolean
  readonly rawEscapes: boolean
}

/** Nesting of `${a:-${b:-…}}`; a build has no such limit, but no file needs more. */
const maxDepth = 50

/**
 * Splits a line into words as BuildKit does to find heredocs: quotes and escapes by request kept as written, variables
 * never replaced, blanks after `<<` part of the word. Undefined where BuildKit gives up on the line: an open quote, a
 * substitution that it does not know.
 */
export function heredocWords(line: string, { rawQuotes, rawEscapes }: Modes): readonly string[] | undefined {
  let at = 0
  // One buffer for all levels: a nested substitution discards what was before it in the word. That is what BuildKit does.
  let buffer = ''

  const scan = (stop: string, keepEscapes: boolean, depth: number): { text: string; words: string[] } | undefined => {
    if (depth > maxDepth) return undefined
    const words: string[] = []
    let text = ''
    let inWord = false
    buffer = ''
    const raw = (part: string): void => {
      text += part
      buffer += part
      inWord = true
    }
    const plain = (part: string): void => {
      text += part
      for (const character of part) {
        if (!isSpace(character)) {
          buffer += character
          inWord = true
        } else if (inWord && buffer !== '') {
          words.push(buffer)
          buffer = ''
          inWord = false
        }
      }
    }
    const done = (): { text: string; words: string[] } => {
      if (buffer !== '') words.push(buffer)
      buffer = ''
      return { text, words }
    }
    while (at < line.length) {
      const character = line.charAt(at)
      if (character === stop) {
        at++
        return done()
      }
      if (character === "'") {
        const end = line.indexOf("'", at + 1)
        if (end === -1) return undefined
        raw(rawQuotes ? line.slice(at, end + 1) : line.slice(at + 1, end))
        at = end + 1
      } else if (character === '"') {
        const part = quoted(keepEscapes, depth)
        if (part === undefined) return undefined
        raw(part)
      } else if (character === '$') {
        const part = dollar(keepEscapes, depth)
        if (part === undefined) return undefined
        plain(part)
      } else if (character === '<') {
        raw(arrows())
      } else if (character === '\\') {
        if (keepEscapes) raw(character)
        at++
        if (at < line.length) raw(line.charAt(at++))
      } else {
        plain(character)
        at++
      }
    }
    return stop === '' ? done() : undefined
  }

  const arrows = (): string => {
    at++
    if (line[at] !== '<') return '<'
    const start = ++at
    while (at < line.length && ' \t\r'.includes(line.charAt(at))) at++
    return '<<' + line.slice(start, at)
  }

  const quoted = (keepEscapes: boolean, depth: number): string | undefined => {
    const mark = rawQuotes ? '"' : ''
    let text = mark
    at++
    while (at < line.length) {
      const character = line.charAt(at)
      if (character === '"') {
        at++
        return text + mark
      }
      if (character === '$') {
        const part = dollar(keepEscapes, depth)
        if (part === undefined) return undefined
        text += part
        continue
      }
      at++
      if (character === '\\' && keepEscapes) text += character
      if (character === '\\' && at < line.length && '"$\\'.includes(line.charAt(at))) text += line.charAt(at++)
      else text += character
    }
    return undefined
  }

  const dollar = (keepEscapes: boolean, depth: number): string | undefined => {
    at++
    if (line[at] !== '{') return '$' + name()
    at++
    if (at >= line.length || '{}:'.includes(line.charAt(at))) return undefined
    const variable = name()
    let modifier = line.charAt(at++)
    if (modifier === '}') return `\${${variable}}`
    if (modifier === '/') {
      if (line[at] === '/') at++
      const pattern = scan('/', true, depth + 1)
      const replacement = pattern && scan('}', true, depth + 1)
      return replacement && `\${${variable}/${pattern.text}/${replacement.text}}`
    }
    const colon = modifier === ':'
    if (colon) modifier = line.charAt(at++)
    const strips = modifier === '#' || modifier === '%'
    if (colon ? strips : !strips && !['+', '-', '?'].includes(modifier)) return undefined
    const word = scan('}', strips || keepEscapes, depth + 1)
    return word && `\${${variable}${colon ? ':' : ''}${modifier}${word.text}}`
  }

  const name = (): string => {
    const start = at
    if (/[0-9]/.test(line.charAt(at))) while (/[0-9]/.test(line.charAt(at))) at++
    else if (at < line.length && '@*#?-$!'.includes(line.charAt(at))) at++
    else while (/[\p{L}\p{Nd}_]/u.test(line.charAt(at))) at++
    return line.slice(start, at)
  }

  return scan('', rawEscapes, 0)?.words
}
