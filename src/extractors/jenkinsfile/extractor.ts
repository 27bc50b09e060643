import type { Decoded } from '../../syntax/shared/aligned.ts'
import { plainCommands } from '../shared/commands/plain-commands.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'

const mostSteps = 2000
const longestScript = 100_000
const quotes = ["'''", '"""', "'", '"'] as const

/** A step that runs a script, up to where the text of the script begins. */
const step =
  /\b(sh|bat|powershell|pwsh)\b[ \t]{0,20}\(?\s{0,100}(?:(?:label|returnStdout|returnStatus|encoding)[ \t]*:[^,\n'"]{0,100}(?:'[^'\n]{0,200}'|"[^"\n]{0,200}")?,\s{0,20}){0,4}(?:script[ \t]{0,20}:\s{0,20})?(?=['"])/g

/** Reads pipelines of Jenkins: the scripts that their steps run. */
export const extractor: Extractor = {
  context: 'ci',
  files: ['**/{Jenkinsfile,jenkinsfile}', '**/{Jenkinsfile,jenkinsfile}.*', '**/*.{jenkinsfile,Jenkinsfile}'],
  pointsAtRequirements: true,
  extract({ path, content, locate }: ExtractorInput): Extraction {
    const text = withoutComments(content)
    const embedded: Embedded[] = []
    const gaps: Extraction['gaps'][number][] = []
    for (const { 0: found, 1: name, index } of text.matchAll(step)) {
      const start = index + found.length
      const location = locate(start, start)
      if (embedded.length === mostSteps) {
        const reason = `only the first ${mostSteps} of its steps are read`
        gaps.push({ code: 'limit-exceeded', subject: path, reason, location })
        break
      }
      const script = literal(content, start)
      if (script === undefined)
        gaps.push({ code: 'parse-error', subject: `a step ${name ?? ''}`, reason: 'its script does not end', location })
      else {
        const read = name === 'sh' ? script.text : plainCommands(script.text)
        embedded.push({ language: 'shell', text: read, map: script.map })
      }
    }
    return { components: [], gaps, embedded }
  }
}

/** The text of a literal of Groovy, <https://groovy-lang.org/syntax.html#all-strings>; undefined where it does not end. */
function literal(content: string, from: number): Decoded | undefined {
  const quote = quotes.find(each => content.startsWith(each, from))
  if (quote === undefined) return undefined
  const start = from + quote.length
  let text = ''
  const offsets: number[] = []
  for (let at = start; at < content.length && at - start < longestScript; at++) {
    if (content.startsWith(quote, at)) return { text, map: offset => offsets[offset] ?? at }
    const char = content.charAt(at)
    if (char === '\n' && quote.length === 1) return undefined
    offsets.push(at)
    if (char !== '\\') text += char
    else {
      at++
      const escaped = content.charAt(at)
      // A dollar sign that is escaped is one for the shell; an escaped line end is one for it as well.
      text += escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped === '\n' ? ' ' : escaped
    }
  }
  return undefined
}

/** Comments become blanks, so that offsets stay; what stands in quotes is none. */
function withoutComments(content: string): string {
  const parts: string[] = []
  let at = 0
  for (const { 0: sign, index } of content.matchAll(/'''|"""|'|"|\/\/|\/\*/g)) {
    if (index < at) continue
    const end = sign.startsWith('/') ? commentEnd(content, sign, index) : textEnd(content, sign, index)
    const whole = content.slice(index, end)
    parts.push(content.slice(at, index), sign.startsWith('/') ? whole.replaceAll(/[^\n]/g, ' ') : whole)
    at = end
  }
  return parts.join('') + content.slice(at)
}

function commentEnd(content: string, sign: string, from: number): number {
  const end = content.indexOf(sign === '//' ? '\n' : '*/', from + 2)
  return end === -1 ? content.length : sign === '//' ? end : end + 2
}

/** A text of one quote ends with its line. */
function textEnd(content: string, quote: string, from: number): number {
  for (let at = from + quote.length; at < content.length; at++) {
    if (content.startsWith(quote, at)) return at + quote.length
    if (content[at] === '\\') at++
    else if (content[at] === '\n' && quote.length === 1) return at
  }
  return content.length
}
