import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'

/** The version to judge: the locked one where a range has one. */
export function versionOf(component: PackageComponent): string | undefined {
  return component.resolved?.version ?? component.version
}

/** What stands for the version in a sentence: the version, the requirement as written, or nothing. */
export function shownVersion(component: PackageComponent): string | undefined {
  return versionOf(component) ?? (component.specifier === '' ? undefined : component.specifier)
}

/** `name 1.0 → 1.1`, with what is known of both sides. */
export function subject({ component, before }: Change<'package'>): Message {
  const now = shownVersion(component)
  const then = before?.kind === 'package' ? shownVersion(before) : undefined
  if (now === undefined) return say`${code(component.name)}`
  return then === undefined || then === now
    ? say`${code(component.name)} ${now}`
    : say`${code(component.name)} ${then} → ${now}`
}
