import type { Change } from '../../core/change.ts'
import type { IndexComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import { isThisMachine, plainAddress } from '../../core/url.ts'
import { publicIndex } from '../../ecosystems/lookup/public-index.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { defineRule, incoming, type RuleInput, type Violation } from '../rule.ts'

export const rule = defineRule({
  meta: {
    kinds: ['index'],
    since: '0.1',
    level: 'warn',
    about: 'Uses a package index that is neither a known public index nor one of the policy',
    messages: {
      'default-index': 'Packages come from a different index',
      'additional-index': 'Additional package index',
      'named-index': 'Package index for named packages',
      links: 'Additional page of package files'
    }
  },
  check(input) {
    const found = new Map<string, { readonly first: Change<'index'>; readonly related: Location[] }>()
    for (const change of incoming(input.changes)) {
      if (!isStrange(change, input)) continue
      const { ecosystem, name, location } = change.component
      const key = JSON.stringify([ecosystem, name])
      const known = found.get(key)
      if (known === undefined) found.set(key, { first: change, related: [] })
      else if (known.related.length < mostRelated) known.related.push(location)
    }
    return [...found.values()].map(({ first, related }) => violation(first, related))
  }
})

const mostRelated = 20

function isStrange({ type, component, before }: Change<'index'>, input: RuleInput<'index', object>): boolean {
  const { use, ecosystem = '', url, name } = component
  if (use === 'connection' || isThisMachine(url ?? '')) return false
  // What a change leaves at its address has changed in something else.
  if (type === 'changed' && before?.kind === 'index' && before.name === name) return false
  // A list of the policy decides, and a rule of its own says so.
  if (input.approved.indexes !== undefined || input.denied.indexes?.some(one => one.matches(component)) === true)
    return false
  const isOwn = ({ url: own }: { url: string }): boolean => isWithin(plainAddress(url ?? ''), plainAddress(own))
  return !input.indexes.some(isOwn) && [undefined, 'open'].includes(publicIndex(ecosystem, url ?? name))
}

function isWithin(url: string, own: string): boolean {
  return url === own || url.startsWith(`${own}/`)
}

function violation(change: Change<'index'>, related: readonly Location[]): Violation<'index', MessageId> {
  const { component } = change
  const { ecosystem = '', name, url } = component
  const isOpen = publicIndex(ecosystem, url ?? name) === 'open'
  return {
    change,
    related,
    messageId: ids[component.use],
    message: isOpen ? say`${sentence(change)}; ${strong`anyone can publish there`}` : sentence(change),
    help: say`Check that ${code(name)} is meant to serve packages, or ask the policy owners to add it under ${code('approved.indexes')}`
  }
}

type MessageId = 'default-index' | 'additional-index' | 'named-index' | 'links'

const ids = {
  default: 'default-index',
  additional: 'additional-index',
  named: 'named-index',
  links: 'links',
  connection: 'default-index'
} as const satisfies Record<IndexComponent['use'], MessageId>

function sentence({ component, before }: Change<'index'>): Message {
  const { setting, name, use, scope, ecosystem = '' } = component
  const [by, index] = [code(setting), code(name)]
  if (use === 'links') return say`${by} adds ${index} as a page of package files beside the index`
  if (use === 'named') return say`${by} adds ${index} as an index for the packages that name it`
  if (use === 'additional') {
    const which =
      ecosystems.get(ecosystem)?.ranksIndexes === true
        ? say`: the highest version is installed, whichever index serves it`
        : say`: a package can come from either`
    return say`${by} adds ${index} beside the default index${which}`
  }
  const what = scope === undefined ? say`` : say` for packages of ${code(scope)}`
  const was = before?.kind === 'index' && before.name !== name ? code(before.name) : say`the default index`
  return say`${by} replaces ${was} with ${index}${what}`
}
