import { lineIndex } from '../../src/core/location.ts'
import type { Extraction, Extractor } from '../../src/extractors/extractor.ts'

/** Runs an extractor on one text of the head side; as a first round, with nothing beside it, unless there are neighbours. */
export function extractorOn(
  extractor: Extractor,
  usualPath: string
): (content: string, path?: string, neighbours?: Readonly<Record<string, string>>) => Extraction {
  return (content, path = usualPath, neighbours = {}) => {
    const span = lineIndex(content)
    return extractor.extract({
      path,
      content,
      neighbours: new Map(Object.entries(neighbours)),
      locate: (start, end) => ({ path, side: 'head', ...span(start, end) }),
      written: (start, end) => content.slice(start, end)
    })
  }
}

/** Every gap of an extraction on a line: `parse-error package.json: it holds no object @1:1`. */
export function gapLines({ gaps }: Extraction): string[] {
  return gaps.map(({ code, subject, reason, location }) => {
    return `${code} ${subject}: ${reason} @${location?.startLine ?? 0}:${location?.startColumn ?? 0}`
  })
}
