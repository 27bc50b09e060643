import type { Change } from '../../core/change.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import type { Facts } from '../../sources/facts.ts'
import { affectedPackages, listed, type Affected } from '../affected.ts'
import { defineRule, type Violation } from '../rule.ts'
import { shownVersion, subject, versionOf } from '../subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'block',
    about: 'A package version that is known to be malicious comes in',
    advisories: true,
    everywhere: true
  },
  check: ({ changes }, facts) =>
    affectedPackages(changes, facts, ({ malicious }) => malicious).map(affected => judge(affected, facts))
})

function judge({ change, introduced, standing, related }: Affected, facts: Facts): Violation<'package'> {
  const all = [...introduced, ...standing]
  const advisories = all.map(advisory =>
    advisory.reach === 'some' ? { ...listed(advisory), atMost: 'warn' as const } : listed(advisory)
  )
  const ids = all.map(({ id }) => id).join(', ')
  if (all.some(({ reach }) => reach === 'all')) {
    const message = say`${subject(change)} ${strong`is malicious`} (${ids})`
    return { change, related, advisories, message, help: help(change, facts) }
  }
  const message = all.some(({ reach }) => reach === 'newest')
    ? say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest that advisories know (${ids})`
    : say`${subject(change)} admits versions that are malicious (${ids})`
  const { name } = change.component
  return {
    change,
    related,
    advisories,
    message,
    help: say`Pin a version of ${code(name)} that is not, in a lockfile or here`
  }
}

function help({ component, before }: Change<'package'>, facts: Facts): Message {
  const version = shownVersion(component) ?? 'it'
  const previous = before?.kind === 'package' ? versionOf(before) : undefined
  const safe = before?.kind === 'package' && !facts.advisories(before).some(({ malicious }) => malicious)
  return previous !== undefined && safe
    ? say`Go back to ${previous}; rotate the secrets of machines that installed ${version}`
    : say`Remove it; rotate the secrets of machines that installed ${version}`
}
