import type { Component } from '../../core/component.ts'
import type { Level } from '../../core/finding.ts'
import { say, type Message } from '../../core/message.ts'

/** What lowers a finding about a package that a text only mentions: where it stands there. Nothing for all others. */
export function onlyMentioned(component: Component): { readonly atMost?: Level; readonly but: Message } {
  const standing = component.kind === 'package' ? component.standing : undefined
  if (standing === 'configured') return { atMost: 'warn', but: say`; it is named in text that could not be parsed` }
  if (standing === 'told') return { atMost: 'note', but: say`; it is mentioned here, not installed` }
  return { but: say`` }
}
