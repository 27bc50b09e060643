import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import type { ExtractedComponent, ExtractorInput } from '../../extractor.ts'

/** What a file says about an index, with the place of the value that says so, by UTF-16 offsets. */
export interface PlacedSetting extends IndexSetting {
  readonly start: number
  readonly end: number
}

/** The components of what a file sets; `forFolder`: for all that is installed in its folder and below. */
export function indexComponents(
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>,
  settings: readonly PlacedSetting[],
  forFolder = false
): ExtractedComponent[] {
  return settings.map(({ start, end, ...setting }) => ({
    kind: 'index',
    ...setting,
    ...(forFolder && { forFolder }),
    location: locate(start, end),
    text: content.slice(start, Math.min(end, start + 1000)),
    confidence: 'certain'
  }))
}
