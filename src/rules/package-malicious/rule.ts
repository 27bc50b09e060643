import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Fix } from '../../core/finding.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Facts } from '../../matching/facts.ts'
import { affectedPackages, listed, lessSure, type Affected } from '../shared/affected.ts'
import { updateFix } from '../shared/fix.ts'
import { defineRule, type Violation } from '../rule.ts'
import { shownVersion, subject, versionOf } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    guarded: true,
    about: 'Adds a package version that is known to be malicious',
    messages: {
      malicious: 'Package is malicious',
      'newest-malicious': 'Newest allowed version of a package is malicious',
      'admits-malicious': 'Requirement allows malicious versions of a package'
    },
    advisories: true,
    concern: 'forbidden',
    mentions: true
  },
  check: (input, facts) =>
    affectedPackages(input, facts, ({ malicious }) => malicious).map(affected => judge(affected, facts))
})

type Found = Violation<'package', 'malicious' | 'newest-malicious' | 'admits-malicious'>

function judge({ change, introduced, standing, related, paths }: Affected, facts: Facts): Found {
  const all = [...introduced, ...standing]
  const { atMost, but } = lessSure(change.component)
  const advisories = all.map(advisory => {
    const most = advisory.reach === 'some' ? ('warn' as const) : atMost
    return { ...listed(advisory), ...(most !== undefined && { atMost: most }) }
  })
  const ids = all.map(({ id }) => id).join(', ')
  if (all.some(({ reach }) => reach === 'all')) {
    const message = say`${subject(change)} ${strong`is malicious`} (${ids})${but}`
    return { change, messageId: 'malicious', related, paths, advisories, message, ...goBack(change, facts) }
  }
  const isNewest = all.some(({ reach }) => reach !== 'some')
  const message = isNewest
    ? say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest known to the advisories (${ids})${but}`
    : say`${subject(change)} allows malicious versions (${ids})${but}`
  const { name } = change.component
  return {
    change,
    messageId: isNewest ? 'newest-malicious' : 'admits-malicious',
    confidence: isNewest ? 'likely' : 'possible',
    related,
    paths,
    advisories,
    message,
    help: say`Pin a version of ${code(name)} that is not malicious, here or in a lockfile`
  }
}

function goBack({ component, before }: Change<'package'>, facts: Facts): Pick<Violation<'package'>, 'help' | 'fix'> {
  const version = shownVersion(component) ?? 'it'
  const previous = before?.kind === 'package' ? versionOf(before) : undefined
  const safe = before?.kind === 'package' && !facts.advisories(before).some(({ malicious }) => malicious)
  const rotate = say`rotate the secrets of machines that installed ${version}`
  if (component.standing === 'told')
    return { help: say`Keep it if the text only warns about it, else remove it; ${rotate}` }
  if (previous === undefined || !safe) return { help: say`Remove it; ${rotate}` }
  const fix = goBackTo(component, previous)
  return { help: say`Go back to ${previous}; ${rotate}`, ...(fix === undefined ? {} : { fix }) }
}

/** A lockfile is restored, not updated: that would take the newest again. */
function goBackTo(component: PackageComponent, version: string): Fix | undefined {
  const fix = updateFix(component, version, true)
  return fix === undefined || fix.edits.length === 0 ? undefined : { edits: fix.edits, clears: true }
}
