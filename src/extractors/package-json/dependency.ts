import type { PackageComponent } from '../../core/component.ts'
import type { Override } from '../../core/override.ts'
import { ecosystem } from '../../ecosystems/npm/ecosystem.ts'
import { readRequirement } from '../../ecosystems/npm/requirement.ts'
import type { JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { isTemplate } from '../shared/files/template.ts'

/** A property that names a package. */
export interface Dependency extends Pick<JsonProperty, 'key' | 'value' | 'start' | 'end'> {
  readonly slot: string
  readonly scope: PackageComponent['scope']
  readonly direct: boolean
  readonly peer?: true
  readonly override?: Override
  /** Why the value says nothing, where that is known already. */
  readonly unresolved?: string
}

/** Reads one dependency: a gap where it says nothing, and both where only its name is known. */
export function readDependency(
  { key, value, start, end, slot, scope, direct, peer, override, unresolved }: Dependency,
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>
): { component?: ExtractedComponent; gap?: ExtractedGap } {
  const location = locate(start, end)
  const gap = (code: ExtractedGap['code'], reason: string): { gap: ExtractedGap } => {
    return { gap: { code, subject: `${key} in ${slot}`, reason, location } }
  }
  if (key.trim() === '') return gap('parse-error', 'the name of the package is empty')
  if (isTemplate(key)) return gap('unresolved-reference', 'the name is filled in by a template')
  if (unresolved === undefined && value?.type !== 'string') {
    return gap(
      'parse-error',
      value === undefined ? 'it has no value' : `its value is of type ${value.type}, not string`
    )
  }
  const written = value?.type === 'string' ? value.value : ''
  const reason = unresolved ?? (isTemplate(written) ? 'the version is filled in by a template' : undefined)
  const { name, specifier, source } = readRequirement(key, reason === undefined ? written : '')
  const version = source.type === 'registry' && specifier !== undefined ? ecosystem.pinned(specifier) : undefined
  const component: ExtractedComponent = {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'npm',
    name,
    purl: ecosystem.purl(name, version),
    location,
    ...givenAt({ locate }, value?.type === 'string' ? value : undefined),
    slot: name === key.trim() ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: 'certain',
    hashes: [],
    source,
    scope,
    direct,
    ...(peer && { peer }),
    ...(override && { override }),
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && reason === undefined && { specifier })
  }
  return { component, ...(reason !== undefined && gap('unresolved-reference', reason)) }
}
