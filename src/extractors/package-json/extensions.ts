import { properties, property, type JsonNode } from '../../syntax/json/tree.ts'
import { overrideKey } from '../shared/npm/override-key.ts'
import type { Dependency } from './dependency.ts'

const scopes = { dependencies: 'runtime', optionalDependencies: 'optional', peerDependencies: 'optional' } as const

/** What pnpm adds to the manifests of other packages, <https://pnpm.io/settings#packageextensions>. */
export function extensionsIn(root: JsonNode | undefined): Dependency[] {
  const section = property(property(root, 'pnpm')?.value, 'packageExtensions')?.value
  return properties(section).flatMap(({ key: extended, value: manifest }) =>
    Object.entries(scopes).flatMap(([part, scope]) =>
      properties(property(manifest, part)?.value).map((entry): Dependency => ({
        ...entry,
        slot: `pnpm.packageExtensions > ${overrideKey(extended).name} > ${part}`,
        scope,
        direct: false,
        ...(part === 'peerDependencies' && { peer: true })
      }))
    )
  )
}
