import { compareLevels } from '../../core/order.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import type { PackageFacts } from '../../core/package-facts.ts'
import { earlier, incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule, type Violation } from '../rule.ts'
import { options, type Options } from './options.ts'
import { subject, versionOf } from '../shared/subject.ts'

/** One thing that is wrong, and which of the options it comes under. */
interface Withdrawn {
  readonly as: keyof Options
  readonly what: Message
  readonly reason?: string
}

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    about: 'Adds a package that is yanked, deprecated, archived or quarantined',
    messages: {
      quarantined: 'Package is quarantined by its registry',
      yanked: 'Package version was yanked',
      deprecated: 'Package is deprecated',
      archived: 'Package is archived'
    },
    options
  },
  asks: ({ component }) => (versionOf(component) === undefined ? [] : ['version']),
  check({ changes, options: effects }, facts) {
    return incomingPackages(changes).flatMap((change): Violation<'package', keyof Options>[] => {
      const known = facts.about(change.component)
      const [worst] = (known === undefined ? [] : withdrawals(known)).toSorted((one, other) =>
        compareLevels(effects[one.as], effects[other.as])
      )
      if (worst === undefined) return []
      const { as, what, reason } = worst
      const before = earlier(change)
      const earlierFacts = before === undefined ? undefined : facts.about(before)
      // Nothing that this change brings in: the version before it was no better.
      const stood = earlierFacts !== undefined && withdrawals(earlierFacts).some(each => each.as === as)
      const atMost = stood && effects[as] !== 'off' ? 'note' : effects[as]
      if (atMost === 'off') return []
      const still = stood ? say`, like the version before` : say``
      const said = reason === undefined ? say`` : say`: “${reason}”`
      const { name } = change.component
      const help =
        as === 'quarantined'
          ? say`Remove ${code(name)}; rotate the secrets of machines that installed it recently`
          : as === 'yanked'
            ? say`Use a different version of ${code(name)}`
            : say`Find a replacement for ${code(name)}`
      return [{ change, messageId: as, message: say`${subject(change)} ${what}${still}${said}`, help, atMost }]
    })
  }
})

/** PyPI's states of a project: <https://packaging.python.org/en/latest/specifications/project-status-markers/>. */
function withdrawals({ withdrawn, status }: PackageFacts): Withdrawn[] {
  const found: Withdrawn[] = []
  const because = (reason: string | undefined) => (reason === undefined ? {} : { reason })
  if (withdrawn?.how === 'yanked') {
    found.push({ as: 'yanked', what: say`was yanked by its maintainers`, ...because(withdrawn.reason) })
  } else if (withdrawn !== undefined) {
    found.push({ as: 'deprecated', what: say`is deprecated by its maintainers`, ...because(withdrawn.reason) })
  }
  if (status === undefined) return found
  const reason = because(status.reason)
  if (status.status === 'quarantined') {
    found.push({
      as: 'quarantined',
      what: say`${strong`is quarantined`}: its registry has locked the project`,
      ...reason
    })
  } else if (status.status === 'archived') {
    found.push({ as: 'archived', what: say`belongs to an archived project`, ...reason })
  } else {
    found.push({ as: 'deprecated', what: say`belongs to a project that is ${status.status}`, ...reason })
  }
  return found
}
