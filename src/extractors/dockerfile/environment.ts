import type { Place } from '../../commands/command-line.ts'
import { environmentSettings } from '../../ecosystems/lookup/index-settings.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'
import { readAssignments } from '../../syntax/dockerfile/assignments.ts'
import { expand } from '../../syntax/dockerfile/expand.ts'
import type { ExpandedPart } from '../../syntax/dockerfile/expand.ts'
import { sliceSource, sourceRange } from '../../syntax/shared/source-text.ts'
import type { Step } from '../../syntax/dockerfile/stages.ts'
import { withoutUnknown } from '../shared/commands/known-addresses.ts'

/** What ENV and ARG say about indexes, at their values. */
export function environmentIndexes(
  { instruction, variables }: Step,
  escape: string
): readonly (IndexSetting & Place)[] {
  const { keyword, body, onbuild } = instruction
  if (onbuild || (keyword !== 'ENV' && keyword !== 'ARG')) return []
  return (readAssignments(keyword, body.text, escape) ?? []).flatMap(({ name, value, valueFrom = 0 }) => {
    if (value === undefined || value === '') return []
    const text = textOf(expand(value, variables, { escape, undeclared: 'unknown' }))
    if (text === undefined) return []
    const place = sourceRange(sliceSource(body, valueFrom, valueFrom + value.length))
    return environmentSettings(name, text).map(setting => ({ ...setting, ...place }))
  })
}

/** The text, also where credentials of an address are not known. */
function textOf(parts: readonly ExpandedPart[] | undefined): string | undefined {
  if (parts === undefined) return undefined
  const text = parts.map(part => (typeof part === 'string' ? part : '$')).join('')
  return parts.every(part => typeof part === 'string') ? text : withoutUnknown(text)
}
