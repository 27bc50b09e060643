import type { DottedPath } from '../../syntax/python/paths.ts'
import { catalogue } from './catalogue/catalogue.ts'
import type { Loader } from './loader.ts'

const byName = new Map<string, Loader[]>()
const bySuffix: [string, Loader][] = []
for (const loader of catalogue) {
  if (loader.name.startsWith('*')) bySuffix.push([loader.name.slice(1), loader])
  else byName.set(loader.name, [...(byName.get(loader.name) ?? []), loader])
}

/** The row of the catalogue for a call. */
export interface Match {
  readonly loader: Loader
  /** The name is bound nowhere: it may come from a star import, or from an earlier cell of a notebook. */
  readonly isUnbound: boolean
}

/** The first row of the catalogue that a call fits. */
export function matchLoader(name: string, path: DottedPath, starImports: readonly string[]): Match | undefined {
  const rows = byName.get(name) ?? bySuffix.filter(([end]) => name.endsWith(end)).map(([, loader]) => loader)
  for (const loader of rows) {
    const match = fits(loader, path, starImports)
    if (match !== undefined) return match
  }
  return undefined
}

function fits(loader: Loader, { path, root }: DottedPath, starImports: readonly string[]): Match | undefined {
  const { modules, owner, isMethod = false } = loader
  const parts = path.split('.')
  const top = parts[0] ?? ''
  if (owner !== undefined && !fitsName(owner, (parts.at(-2) ?? '').replace('()', ''))) return undefined
  const isFree = parts.length === (owner === undefined ? 1 : 2)
  if (root === 'import') {
    return isMethod || modules === undefined || modules.includes(top) ? { loader, isUnbound: false } : undefined
  }
  if (root !== 'unbound') return isMethod && !isFree ? { loader, isUnbound: false } : undefined
  const isStarred = modules?.some(module => starImports.some(star => isWithin(star, module))) === true
  if (isStarred || (!isFree && modules?.includes(top) === true)) return { loader, isUnbound: false }
  if (loader.host !== undefined || loader.unbound === 'never') return undefined
  return isFree || isMethod ? { loader, isUnbound: true } : undefined
}

function isWithin(path: string, module: string): boolean {
  return path === module || path.startsWith(`${module}.`)
}

function fitsName(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
