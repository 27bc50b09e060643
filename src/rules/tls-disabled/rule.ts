import type { Change } from '../../core/change.ts'
import type { IndexComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { code, say, type Message } from '../../core/message.ts'
import { isThisMachine } from '../../core/url.ts'
import { isOfKind } from '../shared/of-kind.ts'
import { bothSides } from '../shared/sides.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'
import { trustingFiles } from './trusting-files.ts'

export const rule = defineRule({
  meta: {
    kinds: ['index', 'package'],
    level: 'warn',
    about: 'A package manager no longer checks the certificate of a server',
    messages: { 'certificates-unchecked': 'Certificates are not checked' }
  },
  check({ changes, inventory, files }) {
    const packages = changes.filter(isOfKind('package'))
    const settings = changes.filter(isOfKind('index'))
    const sides = bothSides({ changes: packages, inventory, files })
    const told = [
      ...settings.filter(({ type }) => type !== 'removed').map(({ component }) => component),
      ...inventory.head
    ]
    const byFile = new Set(
      told.flatMap(one => (one.kind === 'index' && one.unchecked === true ? one.location.path : []))
    )
    return [...turnedOff(settings), ...trustingFiles(sides, byFile)]
  }
})

interface Setting {
  readonly first: Change<'index'>
  readonly related: Location[]
}

const mostRelated = 20

/** What a change newly leaves unchecked: one finding for each server or setting, wherever it stands. */
function turnedOff(changes: readonly Change<'index'>[]): Violation<'index', 'certificates-unchecked'>[] {
  const settings = new Map<string, Setting>()
  for (const change of incoming(changes)) {
    const { component, before } = change
    if (component.unchecked !== true || isThisMachine(component.url ?? `https://${component.name}`)) continue
    if (
      change.type === 'changed' &&
      before?.kind === 'index' &&
      before.unchecked === true &&
      before.name === component.name
    )
      continue
    const key = JSON.stringify([component.ecosystem, component.name])
    const known = settings.get(key)
    if (known === undefined) settings.set(key, { first: change, related: [] })
    else if (known.related.length < mostRelated) known.related.push(component.location)
  }
  return [...settings.values()].map(({ first, related }) => ({
    change: first,
    related,
    messageId: 'certificates-unchecked',
    message: say`${what(first.component)}: anybody on the way can serve their own packages`,
    help: say`Take ${code(first.component.setting)} out, and have the machine trust the authority that signs for the server`
  }))
}

function what({ name, setting, use, url }: IndexComponent): Message {
  // What names no server is named by itself: `strict-ssl`.
  const isAddressed = url !== undefined || use !== 'connection' || /[.:]/.test(name)
  return isAddressed
    ? say`With ${code(setting)} the certificate of ${code(name)} is not checked`
    : say`With ${code(setting)} no certificates are checked`
}
