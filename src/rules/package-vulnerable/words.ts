import type { Confidence } from '../../core/component.ts'
import type { Change } from '../../core/change.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import type { Advisory } from '../../matching/facts.ts'
import type { Affected } from '../shared/affected.ts'
import { updateFix } from '../shared/fix.ts'
import type { Violation } from '../rule.ts'
import { subject } from '../shared/subject.ts'

/** What comes in, with how much and how bad; `worst` leads the advisories. */
export function said(
  { change, introduced, standing, fixes, hadBy }: Affected,
  [worst]: readonly Advisory[]
): {
  readonly messageId: 'vulnerable' | 'newest-vulnerable' | 'admits-vulnerable'
  readonly confidence?: Confidence
  readonly message: Message
} {
  const count = introduced.length + standing.length
  const severity = worst === undefined ? '' : worst.severity === 'unknown' ? 'unscored' : worst.severity
  const which = worst?.id ?? ''
  const has = introduced.length === 0 && hadBy === undefined ? say`still has` : say`has`
  const what =
    count === 1
      ? say`a known vulnerability (${which}, ${severity})`
      : say`${count} known vulnerabilities, the worst ${severity} (${which})`
  const but = less(introduced, fixes, hadBy)
  const { component } = change
  if (component.version !== undefined || component.resolved !== undefined) {
    return { messageId: 'vulnerable', message: say`${subject(change)} ${has} ${what}${but}` }
  }
  const all = [...introduced, ...standing]
  if (all.some(({ reach }) => reach === 'all'))
    return {
      messageId: 'vulnerable',
      message: say`${subject(change)} ${has} ${what}, whatever version it resolves to${but}`
    }
  if (all.some(({ reach }) => reach === 'onwards'))
    return {
      messageId: 'newest-vulnerable',
      confidence: 'likely',
      message: say`${subject(change)} ${has} ${what} in the newest versions that it allows${but}`
    }
  if (all.some(({ reach }) => reach === 'newest'))
    return {
      messageId: 'newest-vulnerable',
      confidence: 'likely',
      message: say`${subject(change)} ${has} ${what} in the newest version known to the advisories${but}`
    }
  const message = say`${subject(change)} also allows versions with ${what}${but}`
  return { messageId: 'admits-vulnerable', confidence: 'possible', message }
}

/** What makes it less than it sounds, behind the rest of the sentence. */
function less(introduced: readonly Advisory[], fixes: readonly string[], hadBy: Affected['hadBy']): Message {
  const [first = '', ...others] = fixes
  if (introduced.length > 0) return []
  if (hadBy === 'file') return say`, which the file already has at another version`
  if (hadBy === 'lockfile') return say`, which its lockfile already had`
  if (fixes.length === 0) return []
  return others.length === 0 ? say`; the update fixes ${first}` : say`; the update fixes ${fixes.length} others`
}

/** The version that leaves behind what can be left behind, and what to do about the rest. */
export function wayOut(
  { component }: Change<'package'>,
  advisories: readonly Advisory[]
): Pick<Violation<'package'>, 'help' | 'fix'> {
  const name = code(component.name)
  const unfixed = advisories.filter(({ fixed }) => fixed.length === 0)
  const ids = unfixed.map(({ id }) => id).join(', ')
  const waiting = say`No fixed version is known for ${ids}: use a different package, or waive the finding until there is one`
  const way = advisories[0]?.wayOut
  if (way === undefined)
    return {
      help:
        unfixed.length === 0 ? say`No single version of ${name} fixes all of them: use a different package` : waiting
    }
  if ('below' in way) return { help: say`Use ${name} ${code(`<${way.below}`)}: older versions are not affected` }
  // The way out is one of other advisories then: those without a fixed version do not count.
  if (unfixed.length === advisories.length) return { help: waiting }
  const isPart = advisories.every(({ reach }) => reach === 'some')
  const raise = isPart
    ? say`Require ${name} ${code(`>=${way.from}`)}, which excludes them`
    : say`Update ${name} to ${way.from} or later`
  const fix = updateFix(component, way.from, unfixed.length === 0)
  return { help: unfixed.length === 0 ? raise : join([raise, waiting], '. '), ...(fix === undefined ? {} : { fix }) }
}
