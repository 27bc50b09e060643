import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { hostnameOf } from '../../core/url.ts'
import { defineRule, incoming } from '../rule.ts'
import { isOfKind } from '../shared/of-kind.ts'
import { bothSides, lockedEntries } from '../shared/sides.ts'
import { insecureIndexes } from './indexes.ts'
import { isPlainHttp, shownUrl } from './source.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package', 'index'],
    since: '0.1',
    level: 'warn',
    about: 'Installs a package from a branch or tag, from a URL without a hash, or over an insecure connection',
    messages: {
      'insecure-connection': 'Package is fetched over an insecure connection',
      'unpinned-repository': 'Package is built from a branch or tag that can move',
      'unhashed-url': 'Package is downloaded from a URL without a hash',
      'left-registry': 'Package no longer comes from a registry',
      'insecure-index': 'Package index is used over an insecure connection'
    }
  },
  check(input) {
    const changes = input.changes.filter(isOfKind('package'))
    const sides = bothSides({ ...input, changes })
    const entriesOf = lockedEntries(sides)
    const isLocked: IsLocked = component =>
      entriesOf(component).some(({ source, hashes }) =>
        component.source.type === 'vcs' ? source.commit !== undefined : source.type === 'url' && hashes.length > 0
      )
    return [
      ...incoming(changes).flatMap(change => judge(change, isLocked)),
      ...insecureIndexes(sides, input.changes.filter(isOfKind('index')), input.inventory)
    ]
  }
})

interface Said {
  readonly messageId: 'insecure-connection' | 'unpinned-repository' | 'unhashed-url' | 'left-registry'
  readonly message: Message
  readonly help: Message
  readonly unpinned?: true
  readonly atMost?: 'note'
}

/** A lockfile states the commit, or the hash of the file. */
type IsLocked = (component: PackageComponent) => boolean

function judge(change: Change<'package'>, isLocked: IsLocked) {
  const said = ofRepository(change, isLocked) ?? ofUrl(change, isLocked) ?? ofMove(change)
  return said === undefined ? [] : [{ change, ...said }]
}

function ofRepository({ component, before }: Change<'package'>, isLocked: IsLocked): Said | undefined {
  const { source, name } = component
  if (source.type !== 'vcs') return undefined
  const where = code(shownUrl(source.url))
  if (isPlainHttp(source.url)) {
    return {
      messageId: 'insecure-connection',
      message: say`${code(name)} is fetched from ${where} over an unencrypted connection: anyone on the network path can change it`,
      help: useHttps
    }
  }
  if (source.commit !== undefined || isLocked(component)) return undefined
  const was = before?.kind === 'package' ? before.source : undefined
  const wasNoBetter = was?.type === 'vcs' && was.url === source.url && was.commit === undefined
  return {
    messageId: 'unpinned-repository',
    message: say`${code(name)} is built from ${where} ${howItMoves(source.ref)}`,
    help: say`Pin the full commit that you have tested instead of the branch or tag`,
    unpinned: true,
    ...(wasNoBetter ? { atMost: 'note' } : {})
  }
}

function howItMoves(ref: string | undefined): Message {
  if (ref === undefined) return say`at its default branch, which can move`
  return /^[0-9a-f]{7,39}$/.test(ref)
    ? say`at ${code(ref)}, a short id that a branch can also have as its name`
    : say`at ${code(ref)}, which can move`
}

function ofUrl({ component, before }: Change<'package'>, isLocked: IsLocked): Said | undefined {
  const { source, name, hashes } = component
  if (source.type !== 'url') return undefined
  const where = code(shownUrl(source.url))
  if (isPlainHttp(source.url)) {
    return {
      messageId: 'insecure-connection',
      message: say`${code(name)} is fetched from ${where} over an unencrypted connection: anyone on the network path can change it`,
      help: useHttps
    }
  }
  if (hashes.length > 0 || isLocked(component) || /#sha(?:256|384|512)=/.test(source.url ?? '')) return undefined
  // The next file of the same place: no worse than what was accepted.
  const was = before?.kind === 'package' && before.source.type === 'url' && before.hashes.length === 0
  if (was && hostnameOf(before.source.url) === hostnameOf(source.url)) return undefined
  return {
    messageId: 'unhashed-url',
    message: say`${code(name)} comes from ${where} without a hash: the file there can be replaced`,
    help: say`Add the hash of the file that you have tested (${code('#sha256=<digest>')}), or install it from a registry`
  }
}

/** Pinned well enough, but no longer what its registry publishes. */
function ofMove({ component, before }: Change<'package'>): Said | undefined {
  const { source, name } = component
  if (before?.kind !== 'package' || before.source.type !== 'registry') return undefined
  if (source.type !== 'vcs' && source.type !== 'url') return undefined
  return {
    messageId: 'left-registry',
    message: say`${code(name)} moved from a registry to ${code(shownUrl(source.url))}: advisories no longer cover it`,
    help: say`Go back to the registry once a release has what you need`,
    atMost: 'note'
  }
}

const useHttps = say`Use https, and pin a commit or a hash`
