import type { ComponentKind } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import type { Lists } from '../../policy/policy.ts'
import { incoming, type RuleInput, type Violation } from '../rule.ts'
import { nameOf } from './subject.ts'

const listNames = {
  package: 'packages',
  model: 'models',
  dataset: 'datasets',
  image: 'images',
  tool: 'tools'
} as const satisfies Record<ComponentKind, keyof Lists>

/** What comes in although the policy denies it. */
export function denied<Kind extends ComponentKind>(kind: Kind, input: RuleInput<Kind, object>): Violation<Kind>[] {
  const patterns = input.denied[listNames[kind]] ?? []
  return incoming(input.changes).flatMap(change => {
    const pattern = patterns.find(candidate => candidate.matches(change.component))
    if (pattern === undefined) return []
    return {
      change,
      related: [],
      message: say`${code(nameOf(change.component))} is denied by the policy (${code(pattern.text)})`,
      help: say`Take another ${kind}, or ask those who keep the policy`
    }
  })
}

/** What comes in although the policy's list of approved components does not have it. */
export function unapproved<Kind extends ComponentKind>(kind: Kind, input: RuleInput<Kind, object>): Violation<Kind>[] {
  const patterns = input.approved[listNames[kind]]
  if (patterns === undefined) return []
  return incoming(input.changes)
    .filter(({ component }) => !patterns.some(pattern => pattern.matches(component)))
    .map(change => ({
      change,
      message: say`${code(nameOf(change.component))} is not on the policy's list of approved ${listNames[kind]}`,
      help: say`Take an approved ${kind}, or have it added under ${code(`approved.${listNames[kind]}`)}`
    }))
}

/** Denied first; a component that is denied is not reported as unapproved as well. */
export function disallowed<Kind extends ComponentKind>(kind: Kind, input: RuleInput<Kind, object>): Violation<Kind>[] {
  const no = denied(kind, input)
  const reported = new Set(no.map(({ change }) => change))
  return [...no, ...unapproved(kind, input).filter(({ change }) => !reported.has(change))]
}
