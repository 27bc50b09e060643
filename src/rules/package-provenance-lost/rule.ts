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
  none: 'the new one came by hand, as far as anybody can tell',
  provenance: 'the new one came with a provenance only',
  'trusted-publisher': 'the new one came from a trusted publisher'
}
const had: Readonly<Record<Exclude<Provenance, 'unknown'>, string>> = {
  none: '',
  provenance: 'came with a verified provenance',
  'trusted-publisher': 'came from a trusted publisher'
}

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'warn',
    about: 'An update loses the proof of where a package was built',
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
        message: say`${subject(change)} loses its proof of origin: ${then} ${had[was]}, while ${spelled[is]}`,
        help: say`Ask the authors of ${code(component.name)} how ${now} was published before it is installed; stay at ${then} until then`
      }
    })
  }
})

function majorOf(version: string): string | undefined {
  return /^v?(?:\d+!)?(\d+)/.exec(version)?.[1]
}
