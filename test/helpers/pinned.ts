import type { Extraction } from '../../src/extractors/extractor.ts'

/** A text of one line with its first model or dataset pinned to `C` where its extractor says; undefined where it says nowhere. */
export function pinned(content: string, { components: [component] }: Extraction): string | undefined {
  const place = component !== undefined && 'pinPlace' in component ? component.pinPlace : undefined
  const { startColumn, endColumn } = place?.at ?? {}
  if (place === undefined || startColumn === undefined || endColumn === undefined) return undefined
  return `${content.slice(0, startColumn - 1)}${place.before}C${place.after}${content.slice(endColumn - 1)}`
}
