import type { Step } from '../../../syntax/dockerfile/stages.ts'
import { runText } from '../../../syntax/dockerfile/run-text.ts'
import { originalOffset } from '../../../syntax/shared/source-text.ts'
import type { SourceText } from '../../../syntax/shared/source-text.ts'
import type { Embedded, EmbeddedLanguage } from '../../extractor.ts'
import { execForm } from './exec-form.ts'
import { plainCommands } from './plain-commands.ts'
import { followedVariables } from './followed-variables.ts'

const shells = /^(?:ba|da|a|z|k)?sh$/
const python = /^(?:python|pypy)[0-9.]*$/
const windows = /^(?:cmd|powershell|pwsh)$/i
/** A longer value is one that only the run knows: what is installed by it is told of. */
const maxValue = 4096

/** The text of a RUN for the reader of its language, with the program of SHELL; undefined where no reader exists for it. */
export function embeddedRun(
  content: string,
  { instruction, variables }: Step,
  slot: string,
  shell?: string
): Embedded | undefined {
  const run = runText(content, instruction)
  if (run.type === 'script') {
    const language = languageOf(run.interpreter)
    return language && embed(language, run.source, new Map(), slot)
  }
  const source = run.type === 'shell' ? run.source : shellWord(run.words)
  if (run.type === 'shell' && shell !== undefined && python.test(shell))
    return embed('python', run.source, new Map(), slot)
  if (run.type === 'shell' && shell !== undefined && windows.test(shell)) {
    const { text, ...rest } = embed('shell', run.source, mentioned(run.source.text, variables), slot)
    return { ...rest, text: plainCommands(text) }
  }
  if (source !== undefined) return embed('shell', source, mentioned(source.text, variables), slot)
  if (run.type !== 'exec') return undefined
  const words = run.words.map(word => ({ text: word.text, map: (offset: number) => originalOffset(word, offset) }))
  return { language: 'shell', ...execForm(words), slot, environment: known(followedVariables, variables) }
}

function languageOf(interpreter: string): EmbeddedLanguage | undefined {
  if (python.test(interpreter)) return 'python'
  return shells.test(interpreter) ? 'shell' : undefined
}

/** The script of `["bash", "-c", "…"]`. */
function shellWord(words: readonly SourceText[]): SourceText | undefined {
  const program = words[0]?.text ?? ''
  if (!shells.test(program.slice(program.lastIndexOf('/') + 1))) return undefined
  const flag = words.findIndex(({ text }, index) => index > 0 && /^-[a-zA-Z]*c$/.test(text.slice(0, 20)))
  return flag === -1 ? undefined : words[flag + 1]
}

/** The ENV and ARG values that the text mentions or installers look at. */
function mentioned(text: string, variables: Step['variables']): ReadonlyMap<string, string> {
  const names = new Set(followedVariables)
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at + 1)) {
    const start = text[at + 1] === '{' ? at + 2 : at + 1
    let end = start
    while (end - start < 100 && /\w/.test(text.charAt(end))) end++
    if (end > start && !/[0-9]/.test(text.charAt(start))) names.add(text.slice(start, end))
  }
  return known(names, variables)
}

const followed: ReadonlySet<string> = new Set(followedVariables)

function known(names: Iterable<string>, variables: Step['variables']): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const name of names) {
    const value = variables.get(name)
    if (typeof value === 'string' && (value.length <= maxValue || followed.has(name))) values.set(name, value)
  }
  return values
}

function embed(
  language: EmbeddedLanguage,
  source: SourceText,
  environment: ReadonlyMap<string, string>,
  slot: string
): Embedded {
  return { language, text: source.text, map: offset => originalOffset(source, offset), slot, environment }
}
