import type { Decoded } from '../../syntax/shared/aligned.ts'
import { scalarText } from '../../syntax/yaml/scalar-text.ts'
import type { Embedded } from '../extractor.ts'
import { filledIn } from './filled-in.ts'
import type { Script } from './pipeline.ts'
import { variableSettings } from './environment.ts'
import { plainCommands } from '../shared/commands/plain-commands.ts'
import { quoted } from '../../commands/shell-words.ts'
import { followedVariables } from '../shared/commands/followed-variables.ts'
import { lastingSettings } from '../shared/commands/lasting-settings.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'

/** A longer value is one that only the run knows: what is installed by it is told of. */
const maxValue = 4096
const maxFolder = 1000
const maxSettings = 200

/** The texts of steps, in their order, each with what the steps of its job before it have set. */
export function embeddedScripts(scripts: readonly Script[], content: string): readonly Embedded[] {
  const held = new Map<string, readonly IndexSetting[]>()
  return scripts.flatMap(script => {
    const { job } = script
    const before = held.get(job) ?? []
    const texts = filledIn(scalarText(content, script.node), script.known).map(text => embeddedScript(script, text))
    const [first] = texts
    const lasting = first?.language === 'shell' ? lastingSettings(first.text, first.environment) : []
    if (lasting.length > 0) held.set(job, [...before, ...lasting].slice(-maxSettings))
    return texts.map(embedded => ({ ...embedded, settings: [...before, ...withoutCredentials(script)] }))
  })
}

/** Addresses of variables whose credentials are not known, which the text cannot be given. */
function withoutCredentials({ variables }: Script): readonly IndexSetting[] {
  const unknown = [...valuesOf(variables)].filter(([, value]) => value.includes('${{'))
  return unknown.flatMap(([name, value]) => variableSettings(name, value))
}

/** The text of a step for the reader of its language, with the plain values of the variables that it mentions. */
function embeddedScript(
  { node, language, variables, slot, folder, before = '' }: Script,
  { text, map }: Decoded
): Embedded {
  const whole = withoutExpressions(text)
  if (language === 'python') return { language, text: whole, map, slot }
  const script = language === 'windows' ? plainCommands(whole) : whole
  const prefix = (folder === undefined ? '' : changeTo(folder)) + before
  return {
    language: 'shell',
    text: prefix + script,
    slot,
    environment: known(script, variables),
    map: offset => (offset < prefix.length ? node.start : map(offset - prefix.length))
  }
}

/** `${{ … }}` and `<< … >>` become variables that nothing sets, as long as they are. */
export function withoutExpressions(text: string): string {
  return text.replaceAll(
    /\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
    found => {
      return `\${${'_'.repeat(found.length - 3)}}`
    }
  )
}

/** A folder that only the run knows is one that nobody knows. */
function changeTo(folder: string): string {
  const isPlain = folder.length <= maxFolder && !/\$\{\{|<<|[$\n]/.test(folder)
  return isPlain ? `cd ${quoted(folder)}\n` : 'cd -\n'
}

const followed: ReadonlySet<string> = new Set(followedVariables)

/** The plain values of the variables that a script mentions or installers look at. */
function known(script: string, variables: Script['variables']): ReadonlyMap<string, string> {
  const all = valuesOf(variables)
  const values = new Map<string, string>()
  for (const name of new Set([...followedVariables, ...(script.match(/[a-z_]\w*/gi) ?? [])])) {
    const value = all.get(name)
    const isLong = value !== undefined && value.length > maxValue && !followed.has(name)
    if (value === undefined || isLong || value.includes('${{')) continue
    values.set(name, value)
  }
  return values
}

const remembered = new WeakMap<Script['variables'], ReadonlyMap<string, string>>()

/** The last value of each variable; steps share what their job sets. */
function valuesOf(variables: Script['variables']): ReadonlyMap<string, string> {
  const values = remembered.get(variables) ?? new Map(variables)
  remembered.set(variables, values)
  return values
}
