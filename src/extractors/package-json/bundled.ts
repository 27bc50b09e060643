import { properties, property, type JsonNode } from '../../syntax/json/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'

const sections = ['bundleDependencies', 'bundledDependencies']

/**
 * Versions in a section that is a list of names: npm takes no versions from it, and older clients ask for any version of a
 * name that stands in no other section.
 */
export function bundledVersions(
  root: JsonNode | undefined,
  declared: ReadonlySet<string>,
  { locate }: Pick<ExtractorInput, 'locate'>
): readonly ExtractedGap[] {
  return sections.flatMap(slot =>
    properties(property(root, slot)?.value)
      .filter(({ key }) => !declared.has(key))
      .map(({ key, start, end }): ExtractedGap => {
        const reason = 'the section lists names, and which version of the package is bundled is not known'
        return { code: 'parse-error', subject: `${key} in ${slot}`, reason, location: locate(start, end) }
      })
  )
}
