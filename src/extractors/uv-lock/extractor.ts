import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { tomlAt } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readManifest, readPackage } from './packages.ts'
import type { LockedPackage, Wants } from './packages.ts'
import { reaches } from './reach.ts'

export const extractor: Extractor = {
  files: ['**/uv.lock', '**/*.py.lock'],
  lock: true,
  maxLength: 16_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const parsed = parseToml(input.content)
  if ('error' in parsed) {
    const { message, offset } = parsed.error
    return { components: [], gaps: [gap(input, offset, offset, message)] }
  }
  const list = tomlAt(parsed.root, 'package')
  if (list === undefined) return { components: [], gaps: [] }
  if (list.type !== 'array')
    return { components: [], gaps: [gap(input, list.start, list.end, 'package is no list of tables')] }
  const packages: LockedPackage[] = []
  const gaps: ExtractedGap[] = []
  for (const item of list.items) {
    const found = item.type === 'table' ? readPackage(item) : undefined
    if (found === undefined) gaps.push(gap(input, item.start, item.end, 'the package has no name'))
    else packages.push(found)
    if (found !== undefined && found.elsewhere.length > 0) {
      const reason = `its files come from ${found.elsewhere.slice(0, 3).join(', ')}, which no advisory source covers`
      const location = input.locate(found.start, found.end)
      gaps.push({ code: 'not-covered', subject: found.name, reason, location })
    }
  }
  const governs = packages.flatMap(({ own, source: { url } }) => (own && url !== undefined ? [url] : []))
  return { components: components(input, packages, readManifest(parsed.root)), gaps, governs }
}

function components(
  input: ExtractorInput,
  packages: readonly LockedPackage[],
  project: Wants
): readonly ExtractedComponent[] {
  const reached = reaches(packages, project)
  const totals = new Map<string, number>()
  for (const { name } of packages) totals.set(name, (totals.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  return packages.map(one => {
    const { name, version, source, own, hashes, runtime, optional, development, start, end } = one
    const position = seen.get(name) ?? 0
    seen.set(name, position + 1)
    const wanted = [...runtime, ...optional, ...(own ? development : [])]
    const reach = reached.get(one)
    return {
      kind: 'package',
      ecosystem: 'pypi',
      name,
      purl: ecosystem.purl(name, version),
      ...(version !== undefined && { version }),
      hashes,
      source,
      scope: reach?.scope ?? 'runtime',
      direct: reach?.direct ?? false,
      dependsOn: [...new Set(wanted.map(dependency => dependency.name))],
      ...((totals.get(name) ?? 0) > 1 && { slot: `${name}@${position}` }),
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: 'certain'
    }
  })
}

function gap(input: ExtractorInput, start: number, end: number, reason: string): ExtractedGap {
  return { code: 'unreadable', subject: input.path, reason, location: input.locate(start, end) }
}
