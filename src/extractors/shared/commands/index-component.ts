import type { Place } from '../../../commands/command-line.ts'
import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import type { ExtractedComponent, ExtractorInput } from '../../extractor.ts'
import { unquoted } from './unquoted.ts'

const longest = 1000

/** The component of a setting whose value stands at a place. */
export function indexComponent(
  { ecosystem, name, url, use, scope, unchecked, setting }: IndexSetting,
  place: Place,
  slot: string,
  { content, locate, written }: Pick<ExtractorInput, 'content' | 'locate' | 'written'>
): ExtractedComponent {
  const [from, to] = unquoted(content, place.start, place.end)
  return {
    kind: 'index',
    ...(ecosystem !== undefined && { ecosystem }),
    name,
    ...(url !== undefined && { url }),
    use,
    ...(scope !== undefined && { scope }),
    ...(unchecked !== undefined && { unchecked }),
    setting,
    slot,
    location: locate(from, to),
    text: written(from, Math.min(to, from + longest)),
    confidence: 'certain'
  }
}
