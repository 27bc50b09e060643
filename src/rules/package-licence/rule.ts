import type { Change } from '../../core/change.ts'
import { code, join, say } from '../../core/message.ts'
import type { PackageFacts } from '../../core/package-facts.ts'
import { earlier, incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule, type Violation } from '../rule.ts'
import { subject } from '../shared/subject.ts'
import { nameOf, readExpression, unmet } from './expression.ts'
import { options, type Options } from './options.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'configured',
    about: 'Adds a package whose licence is not allowed, is unknown or has changed',
    messages: {
      'not-allowed': 'Licence is not allowed',
      unknown: 'Licence is unknown',
      changed: 'Licence changed'
    },
    options
  },
  asks: () => ['version'],
  check({ changes, options: { allow, deny, ...effects } }, facts) {
    const [allowed, denied] = [new Set(allow.map(normal)), new Set(deny.map(normal))]
    const permits = (name: string): boolean => !denied.has(name) && (allowed.size === 0 || allowed.has(name))
    return incomingPackages(changes).flatMap(change => {
      const known = facts.about(change.component)
      const before = earlier(change)
      return (
        refused(change, known, permits) ??
        unknown(change, known, effects.unknown) ??
        changed(change, before === undefined ? undefined : facts.about(before), known, effects.changed) ??
        []
      )
    })
  }
})

function normal(text: string): string {
  const read = readExpression(text)
  return read !== undefined && 'license' in read ? nameOf(read) : text
}

/** Where several licences are listed their relation is not known, so that each must be permitted. */
function refused(
  change: Change<'package'>,
  known: PackageFacts | undefined,
  permits: (name: string) => boolean
): Violation<'package', 'not-allowed'> | undefined {
  const expressions = (known?.licences ?? []).flatMap(text => readExpression(text) ?? [])
  const against = [...new Set(expressions.flatMap(expression => unmet(expression, permits)))]
  if (against.length === 0) return undefined
  const { name } = change.component
  return {
    change,
    messageId: 'not-allowed',
    message: say`${subject(change)} is under ${shown(against)}, which the policy does not allow`,
    help: say`Use a package other than ${code(name)}, or ask the policy owners`
  }
}

function unknown(
  change: Change<'package'>,
  known: PackageFacts | undefined,
  atMost: Options['unknown']
): Violation<'package', 'unknown'> | undefined {
  const stated = known?.licences ?? []
  const unread = stated.filter(text => readExpression(text) === undefined)
  if (atMost === 'off' || (stated.length > 0 && unread.length === 0)) return undefined
  const named = unread.filter(text => text !== 'non-standard')
  const what = named.length === 0 ? say`` : say`: ${shown(named)} is not valid SPDX`
  return {
    change,
    messageId: 'unknown',
    message: say`The licence of ${subject(change)} could not be determined${what}`,
    help: say`Look up the licence of ${code(change.component.name)}, and waive this finding if it is acceptable`,
    atMost
  }
}

function changed(
  change: Change<'package'>,
  then: PackageFacts | undefined,
  now: PackageFacts | undefined,
  atMost: Options['changed']
): Violation<'package', 'changed'> | undefined {
  const [was, is] = [then?.licences, now?.licences]
  if (atMost === 'off' || was === undefined || is === undefined || was.includes('non-standard')) return undefined
  if (JSON.stringify(was.map(normal).sort()) === JSON.stringify(is.map(normal).sort())) return undefined
  return {
    change,
    messageId: 'changed',
    message: say`${subject(change)} changes its licence from ${shown(was)} to ${shown(is)}`,
    help: say`Check that the new licence of ${code(change.component.name)} is acceptable, or stay at the previous version`,
    atMost
  }
}

function shown(names: readonly string[]) {
  return join(
    names.map(name => say`${code(name)}`),
    ' and '
  )
}
