import { isFailure } from '../../core/failure.ts'
import { ecosystem } from '../../ecosystems/cargo/ecosystem.ts'
import { tomlAt, type TomlEntry } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { isTemplate } from '../shared/files/template.ts'
import { readToml } from '../shared/files/toml-file.ts'
import { readDependency, type CrateDependency } from './dependency.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { entriesOf, sections, type Section } from './sections.ts'
import { foldersAbove, inFolders, workspaceDependencies } from './workspace.ts'

/** Reads the crates that a Cargo.toml asks for. */
export const extractor: Extractor = { files: ['**/Cargo.toml'], extract }

function extract(input: ExtractorInput): Extraction {
  const { root, gaps } = readToml(input)
  const components: ExtractedComponent[] = []
  const above = foldersAbove(input.path).slice(1)
  const isRoot = tomlAt(root, 'workspace') !== undefined
  const manifests = isRoot ? [] : inFolders(above, 'Cargo.toml')
  const inherited = workspaceDependencies(root, manifests, input.neighbours)
  let wantsRoot = false
  for (const section of sections(root)) {
    if (section.node.type !== 'table') {
      gaps.push(gap(input, section.node.start, section.node.end, `${section.slot} is not a table`))
    }
    for (const entry of entriesOf(section.node)) {
      const dependency = readDependency(entry, input.content)
      if (isFailure(dependency)) gaps.push(gap(input, entry.start, entry.end, dependency.reason))
      else if (!isName(dependency.name)) gaps.push(gap(input, entry.start, entry.end, 'it names no crate'))
      else {
        wantsRoot ||= dependency.inherited
        components.push(component(input, section, entry, dependency, inherited.get(entry.key)))
      }
    }
  }
  const locks = possibleLocks(input.path, isRoot ? 0 : above.length)
  return { components, gaps, wants: components.length === 0 ? [] : [...locks, ...(wantsRoot ? manifests : [])] }
}

function component(
  input: ExtractorInput,
  { slot, scope, direct }: Section,
  { key }: TomlEntry,
  dependency: CrateDependency,
  inherited: CrateDependency | undefined
): ExtractedComponent {
  // What the root of the workspace asks for is told there; here counts which crate it is, and where it comes from.
  const { name, source } = (dependency.inherited ? inherited : undefined) ?? dependency
  const { specifier = '', optional, start, end, given } = dependency
  const isFilledIn = isTemplate(specifier)
  const version = source.type === 'registry' && !isFilledIn ? ecosystem.pinned(specifier) : undefined
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'cargo',
    name,
    purl: ecosystem.purl(name, version),
    ...(version !== undefined && { version }),
    ...(specifier !== '' && !isFilledIn && { specifier }),
    hashes: [],
    source,
    scope: optional && scope === 'runtime' ? 'optional' : scope,
    ...(direct && { direct }),
    slot: name === key ? slot : `${slot} > ${key}`,
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}

function isName(name: string): boolean {
  return name !== '' && name.length <= 256 && !/[\s/\\{}]/.test(name)
}

function gap(input: ExtractorInput, start: number, end: number, reason: string): ExtractedGap {
  return { code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) }
}
