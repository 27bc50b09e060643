import type { PublishedName } from '../../core/published-name.ts'
import { isFailure } from '../../core/failure.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { inSettings, registrySource } from '../../ecosystems/pypi/indexes.ts'
import type { IndexSettings } from '../../ecosystems/pypi/indexes.ts'
import { requiredPackage } from '../../ecosystems/pypi/required-package.ts'
import { readRequirement } from '../../ecosystems/pypi/requirement.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { sourceOffset, tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode, TomlString, TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { pixiPackages } from '../shared/conda/pixi-tables.ts'
import { namelessPackage } from '../shared/files/gaps.ts'
import { isTemplate } from '../shared/files/template.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { firstEntries } from '../shared/files/first-entries.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { pdmSources, poetrySources, uvSettings, variableSettings } from '../shared/python/index-tables.ts'
import { markedSlot } from '../shared/python/slot.ts'
import { buildCode } from './build-code.ts'
import { requirementFiles } from './dynamic.ts'
import { combined, pdmIndexes, poetryIndexes, uvIndexes } from './indexes.ts'
import { pdmOverrides, pdmOverrideSection } from './pdm-overrides.ts'
import type { PdmOverride, PdmProblem } from './pdm-overrides.ts'
import { poetryDependencies } from './poetry.ts'
import { isHatch, withinHatch } from './hatch.ts'
import { sections } from './sections.ts'
import type { Section } from './sections.ts'
import { uvSources } from './uv-sources.ts'
import type { UvSources } from './uv-sources.ts'

export const extractor: Extractor = {
  files: ['**/pyproject.toml', '**/hatch.toml'],
  pointsAtRequirements: true,
  extract,
  publishes: { kinds: ['package'], names: publishedNames }
}

/** What the file says about all of its requirements. */
interface Project {
  readonly sources: UvSources
  readonly settings: IndexSettings
  /** Its own name. */
  readonly own: string
}

/** What stands in a list of requirements. */
interface Entry {
  readonly section: Section
  readonly node: TomlNode
  /** False where it stands in the place of the list. */
  readonly isList?: false
}

/** So many folders above are searched for the lockfile of a workspace. */
const mostAbove = 8

interface Found {
  readonly components?: readonly ExtractedComponent[]
  readonly gaps?: readonly ExtractedGap[]
}

/** The name of the project, unless it says that it is never uploaded, or is no package. */
function publishedNames(content: string): readonly PublishedName[] {
  const { root } = parseToml(content)
  const name = tomlText(root, 'project', 'name') ?? tomlText(root, 'tool', 'poetry', 'name') ?? ''
  const classifiers = tomlAt(root, 'project', 'classifiers')
  const listed = classifiers?.type === 'array' ? classifiers.items : []
  const isPrivate = listed.some(item => item.type === 'string' && item.value.startsWith('Private ::'))
  return isPrivate || !isPackageName(name) ? [] : [{ ecosystem: 'pypi', name: ecosystem.normalizeName(name) }]
}

function extract(input: ExtractorInput): Extraction {
  const { root: written, errors } = parseToml(input.content)
  const root = isHatch(input.path) ? withinHatch(written) : written
  const sources = uvSources(root)
  const stated = combined([uvIndexes(root), pdmIndexes(root), poetryIndexes(root)])
  const settings = { ...stated, at: stated.node && input.locate(stated.node.start, stated.node.end) }
  const own = ecosystem.normalizeName(tomlText(root, 'project', 'name') ?? '')
  const pixi = tomlAt(root, 'tool', 'pixi')
  const project = { sources, settings, own }
  const listed = firstEntries(input, sections(root).flatMap(entriesOf), ({ node }) => node)
  const poetry = firstEntries(input, poetryDependencies(root, registrySource(settings)), item => item)
  const found: readonly Found[] = [
    ...listed.read.map(entry => readEntry(input, entry, project)),
    ...poetry.read.map(item => readPoetry(input, item)),
    { gaps: [...listed.gaps, ...poetry.gaps] },
    ...pdmOverrides(root).map(item => readPdmOverride(input, item)),
    ...(pixi?.type === 'table' ? [pixiPackages(input, pixi, 'tool.pixi.')] : [])
  ]
  const dynamic = requirementFiles(input, root)
  return {
    components: [...found.flatMap(({ components = [] }) => components), ...setIndexes(input, root)],
    gaps: [
      ...syntaxGaps(input, errors),
      ...found.flatMap(one => one.gaps ?? []),
      ...dynamic.gaps,
      ...buildCode(input, root)
    ],
    wants: possibleLocks(input.path, mostAbove),
    wantsAs: dynamic.paths.map(path => ({ path, format: 'pip-requirements' }))
  }
}

/** The indexes that the tables of tools set. Those of uv hold for the members of a workspace, too. */
function setIndexes(input: ExtractorInput, root: TomlTable): readonly ExtractedComponent[] {
  return [
    ...indexComponents(input, uvSettings(tomlAt(root, 'tool', 'uv'), 'tool.uv.'), true),
    ...indexComponents(input, [
      ...pdmSources(tomlAt(root, 'tool', 'pdm', 'source'), 'tool.pdm.source'),
      ...pdmSources(tomlAt(root, 'tool', 'rye', 'sources'), 'tool.rye.sources'),
      ...poetrySources(tomlAt(root, 'tool', 'poetry', 'source'), 'tool.poetry.source'),
      ...variableSettings(hatchVariables(root))
    ])
  ]
}

