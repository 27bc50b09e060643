import { addTo } from '../../core/group.ts'
import { plain, type Message } from '../../core/message.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import { otherPlaces } from '../shared/active.ts'
import type { CauseGroup } from '../shared/causes.ts'

/** So many that say the same are worth a heading of their own. */
const fewest = 3

/** Findings that are told one by one under a file, or together because one sentence and one fix is true of all of them. */
export type Section =
  | { readonly type: 'file'; readonly path: string; readonly findings: readonly CauseGroup[] }
  | { readonly type: 'alike'; readonly findings: readonly [CauseGroup, ...CauseGroup[]] }

/** Findings of one level in the order given, each section where its first finding is. */
export function sectionsOf(findings: readonly CauseGroup[]): readonly Section[] {
  const alike = new Map<string, [CauseGroup, ...CauseGroup[]]>()
  for (const finding of findings) addTo(alike, sayingOf(finding) ?? '', finding)
  alike.delete('')
  const together = new Map([...alike.values()].filter(group => group.length >= fewest).map(group => [group[0], group]))
  const taken = new Set([...together.values()].flat())
  const files = new Map<string, CauseGroup[]>()
  for (const finding of findings) if (!taken.has(finding)) addTo(files, finding.location.path, finding)
  return findings.flatMap((finding): readonly Section[] => {
    const group = together.get(finding)
    if (group !== undefined) return [{ type: 'alike', findings: group }]
    const { path } = finding.location
    const ofFile = files.get(path)
    return ofFile?.[0] === finding ? [{ type: 'file', path, findings: ofFile }] : []
  })
}

/** What a message names, in its order. */
export function namesIn(message: Message): readonly string[] {
  return message.flatMap(part =>
    part.type === 'strong' ? namesIn(part.parts) : part.type === 'text' ? [] : [part.text]
  )
}

/** What a finding says but for the names in its message; undefined where there is more to tell of it than that. */
function sayingOf(finding: CauseGroup): string | undefined {
  const { ruleId, messageId, message, help, advisories, paths, fix, waiver } = finding
  if (advisories.length > 0 || paths.length > 0 || fix?.command !== undefined || waiver !== undefined) return undefined
  if (otherPlaces(finding).length > 0) return undefined
  // A line holds names only: a number, or the name of a registry, says nothing without its sentence.
  if (!namesIn(message).every(isNameOf(finding))) return undefined
  return JSON.stringify([ruleId, messageId, withoutNames(message), plain(help)])
}

/** Whether a word names the component of a finding, or one of its two versions. */
function isNameOf({ component, before }: CauseGroup): (word: string) => boolean {
  const sides = [component, before].flatMap(one => one ?? [])
  const values = new Set(sides.map(one => kindOf(one).displayValue(one)))
  const names = sides.flatMap(one => [displayName(one), one.name]).filter(name => name !== '')
  return word => values.has(word) || names.some(name => word.startsWith(name))
}

function withoutNames(message: Message): readonly string[] {
  return message.flatMap(part =>
    part.type === 'strong' ? withoutNames(part.parts) : [part.type === 'text' ? part.text : '\0']
  )
}
