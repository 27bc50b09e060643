import type { IndexComponent, PackageComponent } from '../../core/component.ts'
import { plainAddress } from '../../core/url.ts'
import type { RuleInput } from '../rule.ts'

/** Whether the policy knows the index that a package comes from: it approves it, or has it as a source of facts. */
export function isKnownToPolicy(
  { approved, indexes }: Pick<RuleInput<'package', object>, 'approved' | 'indexes'>,
  component: PackageComponent
): boolean {
  const address = plainAddress(component.source.url ?? '')
  // A lockfile may keep no more of a registry than its host.
  const isOwn = ({ url }: { readonly url: string }): boolean =>
    `${address}/`.startsWith(`${plainAddress(url)}/`) || `${plainAddress(url)}/`.startsWith(`${address}/`)
  return indexes.some(isOwn) || approved.indexes?.some(one => one.matches(indexOf(component, address))) === true
}

/** The index as a component, for the patterns of a policy. */
function indexOf({ ecosystem, location, alsoAt, context }: PackageComponent, name: string): IndexComponent {
  const setting = { use: 'named', setting: 'source', text: name, confidence: 'certain' } as const
  return { kind: 'index', ecosystem, name, url: name, location, alsoAt, context, ...setting }
}
