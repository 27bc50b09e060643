import { inSetting } from '../../hosts/lookup/in-settings.ts'
import { inSnakeCase, settingKey } from '../../hosts/shared/setting-keys.ts'
import type { ShellScript, ShellWord } from '../../syntax/shell/shell.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'
import { namedRepository } from '../shared/models/named-repository.ts'

const declares = /^(?:export|declare|readonly|local|typeset)$/
const assignment = /^([A-Za-z_]\w{0,60})=(.+)$/s

/** The models and datasets that variables of a script are set to, by the names of the variables: `MODEL_ID=org/name`. */
export function assignedModels(
  { commands, assignments }: Pick<ShellScript, 'commands' | 'assignments'>,
  input: Pick<ExtractorInput, 'content' | 'locate'>
): readonly ExtractedComponent[] {
  const declared = commands.flatMap(({ words }) => (declares.test(words[0]?.text ?? '') ? words.slice(1) : []))
  const words = [...declared, ...assignments].toSorted((one, other) => one.start - other.start)
  return words.flatMap(word => assignedModel(word, input))
}

function assignedModel(
  { text = '', end }: ShellWord,
  input: Pick<ExtractorInput, 'content' | 'locate'>
): readonly ExtractedComponent[] {
  const [, name = '', value = ''] = assignment.exec(text) ?? []
  const key = settingKey([inSnakeCase(name)])
  const reference = key === undefined || !value.includes('/') ? undefined : inSetting(value, key)
  if (reference === undefined) return []
  const quote = /["']/.test(input.content.charAt(end - 1)) ? 1 : 0
  const place = { start: end - quote - value.length, end: end - quote }
  // Where variables or escapes are part of it, it is written in another way.
  if (input.content.slice(place.start, place.end) !== value) return []
  return [namedRepository(reference, place, { slot: 'run', use: name }, input)]
}
