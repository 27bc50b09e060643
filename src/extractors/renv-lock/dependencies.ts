import { property, type JsonNode } from '../../syntax/json/tree.ts'

// What R itself comes with.
const base = new Set(
  'R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils'.split(' ')
)
const sections = ['Requirements', 'Depends', 'Imports', 'LinkingTo']

/** Names of the packages that an entry needs: `"Imports": ["cli (>= 3.0)"]`, `"Requirements": ["cli"]`. */
export function dependencyNames(entry: JsonNode | undefined): readonly string[] {
  const names = new Set<string>()
  for (const section of sections) {
    const value = property(entry, section)?.value
    const items = value?.type === 'array' ? value.items : value?.type === 'string' ? [value] : []
    for (const item of items) {
      if (item.type !== 'string') continue
      for (const part of item.value.split(',')) {
        const [name] = /^[A-Za-z][\w.]*/.exec(part.trim()) ?? []
        if (name !== undefined && !base.has(name)) names.add(name)
      }
    }
  }
  return [...names]
}
