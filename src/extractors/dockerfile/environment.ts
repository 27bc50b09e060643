import type { Place } from '../../commands/command-line.ts'
import { environmentSettings } from '../../ecosystems/lookup/index-settings.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'
import { namesSettings } from '../../ecosystems/lookup/settings-pointers.ts'
import type { NamedSettings } from '../../ecosystems/lookup/settings-pointers.ts'
import { readAssignments } from '../../syntax/dockerfile/assignments.ts'
import { expand } from '../../syntax/dockerfile/expand.ts'
import type { ExpandedPart } from '../../syntax/dockerfile/expand.ts'
import { sliceSource, sourceRange } from '../../syntax/shared/source-text.ts'
import type { Step } from '../../syntax/dockerfile/stages.ts'
import { withoutUnknown } from '../shared/commands/known-addresses.ts'
import { setsIndex } from '../shared/commands/unknown-addresses.ts'

/** What ENV and ARG say about indexes, at their values, and the places of values that only the build knows. */
export function environmentIndexes(
  { instruction, variables }: Step,
  escape: string
): {
  readonly set: readonly (IndexSetting & Place)[]
  readonly unknown: readonly Place[]
  /** Settings files that they name. */
  readonly files: readonly NamedSettings[]
} {
  const set: (IndexSetting & Place)[] = []
  const unknown: Place[] = []
  const files: NamedSettings[] = []
  const { keyword, body, onbuild } = instruction
  if (onbuild || (keyword !== 'ENV' && keyword !== 'ARG')) return { set, unknown, files }
  for (const { name, value, valueFrom = 0 } of readAssignments(keyword, body.text, escape) ?? []) {
    if (value === undefined || value === '') continue
    const parts = expand(value, variables, { escape, undeclared: 'unknown' })
    const text = textOf(parts)
    const place = sourceRange(sliceSource(body, valueFrom, valueFrom + value.length))
    if (text !== undefined && namesSettings(name)) files.push({ path: text, ...place })
    if (text !== undefined) set.push(...environmentSettings(name, text).map(setting => ({ ...setting, ...place })))
    else if (typeof parts?.[0] !== 'string' && setsIndex(name)) unknown.push(place)
  }
  return { set, unknown, files }
}

/** The text, also where credentials of an address are not known. */
function textOf(parts: readonly ExpandedPart[] | undefined): string | undefined {
  if (parts === undefined) return undefined
  const text = parts.map(part => (typeof part === 'string' ? part : '$')).join('')
  return parts.every(part => typeof part === 'string') ? text : withoutUnknown(text)
}
