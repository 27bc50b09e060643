import * as v from 'valibot'
import type { Change } from '../../core/change.ts'
import type { Fix, Severity } from '../../core/finding.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Advisory } from '../../sources/facts.ts'
import { affectedPackages, listed, type Affected } from '../affected.ts'
import { defineRule, type Violation } from '../rule.ts'
import { subject, versionOf } from '../subject.ts'

const ranks: Readonly<Record<Severity, number>> = { none: 0, low: 1, medium: 2, high: 3, critical: 4, unknown: -1 }
const severity = v.picklist(['low', 'medium', 'high', 'critical'])
const options = v.strictObject({
  threshold: v.optional(
    v.pipe(severity, v.description('The lowest severity that has the level of the rule; what is below is a note')),
    'high'
  ),
  unscored: v.optional(v.pipe(severity, v.description('What an advisory counts as when nobody has scored it')), 'high')
})
type Options = v.InferOutput<typeof options>

export const rule = defineRule<'package', Options>({
  meta: {
    kinds: ['package'],
    level: 'block',
    about: 'A package version with known vulnerabilities comes in',
    advisories: true,
    options
  },
  check({ changes, options: { threshold, unscored } }, facts) {
    const rank = ({ severity: own }: Advisory): number => ranks[own === 'unknown' ? unscored : own]
    const reaches = (advisory: Advisory): boolean => rank(advisory) >= ranks[threshold]
    return affectedPackages(changes, facts, ({ malicious, reach }) => !malicious && reach === 'all').map(affected => {
      const { change, introduced, standing, related } = affected
      const advisories = [
        ...introduced.map(advisory => ({ advisory, atMost: reaches(advisory) ? undefined : ('note' as const) })),
        ...standing.map(advisory => ({ advisory, atMost: reaches(advisory) ? ('warn' as const) : ('note' as const) }))
      ].sort((one, other) => rank(other.advisory) - rank(one.advisory))
      return {
        change,
        related,
        advisories: advisories.map(({ advisory, atMost }) => ({
          ...listed(advisory),
          ...(atMost === undefined ? {} : { atMost })
        })),
        message: message(affected, advisories[0]?.advisory),
        ...mend(
          change,
          advisories.map(({ advisory }) => advisory)
        )
      }
    })
  }
})

function message({ change, introduced, standing }: Affected, worst: Advisory | undefined): Message {
  const count = introduced.length + standing.length
  const severity = worst === undefined ? '' : worst.severity === 'unknown' ? 'unscored' : worst.severity
  const id = worst?.id ?? ''
  const still = introduced.length === 0 ? 'still has' : 'has'
  const what =
    change.component.version === undefined && change.component.resolved === undefined
      ? ', whatever version it resolves to'
      : ''
  return count === 1
    ? say`${subject(change)} ${still} a known vulnerability (${id}, ${severity})${what}`
    : say`${subject(change)} ${still} ${count} known vulnerabilities, the worst ${severity} (${id})${what}`
}

/** The version from which on every advisory that has a fix is mended, and what to do about the others. */
function mend(change: Change<'package'>, advisories: readonly Advisory[]): Pick<Violation<'package'>, 'help' | 'fix'> {
  const { component } = change
  const unfixed = advisories.filter(({ fixed }) => fixed.length === 0)
  const target = highest(
    component.ecosystem,
    advisories.flatMap(({ fixed }) => fixed.slice(0, 1))
  )
  const ids = unfixed.map(({ id }) => id).join(', ')
  const waiting = say`No fixed version is known for ${ids}: look for another package, or waive it until there is one`
  if (target === undefined) return { help: waiting }
  const raise = say`Raise ${code(component.name)} to ${target} or later`
  const fix = edit(change, target, unfixed.length === 0)
  return {
    help: unfixed.length === 0 ? raise : join([raise, waiting], '. '),
    ...(fix === undefined ? {} : { fix })
  }
}

function highest(ecosystem: string, versions: readonly string[]): string | undefined {
  const compare = ecosystems.get(ecosystem)?.compare
  return [...versions].sort((one, other) => compare?.(one, other) ?? 0).at(-1)
}

/** A one-line edit of a manifest that names one exact version. */
function edit({ component }: Change<'package'>, target: string, clears: boolean): Fix | undefined {
  const { version, text, location, direct } = component
  if (version === undefined || versionOf(component) !== version || direct === false) return undefined
  if (location.startLine === undefined || location.startLine !== location.endLine) return undefined
  if (component.specifier === undefined || text.split(version).length !== 2) return undefined
  return { edits: [{ location, newText: text.split(version).join(target) }], clears }
}
