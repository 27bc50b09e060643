import { sameAmong } from '../../matching/group.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import { parseDuration } from '../../policy/waivers/date.ts'
import type { Facts } from '../../matching/facts.ts'
import { earlier, incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule } from '../rule.ts'
import { options } from './options.ts'
import { subject, versionOf } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'configured',
    about: 'Adds a package version that is younger than the policy allows',
    messages: {
      'too-new': 'Package version was published recently',
      'unknown-age': 'Publication date of the package version is unknown'
    },
    options
  },
  asks: ({ component }) => (versionOf(component) === undefined ? [] : ['version']),
  check({ changes, options: { age, unknown } }, facts) {
    const least = parseDuration(age) ?? 0
    return incomingPackages(changes).flatMap(change => {
      const { component } = change
      if (versionOf(component) === undefined || component.source.type !== 'registry') return []
      const before = earlier(change)
      if (before !== undefined && fixesAdvisory(before, component, facts)) return []
      const known = facts.about(component)
      if (known?.publishedAt === undefined) {
        if (unknown === 'off') return []
        const message = say`The publication date of ${subject(change)} is unknown`
        const help = say`Check when it was published, or use a version that is known to be older than ${age}`
        return { change, messageId: 'unknown-age' as const, message, help, atMost: unknown }
      }
      const passed = Date.parse(known.askedAt) - Date.parse(known.publishedAt)
      if (passed >= least) return []
      const ripe = new Date(Date.parse(known.publishedAt) + least).toISOString()
      return {
        change,
        messageId: 'too-new' as const,
        message: say`${subject(change)} was published ${elapsed(passed)} ago; the policy requires a minimum age of ${age}`,
        help: say`Wait until ${ripe.slice(0, 16).replace('T', ' ')} UTC, or use an earlier version of ${code(component.name)}`
      }
    })
  }
})

/** A bump away from an advisory cannot wait. */
function fixesAdvisory(before: PackageComponent, now: PackageComponent, facts: Facts): boolean {
  const sameNow = sameAmong(facts.advisories(now))
  return facts.advisories(before).some(advisory => sameNow(advisory).length === 0)
}

function elapsed(ms: number): string {
  const hours = Math.floor(ms / 3_600_000)
  if (hours < 1) return 'less than an hour'
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
