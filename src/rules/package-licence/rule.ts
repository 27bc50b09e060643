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
    level: 'configured',
    about: 'A package comes in under a licence that the policy does not allow, or under another than before',
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
    help: say`Take another package than ${code(name)}, or have those who keep the policy decide`
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
  const what = named.length === 0 ? say`` : say`: ${shown(named)} is none of SPDX`
  return {
    change,
    messageId: 'unknown',
    message: say`Nobody could say under what licence ${subject(change)} is${what}`,
    help: say`Look up the licence of ${code(change.component.name)}, and waive this finding if it will do`,
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
    help: say`Make sure that the new terms of ${code(change.component.name)} will do, or stay at the version before`,
    atMost
  }
}

function shown(names: readonly string[]) {
  return join(
    names.map(name => say`${code(name)}`),
    ' and '
  )
}
