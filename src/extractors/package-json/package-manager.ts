import type { JsonNode, JsonProperty } from '../../syntax/json/tree.ts'
import { property } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { readDependency } from './dependency.ts'

type Found = ReturnType<typeof readDependency>

/**
 * The package manager of a project, which corepack and the package managers themselves download and run:
 * `packageManager` (<https://nodejs.org/api/packages.html#packagemanager>) and `devEngines.packageManager`.
 */
export function packageManagers(
  root: JsonNode | undefined,
  input: Pick<ExtractorInput, 'content' | 'locate'>
): { readonly components: readonly ExtractedComponent[]; readonly gaps: readonly ExtractedGap[] } {
  const found = [...chosen(property(root, 'packageManager'), input), ...engines(root, input)]
  return {
    components: found.flatMap(({ component }) => (component === undefined ? [] : [installed(component)])),
    gaps: found.flatMap(({ gap }) => gap ?? [])
  }
}

/** `pnpm@9.1.0+sha512.…`; where an address stands in place of the version, that is where an index would stand. */
function chosen(entry: JsonProperty | undefined, input: Pick<ExtractorInput, 'content' | 'locate'>): readonly Found[] {
  const value = entry?.value
  if (entry === undefined || value?.type !== 'string') return []
  const [, name, version] = /^([a-z]{1,20})@(\d[\w.-]{0,100})(?:\+|$)/.exec(value.value) ?? []
  if (name === undefined || version === undefined) return []
  const from = value.start + 1 + name.length + 1
  const given = { type: 'string', value: version, start: from, end: from + version.length } as const
  return [read(name, given, entry, 'packageManager', input)]
}

function engines(root: JsonNode | undefined, input: Pick<ExtractorInput, 'content' | 'locate'>): readonly Found[] {
  const value = property(property(root, 'devEngines')?.value, 'packageManager')?.value
  const nodes = value?.type === 'array' ? value.items : [value]
  return nodes.flatMap(node => {
    const name = property(node, 'name')?.value
    const version = property(node, 'version')
    if (name?.type !== 'string' || version?.value === undefined) return []
    return [read(name.value, version.value, version, 'devEngines.packageManager', input)]
  })
}

function read(
  name: string,
  value: JsonNode,
  { start, end }: Pick<JsonProperty, 'start' | 'end'>,
  slot: string,
  input: Pick<ExtractorInput, 'content' | 'locate'>
): Found {
  const isBerry = name === 'yarn' && value.type === 'string' && /^\D{0,2}(?:[2-9]|\d\d)/.test(value.value)
  // Yarn 2 and later is published under another name.
  const key = isBerry ? '@yarnpkg/cli-dist' : name
  return readDependency({ key, value, start, end, slot, scope: 'development', direct: true }, input)
}

/** No lockfile has it. */
function installed(component: ExtractedComponent): ExtractedComponent {
  return component.kind === 'package' ? { ...component, role: 'installed' } : component
}