/** The variables of the environments of Hatch, and of what builds and tests wheels. */
function hatchVariables(root: TomlTable): readonly TomlEntry[] {
  const environments = tomlAt(root, 'tool', 'hatch', 'envs')
  const tables = environments?.type === 'table' ? [...environments.entries.values()].map(({ value }) => value) : []
  const variables = tables.map(table => (table.type === 'table' ? tomlAt(table, 'env-vars') : undefined))
  return [...variables, tomlAt(root, 'tool', 'cibuildwheel', 'environment')].flatMap(node =>
    node?.type === 'table' ? [...node.entries.values()] : []
  )
}

/** The entries of a list of requirements, or what stands in its place. */
function entriesOf(section: Section): readonly Entry[] {
  const { list } = section
  return list.type === 'array' ? list.items.map(node => ({ section, node })) : [{ section, node: list, isList: false }]
}

function readEntry(input: ExtractorInput, { section, node, isList }: Entry, project: Project): Found {
  const { start, end } = node
  if (isList === false) return { gaps: [gap(input, start, end, `${section.slot} is not a list`)] }
  if (node.type === 'string') return readText(input, node, section, project)
  if (node.type === 'table') {
    const requirement = tomlAt(node, 'requirement') ?? tomlAt(node, 'value')
    if (requirement?.type === 'string') return readText(input, requirement, section, project)
    // Another group, whose own list is read; what tox replaces.
    if (node.entries.has('include-group') || section.isFilledIn) return {}
  }
  return { gaps: [gap(input, start, end, 'a requirement is not text')] }
}

function readText(input: ExtractorInput, node: TomlString, section: Section, project: Project): Found {
  const { slot, scope, constrains, overrides, isExtra } = section
  // PDM writes editable requirements as pip does.
  const lead = /^\s*(?:-e|--editable)\s+/.exec(node.value)?.[0].length ?? 0
  const requirement = readRequirement(node.value.slice(lead))
  if (isFailure(requirement)) {
    const template = /\{\{|\$\{|\{%/.test(node.value)
    const reason = template ? 'the package is only known at install time' : requirement.reason
    return {
      gaps: [gap(input, node.start, node.end, reason, template ? 'unresolved-reference' : 'parse-error', node.value)]
    }
  }
  const start = sourceOffset(node, lead + requirement.start)
  const end = sourceOffset(node, lead + requirement.end)
  const facts = requiredPackage(requirement)
  const { specifier: asked = '', source: origin } = requirement
  const isLater = isTemplate(asked) || (origin.type === 'vcs' && isTemplate(`${origin.url ?? ''} ${origin.ref ?? ''}`))
  const later = 'the version is only known at install time'
  const gaps = isLater
    ? [gap(input, start, end, later, 'unresolved-reference', node.value)]
    : requirement.problem === undefined
      ? []
      : [gap(input, start, end, requirement.problem, 'parse-error', node.value)]
  if (facts === undefined) {
    const { type, url = node.value } = requirement.source
    return type === 'path' ? { gaps } : { gaps: [namelessPackage(url, input.locate(start, end))] }
  }
  // An extra that takes in other extras of the same project.
  if (isExtra && facts.name === project.own && requirement.extras.length > 0) return {}
  const named = requirement.source.type === 'registry' ? project.sources.get(facts.name) : undefined
  const usual = inSettings(facts.source, requirement.version === undefined, project.settings)
  const { versionAt } = requirement
  const specifier = versionAt && {
    start: sourceOffset(node, lead + versionAt.start),
    end: sourceOffset(node, lead + versionAt.end)
  }
  const location = input.locate(start, end)
  return {
    gaps,
    components: (named ?? [{ source: usual }]).map(({ source = usual, given = specifier }) => ({
      ...facts,
      ...(isLater && { versionUnknown: true as const }),
      source,
      scope,
      ...(constrains ? { constraint: true } : overrides ? {} : { direct: true }),
      ...(overrides && { override: { section: slot } }),
      slot: markedSlot(slot, requirement.marker),
      location,
      ...givenAt(input, given),
      text: input.content.slice(start, end)
    }))
  }
}

function readPoetry(input: ExtractorInput, item: ReturnType<typeof poetryDependencies>[number]): Found {
  const { start, end } = item
  if (isFailure(item)) return { gaps: [gap(input, start, end, item.reason)] }
  const { name: written, specifier, source, scope, slot, given } = item
  if (!isPackageName(written)) return { gaps: [gap(input, start, end, 'a dependency has no valid package name')] }
  const version = source.type === 'url' ? archiveName(source.url ?? '')?.version : undefined
  const stated = {
    name: written,
    extras: [],
    hashes: [],
    source,
    start,
    end,
    ...(version !== undefined && { version })
  }
  const facts = requiredPackage(specifier === undefined ? stated : { ...stated, specifier })
  if (facts === undefined) return {}
  const place = { location: input.locate(start, end), ...givenAt(input, given), text: input.content.slice(start, end) }
  return { components: [{ ...facts, scope, direct: true, slot, ...place }] }
}

function readPdmOverride(input: ExtractorInput, item: PdmOverride | PdmProblem): Found {
  const { start, end } = item
  if (isFailure(item)) return { gaps: [gap(input, start, end, item.reason)] }
  const { requirement, value } = item
  const read = readRequirement(requirement)
  if (isFailure(read)) return { gaps: [gap(input, start, end, read.reason)] }
  const facts = requiredPackage(read)
  if (facts === undefined) return {}
  const place = { location: input.locate(start, end), ...givenAt(input, value), text: input.content.slice(start, end) }
  const override = { section: pdmOverrideSection }
  return { components: [{ ...facts, scope: 'runtime', override, slot: pdmOverrideSection, ...place }] }
}

function gap(
  input: ExtractorInput,
  start: number,
  end: number,
  reason: string,
  code: ExtractedGap['code'] = 'parse-error',
  subject = input.path
): ExtractedGap {
  return { code, subject: subject.slice(0, 2000), reason, location: input.locate(start, end) }
}
