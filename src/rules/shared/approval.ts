import type { ComponentKind } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import { displayName, kinds, listName } from '../../kinds/registry.ts'
import type { Lists, Pattern } from '../../policy/policy.ts'
import { onlyMentioned } from './mentioned.ts'
import { incoming, type RuleInput, type Violation } from '../rule.ts'

/** The patterns that a list of the policy has for a kind; undefined where it has none. */
function patternsOf(kind: ComponentKind, lists: Lists): readonly Pattern[] | undefined {
  const list = listName(kind)
  return list && lists[list]
}

/** What comes in although the policy denies it. */
export function denied<Kind extends ComponentKind>(
  kind: Kind,
  input: RuleInput<Kind, object>
): Violation<Kind, 'denied'>[] {
  const patterns = patternsOf(kind, input.denied) ?? []
  return incoming(input.changes).flatMap(change => {
    const pattern = patterns.find(candidate => candidate.matches(change.component))
    if (pattern === undefined) return []
    const { atMost, but } = onlyMentioned(change.component)
    return {
      change,
      messageId: 'denied',
      related: [],
      ...(atMost !== undefined && { atMost }),
      message: say`${code(displayName(change.component))} is denied by the policy (${code(pattern.text)})${but}`,
      help: say`Use a different ${kinds[kind].noun}, or ask the policy owners`
    }
  })
}

/** What comes in although the policy's list of approved components does not have it. */
export function unapproved<Kind extends ComponentKind>(
  kind: Kind,
  input: RuleInput<Kind, object>
): Violation<Kind, 'not-approved'>[] {
  const list = listName(kind)
  const patterns = patternsOf(kind, input.approved)
  if (list === undefined || patterns === undefined) return []
  const { noun } = kinds[kind]
  return incoming(input.changes)
    .filter(({ component }) => !patterns.some(pattern => pattern.matches(component)))
    .map(change => ({
      change,
      messageId: 'not-approved',
      message: say`${code(displayName(change.component))} is not on the policy's list of approved ${words(list)}`,
      help: say`Use an approved ${noun}, or ask the policy owners to add it under ${code(`approved.${list}`)}`
    }))
}

/** The key of a list as people read it: `hosted models`. */
function words(key: string): string {
  return key.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

/** Denied first; a component that is denied is not reported as unapproved as well. */
export function disallowed<Kind extends ComponentKind>(
  kind: Kind,
  input: RuleInput<Kind, object>
): Violation<Kind, 'denied' | 'not-approved'>[] {
  const no = denied(kind, input)
  const reported = new Set(no.map(({ change }) => change))
  return [...no, ...unapproved(kind, input).filter(({ change }) => !reported.has(change))]
}
