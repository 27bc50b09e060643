import { code, say } from '../../core/message.ts'
import type { Provenance } from '../../core/package-facts.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { earlier, incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule } from '../rule.ts'
import { subject, versionOf } from '../shared/subject.ts'

const ranks: Readonly<Record<Exclude<Provenance, 'unknown'>, number>> = {
  none: 0,
  provenance: 1,
  'trusted-publisher': 2
}
const spelled: Readonly<Record<Exclude<Provenance, 'unknown'>, string>> = {
  none: 'has none',
  provenance: 'has provenance only',
  'trusted-publisher': 'has a trusted publisher'
}
const had: Readonly<Record<Exclude<Provenance, 'unknown'>, string>> = {
  none: '',
  provenance: 'has verified provenance',
  'trusted-publisher': 'was published by a trusted publisher'
}

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Updates a package to a version without the build provenance of the one before',
    messages: {
      'provenance-lost': 'Update loses build provenance'
    }
  },
  asks: change => (earlier(change) === undefined || versionOf(change.component) === undefined ? [] : ['version']),
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap(change => {
      const { component } = change
      const before = earlier(change)
      const [then, now] = [before === undefined ? undefined : versionOf(before), versionOf(component)]
      if (before === undefined || then === undefined || now === undefined) return []
      // Earlier versions may be from before the project had one, and so may another line of releases.
      const order = ecosystems.get(component.ecosystem)?.compare?.(now, then)
      if (order === undefined || order <= 0 || majorOf(now) !== majorOf(then)) return []
      const [was, is] = [facts.about(before)?.provenance ?? 'unknown', facts.about(component)?.provenance ?? 'unknown']
      if (was === 'unknown' || is === 'unknown' || ranks[is] >= ranks[was]) return []
      return {
        change,
        messageId: 'provenance-lost' as const,
        message: say`${subject(change)} loses build provenance: ${then} ${had[was]}, ${now} ${spelled[is]}`,
        help: say`Stay at ${then} until the maintainers of ${code(component.name)} confirm how ${now} was published`
      }
    })
  }
})

function majorOf(version: string): string | undefined {
  return /^v?(?:\d+!)?(\d+)/.exec(version)?.[1]
}
