import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import { plainAddress } from '../../core/url.ts'
import { incoming, type Inventory, type Violation } from '../rule.ts'
import { changeOf, type Sides } from '../shared/sides.ts'
import { isPlainHttp, shownUrl } from './source.ts'

const mostRelated = 20
const help = say`Use https for the index`

type Found = Violation<'package' | 'index', 'insecure-index'>[]

/** What a change newly says about indexes that lets others change what they serve: one finding an index, not a package. */
export function insecureIndexes(sides: Sides, settings: readonly Change<'index'>[], inventory: Inventory): Found {
  const isSet = setAddresses([
    ...settings.filter(({ type }) => type !== 'removed').map(({ component }) => component),
    ...inventory.head
  ])
  return [...ofSettings(settings), ...ofPackages(sides, isSet)]
}

function ofSettings(settings: readonly Change<'index'>[]): Found {
  const found = new Map<string, { readonly first: Change<'index'>; readonly related: Location[] }>()
  for (const change of incoming(settings)) {
    const { component, before } = change
    if (!isPlainHttp(component.url) || (before?.kind === 'index' && before.name === component.name)) continue
    const known = found.get(component.name)
    if (known === undefined) found.set(component.name, { first: change, related: [] })
    else if (known.related.length < mostRelated) known.related.push(component.location)
  }
  return [...found.values()].map(({ first, related }) => ({
    change: first,
    related,
    messageId: 'insecure-index',
    message: message(first.component.url ?? first.component.name),
    help
  }))
}

/** Indexes that are known by the packages of a file alone: one finding a file. */
function ofPackages(sides: Sides, isSet: (path: string, url: string) => boolean): Found {
  const found: Found = []
  for (const [path, packages] of sides.head) {
    if (!sides.changed.has(path)) continue
    const before = new Set(sides.before(path).flatMap(insecure))
    const isNew = (url: string): boolean => !before.has(url) && !isSet(path, url)
    const first = packages.find(component => insecure(component).some(isNew))
    if (first === undefined) continue
    const all = [...new Set(packages.flatMap(insecure).filter(isNew))]
    found.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      messageId: 'insecure-index',
      message: join(all.map(message), '; '),
      help
    })
  }
  return found
}

/** Whether a setting of a file gives an address, and is told as such. */
function setAddresses(components: readonly Component[]): (path: string, url: string) => boolean {
  const key = (path: string, url: string): string => JSON.stringify([path, plainAddress(url)])
  const set = new Set(components.flatMap(one => (one.kind === 'index' ? key(one.location.path, one.url ?? '') : [])))
  return (path, url) => set.has(key(path, url))
}

function insecure({ source }: PackageComponent): string[] {
  const { type, url, extraIndexes = [], findLinks = [] } = source
  if (type !== 'registry') return []
  return [...(url === undefined ? [] : [url]), ...extraIndexes, ...findLinks].filter(one => isPlainHttp(one))
}

function message(url: string): Message {
  return say`packages come from ${code(shownUrl(url))} over an unencrypted connection: anyone on the network path can change it`
}
