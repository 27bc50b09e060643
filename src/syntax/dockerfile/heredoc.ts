import { lineEnd, nextLine } from './characters.ts'
import { heredocWords } from './heredoc-words.ts'
import type { SourceText } from '../shared/source-text.ts'
import { sourceTextBuilder } from '../shared/source-text.ts'

/** What `<<-'EOF'` announces. */
export interface HeredocMark {
  readonly name: string
  /** `<<-`: leading tabs do not count. */
  readonly chomp: boolean
}

/** A heredoc with its body in the original. */
export interface Heredoc extends HeredocMark {
  readonly start: number
  readonly end: number
  /** Offset of the terminator, after leading tabs. */
  readonly terminator: number
}

const maxHeredocs = 200

/** The heredocs that a logical line announces, in order; undefined for more than any line needs. */
export function heredocMarks(line: string): readonly HeredocMark[] | undefined {
  if (!line.includes('<<')) return []
  const words = heredocWords(line, { rawQuotes: true, rawEscapes: true }) ?? []
  const candidates = words.filter(word => word.includes('<<'))
  return candidates.length > maxHeredocs ? undefined : candidates.flatMap(word => heredocMark(word) ?? [])
}

/** Reads one word as a heredoc: `^(\d*)<<(-?)\s*([^<]*)$`, of which the last part must be one shell word. */
export function heredocMark(word: string): HeredocMark | undefined {
  let at = 0
  while (/[0-9]/.test(word.charAt(at))) at++
  if (!word.startsWith('<<', at)) return undefined
  const chomp = word[at + 2] === '-'
  const rest = word.slice(at + (chomp ? 3 : 2)).trimStart()
  if (rest === '' || rest.includes('<')) return undefined
  const [name, ...others] = heredocWords(rest, { rawQuotes: false, rawEscapes: false }) ?? []
  return name === undefined || others.length > 0 ? undefined : { name, chomp }
}

/** Reads the bodies from `from` on; what is left open reaches to the end of the text and has no terminator. */
export function readHeredocs(
  text: string,
  from: number,
  marks: readonly HeredocMark[]
): { heredocs: readonly Heredoc[]; next: number; open: boolean } {
  const heredocs: Heredoc[] = []
  let at = from
  for (const mark of marks) {
    const start = at
    let closed = false
    while (at < text.length && !closed) {
      const next = nextLine(text, at)
      let content = at
      if (mark.chomp) while (text[content] === '\t') content++
      const length = Math.max(lineEnd(text, at, next) - content, 0)
      closed = length === mark.name.length && text.startsWith(mark.name, content)
      if (closed) heredocs.push({ ...mark, start, end: at, terminator: content })
      at = next
    }
    if (!closed) return { heredocs, next: at, open: true }
  }
  return { heredocs, next: at, open: false }
}

/** The body with `\n` line ends, and without leading tabs where `chomp` is asked for. */
export function heredocBody(text: string, { start, end }: Heredoc, chomp: boolean): SourceText {
  const builder = sourceTextBuilder()
  for (let at = start; at < end;) {
    const next = nextLine(text, at)
    let content = at
    if (chomp) while (content < next && text[content] === '\t') content++
    if (text.startsWith('\r\n', next - 2) && next - 2 >= content) {
      builder.add(text.slice(content, next - 2), content)
      builder.add('\n', next - 1)
    } else builder.add(text.slice(content, next), content)
    at = next
  }
  return builder.build()
}
