import { ecosystem } from '../../ecosystems/maven/ecosystem.ts'
import { parseXml, xmlAt } from '../../syntax/xml/parse.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { fill, parentPath, readProject, type Project } from './project.ts'
import { artifacts, type Named } from './sections.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'

/** Reads the artifacts that a Maven project asks for. */
export const extractor: Extractor = { files: ['**/pom.xml', '**/*.pom'], extract }

function extract(input: ExtractorInput): Extraction {
  const { root, mistakes } = parseXml(input.content)
  const gaps = mistakes.map(mistake =>
    unreadable(input, mistake.start, mistake.end, mistake.message, syntaxCode(mistake))
  )
  if (root === undefined) return { components: [], gaps }
  if (root.name !== 'project') {
    return { components: [], gaps: [...gaps, gap(input, 'parse-error', input.path, 'it is not a Maven project', 0, 0)] }
  }
  const project = readProject(input.path, root, input.neighbours)
  const components: ExtractedComponent[] = []
  const unmanaged: Named[] = []
  for (const named of artifacts(root)) {
    const found = readArtifact(named, project, input)
    if ('code' in found) gaps.push(found)
    else {
      components.push(found.component)
      if (found.gap !== undefined) gaps.push(found.gap)
      if (found.isUnmanaged && named.direct) unmanaged.push(named)
    }
  }
  const [first] = unmanaged
  if (first !== undefined) {
    const more =
      unmanaged.length === 1 ? 'the version of one artifact is' : `the versions of ${unmanaged.length} artifacts are`
    const reason = `${more} managed by a parent or a bill of materials elsewhere`
    gaps.push(gap(input, 'unresolved-reference', input.path, reason, first.element.start, first.element.start))
  }
  return { components, gaps, wants: parents(input, project) }
}

/** The parents that are known so far, and the next one. */
function parents({ path, neighbours }: ExtractorInput, { root }: Project): readonly string[] {
  const found: string[] = []
  let next = parentPath(path, root)
  while (next !== undefined && !found.includes(next) && found.length < 10) {
    found.push(next)
    const above: ReturnType<typeof parseXml> = parseXml(neighbours.get(next) ?? '')
    next = above.root && parentPath(next, above.root)
  }
  return found
}

interface Found {
  readonly component: ExtractedComponent
  readonly gap?: ExtractedGap
  readonly isUnmanaged: boolean
}

function readArtifact(
  { element, slot, scope, direct, group: usual }: Named,
  project: Project,
  input: ExtractorInput
): Found | ExtractedGap {
  const group = fill(xmlAt(element, 'groupId')?.text ?? usual ?? '', project)
  const artifact = fill(xmlAt(element, 'artifactId')?.text ?? '', project)
  const { start, end } = element
  const missing = group.missing ?? artifact.missing
  if (missing !== undefined) {
    return gap(
      input,
      'unresolved-reference',
      input.path,
      `the name of an artifact is made of \${${missing}}, which is given elsewhere`,
      start,
      end
    )
  }
  if (!isPart(group.text) || !isPart(artifact.text)) {
    return gap(input, 'parse-error', input.path, 'an artifact has no group or no name', start, end)
  }
  const name = `${group.text}:${artifact.text}`
  const written = xmlAt(element, 'version')
  const filled = written === undefined ? undefined : fill(written.text, project)
  const isKnown = filled !== undefined && filled.missing === undefined && filled.text !== ''
  const version = isKnown ? ecosystem.pinned(filled.text) : undefined
  const place = filled?.element ?? written ?? xmlAt(element, 'artifactId') ?? element
  const managed = written === undefined ? project.managed.get(name) : undefined
  const resolved = managed === undefined ? undefined : ecosystem.pinned(fill(managed.value, project).text)
  const component: ExtractedComponent = {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'maven',
    name,
    purl: ecosystem.purl(name, version),
    ...(version !== undefined && { version }),
    ...(isKnown && { specifier: filled.text }),
    hashes: [],
    source: xmlAt(element, 'scope')?.text === 'system' ? { type: 'path' } : { type: 'registry' },
    scope,
    ...(direct && { direct }),
    slot,
    ...(resolved !== undefined && {
      resolved: { version: resolved, by: located(managed?.element ?? place, input) }
    }),
    location: located(place, input),
    ...givenAt(input, filled?.element ?? written),
    text: input.content.slice(place.start, place.end),
    confidence: 'certain'
  }
  const unknown =
    filled?.missing === undefined
      ? undefined
      : gap(
          input,
          'unresolved-reference',
          name,
          `its version is made of \${${filled.missing}}, which is given elsewhere`,
          place.start,
          place.end
        )
  return { component, ...(unknown && { gap: unknown }), isUnmanaged: written === undefined && resolved === undefined }
}

function located({ start, end }: { readonly start: number; readonly end: number }, input: ExtractorInput) {
  return input.locate(start, end)
}

function isPart(text: string): boolean {
  return /^[\w.-]{1,256}$/.test(text)
}

function gap(
  input: ExtractorInput,
  code: ExtractedGap['code'],
  subject: string,
  reason: string,
  start: number,
  end: number
): ExtractedGap {
  return { code, subject, reason, location: input.locate(start, end) }
}
