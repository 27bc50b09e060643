import type { Component } from '../core/component.ts'
import { isAside } from '../core/context.ts'
import { groupBy } from '../core/group.ts'
import { saysDevelopment } from '../extractors/shared/files/path-scope.ts'
import type { ListedFile } from './constraints.ts'
import { contextOf } from './context.ts'

/** What lists for production include is for production as well, in whatever folder it lies. */
export function inProduction(files: readonly ListedFile[]): (component: Component) => Component {
  const byPath = groupBy(files, ({ path }) => path)
  const reached = new Set(files.filter(({ path }) => isForProduction(path)).map(({ path }) => path))
  // What is added while the set is walked is walked as well.
  for (const path of reached) {
    const uses = (byPath.get(path) ?? []).flatMap(({ listUses }) => listUses)
    for (const { inList, requirements } of uses) if (inList) for (const included of requirements) reached.add(included)
  }
  return component => {
    if (!reached.has(component.location.path) || !isAside(component.context) || component.context === 'comment')
      return component
    if (component.kind !== 'package' || component.scope !== 'development') return { ...component, context: 'code' }
    return { ...component, context: 'code', scope: 'runtime' }
  }
}

function isForProduction(path: string): boolean {
  return contextOf(path) === 'code' && !saysDevelopment(path)
}
