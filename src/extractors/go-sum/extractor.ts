import { posix } from 'node:path'
import { compareVersions } from '../../ecosystems/golang/version.ts'
import { ecosystem } from '../../ecosystems/golang/ecosystem.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { onlyArchive } from '../shared/files/archives.ts'
import { few } from '../shared/files/gaps.ts'
import { readGoModules, type GoModule } from '../shared/go/modules.ts'
import { readSums, type Sum } from './sums.ts'

/** Reads the hashes of the modules that a build uses. */
export const extractor: Extractor = {
  files: ['**/go.sum'],
  maxLength: 16_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const manifest = posix.join(posix.dirname(input.path), 'go.mod')
  const { sums, errors } = readSums(input.content)
  const text = input.neighbours.get(manifest)
  const gaps = errors.map(({ message: reason, start, end }): ExtractedGap => {
    return { code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) }
  })
  const used = text === undefined ? newest(sums) : selected(sums, text)
  return { components: used.map(([sum, module]) => component(input, sum, module)), gaps: few(gaps), wants: [manifest] }
}

/**
 * What go.mod selects. A go.mod of before Go 1.17 does not list what the required modules depend on in turn: of those,
 * the newest version whose content was needed.
 */
function selected(sums: readonly Sum[], manifest: string): readonly (readonly [Sum, GoModule | undefined])[] {
  const { modules, isComplete } = readGoModules(manifest)
  const byVersion = new Map(modules.map(module => [`${module.name} ${module.version ?? ''}`, module]))
  const named = new Set(modules.flatMap(({ name, replaces = name }) => [name, replaces]))
  const listed = sums.flatMap(sum => {
    const module = byVersion.get(`${sum.name} ${sum.version}`)
    return module === undefined ? [] : [[sum, module] as const]
  })
  return isComplete ? listed : [...listed, ...newest(sums.filter(({ name }) => !named.has(name)))]
}

function newest(sums: readonly Sum[]): readonly (readonly [Sum, undefined])[] {
  const byName = new Map<string, Sum>()
  for (const sum of sums) {
    const known = byName.get(sum.name)
    if (known === undefined || (compareVersions(sum.version, known.version) ?? 0) >= 0) byName.set(sum.name, sum)
  }
  return [...byName.values()].map(sum => [sum, undefined])
}

function component(input: ExtractorInput, sum: Sum, module: GoModule | undefined): ExtractedComponent {
  const { name, version, hashes, start, end } = sum
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'golang',
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes,
    archives: onlyArchive(undefined, hashes),
    source: { type: 'registry' },
    scope: 'runtime',
    ...(module !== undefined && { direct: module.direct }),
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: module === undefined ? 'likely' : 'certain'
  }
}
