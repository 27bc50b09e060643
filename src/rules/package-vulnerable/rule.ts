import type { Level, Severity } from '../../core/finding.ts'
import type { Advisory } from '../../matching/facts.ts'
import { say } from '../../core/message.ts'
import { affectedPackages, listed, lessSure, type Affected } from '../shared/affected.ts'
import { defineRule } from '../rule.ts'
import { options } from './options.ts'
import { said, wayOut } from './words.ts'

const ranks: Readonly<Record<Severity, number>> = { none: 0, low: 1, medium: 2, high: 3, critical: 4, unknown: -1 }

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    about: 'Adds a package version with known vulnerabilities',
    messages: {
      vulnerable: 'Package has known vulnerabilities',
      'newest-vulnerable': 'Newest allowed version of a package has known vulnerabilities',
      'admits-vulnerable': 'Requirement allows vulnerable versions of a package'
    },
    advisories: true,
    options
  },
  check({ changes, inventory, options: { threshold, unscored } }, facts) {
    const rank = ({ severity: own }: Advisory): number => ranks[own === 'unknown' ? unscored : own]
    const reaches = (advisory: Advisory): boolean => rank(advisory) >= ranks[threshold]
    const concerns = (advisory: Advisory): boolean =>
      !advisory.malicious && (advisory.reach !== 'some' || reaches(advisory))
    return affectedPackages({ changes, inventory }, facts, concerns).flatMap(all => {
      const affected = worthTelling(all)
      const { change, introduced, standing, related, paths, carriedFrom } = affected
      if (introduced.length + standing.length === 0) return []
      const { atMost: most, but } = lessSure(change.component)
      const capped = (advisory: Advisory, atMost: Level | undefined) => ({
        advisory,
        atMost: reaches(advisory) && change.component.constraint !== true ? (atMost ?? most) : ('note' as const)
      })
      const advisories = [
        ...introduced.map(advisory => capped(advisory, limit[advisory.reach])),
        ...standing.map(advisory => capped(advisory, isNoWorse(affected) ? 'note' : 'warn'))
      ].sort((one, other) => rank(other.advisory) - rank(one.advisory))
      const sorted = advisories.map(({ advisory }) => advisory)
      const { message, ...what } = said(affected, sorted)
      return {
        change,
        related,
        paths,
        ...(carriedFrom !== undefined && { carriedFrom }),
        advisories: advisories.map(({ advisory, atMost }) => ({
          ...listed(advisory),
          ...(atMost === undefined ? {} : { atMost })
        })),
        ...what,
        message: say`${message}${but}`,
        ...wayOut(change, sorted)
      }
    })
  }
})

/** The file or its lockfile had the advisories already, or the update fixes others and brings none. */
function isNoWorse({ introduced, fixes, hadBy }: Affected): boolean {
  return hadBy !== undefined || (introduced.length === 0 && fixes.length > 0)
}

/** What an advisory is at most when it applies to a part of what a requirement admits. */
const limit: Readonly<Record<Advisory['reach'], Level | undefined>> = {
  all: undefined,
  onwards: undefined,
  newest: 'warn',
  some: 'note'
}

/**
 * What applies to some of the versions that a requirement admits is worth a note by itself, when the requirement is
 * one (every package has had a bad version once) and did not admit them before.
 */
function worthTelling(affected: Affected): Affected {
  const { change, introduced, standing } = affected
  const applies = ({ reach }: Advisory): boolean => reach !== 'some'
  const now = { ...affected, introduced: introduced.filter(applies), standing: standing.filter(applies) }
  if (now.introduced.length + now.standing.length > 0) return now
  const says = /\d/.test(change.component.specifier ?? '')
  return { ...affected, introduced: says ? introduced : [], standing: [] }
}
