import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import type { Fix } from '../../core/finding.ts'
import type { RepositoryFacts } from '../../core/repository-facts.ts'
import { hosts } from '../../hosts/registry.generated.ts'

type Repository = ModelComponent | DatasetComponent

/** The commit that a model or dataset is at now, and the edit that pins it. */
interface Pin {
  readonly commit: string
  readonly fix: Fix
}

/**
 * How a model or dataset is pinned to the commit that it is at now. Undefined where that was not asked or answered, where the text
 * does not show how, for what is fixed already, and for what outsiders push to, which nobody should be told to pin.
 */
export function pinTo(component: Repository, known: RepositoryFacts | undefined): Pin | undefined {
  const revisionClass = hosts.get(component.host)?.revisionClass(component.revision)
  const { pinPlace, alsoAt } = component
  if (known?.commit === undefined || pinPlace === undefined) return undefined
  if (revisionClass === 'pull-request' || revisionClass === 'fixed') return undefined
  const { commit } = known
  const { at, before, after } = pinPlace
  // Code that is taken from another revision is pinned apart.
  const hasOwnCode = component.kind === 'model' && component.codeRevision !== undefined
  const edits = [{ location: at, newText: `${before}${commit}${after}` }]
  return { commit, fix: { edits, clears: alsoAt.length === 0 && !hasOwnCode } }
}
