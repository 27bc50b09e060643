import { parseYaml } from '../../syntax/yaml/parse.ts'
import { summary } from '../../syntax/yaml/summary.ts'
import { yamlAt, yamlEntries, yamlText, type YamlNode } from '../../syntax/yaml/tree.ts'
import { unresolvedConflict, withoutConflictMarkers } from '../../syntax/shared/conflict-markers.ts'
import type { ExtractedComponent, ExtractedGap, Extractor, ExtractorInput } from '../extractor.ts'
import { uniqueIds } from '../shared/files/lock-entries.ts'
import { readPackages } from './packages.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

const newestKnown = 9

/** Reads the packages that a lockfile of pnpm installs. */
export const extractor: Extractor = {
  // With `gitBranchLockfile`, each branch has one of its own.
  files: ['**/pnpm-lock.yaml', '**/pnpm-lock.*.yaml'],
  maxLength: 24_000_000,
  extract(input) {
    if (input.path.split('/').slice(0, -1).includes('node_modules')) return { components: [], gaps: [] }
    const components: ExtractedComponent[] = []
    const gaps: ExtractedGap[] = []
    const governs: string[] = []
    const id = uniqueIds()
    const { text, markers } = withoutConflictMarkers(input.content)
    const [marker] = markers
    if (marker !== undefined) gaps.push(gap(input, unresolvedConflict, marker.start))
    const { documents, errors } = parseYaml(text)
    for (const error of summary(errors))
      gaps.push({ ...gap(input, error.message, error.offset), code: syntaxCode(error) })
    // pnpm 11 keeps its own version and the configuration's packages in a document before the project's.
    for (const root of documents) {
      gaps.push(...troubles(root, input))
      const found = readPackages(root, id, input)
      for (const { key } of yamlEntries(yamlAt(root, 'importers'))) if (key !== '.') governs.push(key)
      for (const component of found.components) components.push(component)
      for (const one of found.gaps) gaps.push(one)
    }
    if (documents.length === 0 && errors.length === 0) gaps.push(gap(input, 'it is not a lockfile of pnpm', 0))
    return { components, gaps, governs }
  }
}

function troubles(root: YamlNode | undefined, input: ExtractorInput): ExtractedGap[] {
  const found: ExtractedGap[] = []
  const version = yamlText(root, 'lockfileVersion')
  const packages = yamlAt(root, 'packages')
  if (root?.type !== 'map') found.push(gap(input, 'expected a mapping', root?.start ?? 0))
  else if (version === undefined && packages === undefined)
    found.push(gap(input, 'it is not a lockfile of pnpm', root.start))
  if (packages !== undefined && packages.type !== 'map' && yamlText(packages) !== undefined) {
    found.push(gap(input, 'its packages are not a mapping', packages.start))
  }
  if (version !== undefined && !(Number.parseFloat(version) < newestKnown + 1)) {
    const reason = `lockfile version ${version.slice(0, 40)} is newer than the supported ones`
    found.push(gap(input, reason, yamlAt(root, 'lockfileVersion')?.start ?? 0))
  }
  return found
}

function gap({ path, locate }: ExtractorInput, reason: string, offset: number): ExtractedGap {
  return { code: 'parse-error', subject: path, reason, location: locate(offset, offset) }
}
