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
    since: '0.1',
    level: 'warn',
    about: 'Disables the certificate checks of a package manager',
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
    message: say`${what(first.component)}: anyone on the network path can replace packages`,
    help: say`Remove ${code(first.component.setting)}, and add the server's certificate authority to the machine's trust store`
  }))
}

function what({ name, setting, use, url }: IndexComponent): Message {
  // What names no server is named by itself: `strict-ssl`.
  const isAddressed = url !== undefined || use !== 'connection' || /[.:]/.test(name)
  return isAddressed
    ? say`${code(setting)} disables the certificate check for ${code(name)}`
    : say`${code(setting)} disables all certificate checks`
}
