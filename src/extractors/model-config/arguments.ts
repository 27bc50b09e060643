import { servingProgram } from '../../hosts/shared/commands/serving-images.ts'
import { withoutQuantisation } from '../../hosts/shared/commands/servers.ts'
import type { Placed, Value } from './setting.ts'
import { trimmed } from './trimmed.ts'

/** Options of llama.cpp, `common/arg.cpp`, that are short for others. */
const short: ReadonlyMap<string, string> = new Map([
  ['-hf', 'hf_repo'],
  ['-hfr', 'hf_repo'],
  ['-hfd', 'hf_repo_draft']
])
const mostWords = 2000

/** The words of a text, without the quotes around them. */
export function wordsOf({ text, map }: Placed): readonly Placed[] {
  const found: Placed[] = []
  for (const { 0: word, index } of text.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)) {
    const quote = /^["']/.test(word) ? 1 : 0
    found.push(trimmed({ text: word.slice(quote, word.length - quote), map: offset => map(index + quote + offset) }))
    if (found.length >= mostWords) break
  }
  return found
}

/** Options with their values, by name: `--model org/name`, `--model=org/name`, and those without a value. */
export function argumentsIn(words: readonly Placed[]): readonly (readonly [string, Value])[] {
  const found: (readonly [string, Value])[] = []
  for (const [at, word] of words.slice(0, mostWords).entries()) {
    const { text, map } = word
    const [, name = ''] = /^(--?[A-Za-z][\w.-]{0,60})(?:=|$)/.exec(text) ?? []
    if (name === '' || (!name.startsWith('--') && !short.has(name))) continue
    const key = short.get(name) ?? name
    const next = words[at + 1]
    if (text.length > name.length) {
      const from = name.length + 1
      found.push([key, { placed: plain({ text: text.slice(from), map: offset => map(from + offset) }) }])
    } else if (next !== undefined && !next.text.startsWith('-')) found.push([key, { placed: plain(next) }])
    else found.push([key, { placed: { text: 'true', map: () => map(0) } }])
  }
  return found
}

/** The first word of a program that an image runs, where it names what is served: `vllm serve org/name`. */
export function operandIn([first]: readonly Placed[], image: string): Placed | undefined {
  const takesOne = servingProgram(image)?.before.includes('serve') === true
  return first !== undefined && takesOne && !first.text.startsWith('-') ? plain(first) : undefined
}

function plain({ text, map }: Placed): Placed {
  return { text: withoutQuantisation(text), map }
}
