import { fromAddress, inSetting } from '../../hosts/lookup/in-settings.ts'
import { inSnakeCase, settingKey } from '../../hosts/shared/setting-keys.ts'
import { readAssignments } from '../../syntax/dockerfile/assignments.ts'
import { expand, knownText } from '../../syntax/dockerfile/expand.ts'
import { splitArguments } from '../../syntax/dockerfile/instruction.ts'
import type { Step } from '../../syntax/dockerfile/stages.ts'
import { sliceSource, sourceRange } from '../../syntax/shared/source-text.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'
import { namedRepository } from '../shared/models/named-repository.ts'

type Text = Pick<ExtractorInput, 'content' | 'locate'>

/** The models and datasets that an instruction names: ADD by the address of a file, ENV and ARG by their variables. */
export function modelsOf(step: Step, escape: string, slot: string, input: Text): readonly ExtractedComponent[] {
  const { keyword, onbuild } = step.instruction
  if (onbuild) return []
  if (keyword === 'ADD') return added(step, slot, input)
  return keyword === 'ENV' || keyword === 'ARG' ? variables(step, { keyword, escape, slot }, input) : []
}

function added(
  { instruction: { body, strings, flags } }: Step,
  slot: string,
  input: Text
): readonly ExtractedComponent[] {
  const checksum = flags.find(({ name }) => name === 'checksum')?.value?.text
  return (strings ?? splitArguments(body)).slice(0, -1).flatMap(word => {
    const found = fromAddress(word.text)
    if (found === undefined) return []
    const place = 'pieces' in word ? sourceRange(word) : word
    return [namedRepository(found, place, { slot, use: 'ADD', checksum }, input)]
  })
}

function variables(
  { instruction: { body }, variables: known }: Step,
  { keyword, escape, slot }: { readonly keyword: 'ENV' | 'ARG'; readonly escape: string; readonly slot: string },
  input: Text
): readonly ExtractedComponent[] {
  return (readAssignments(keyword, body.text, escape) ?? []).flatMap(({ name, value, valueFrom = 0 }) => {
    const key = settingKey([inSnakeCase(name)])
    if (key === undefined || value === undefined || !value.includes('/')) return []
    const text = knownText(expand(value, known, { escape, undeclared: 'unknown' }))
    const found = text === undefined ? undefined : inSetting(text, key)
    if (found === undefined) return []
    const place = sourceRange(sliceSource(body, valueFrom, valueFrom + value.length))
    return [namedRepository(found, place, { slot, use: name }, input)]
  })
}
