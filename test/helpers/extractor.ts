import { lineIndex } from '../../src/core/location.ts'
import type { Location } from '../../src/core/location.ts'
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

/** Every gap of an extraction on a line: `parse-error package.json: expected a JSON object @1:1`. */
export function gapLines({ gaps }: Extraction): string[] {
  return gaps.map(({ code, subject, reason, location }) => {
    return `${code} ${subject}: ${reason} @${location?.startLine ?? 0}:${location?.startColumn ?? 0}`
  })
}

/**
 * Every component with the places of its evidence: `torch @1:6-1:11`, `a/b @2:9-2:13 flag @3:23-3:27`. The name alone
 * where it has none.
 */
export function evidenceLines({ components }: Extraction): string[] {
  return components.map(({ name, evidence: { argument, flag } = {} }) =>
    [name, argument && rangeOf(argument), flag && `flag ${rangeOf(flag)}`].filter(Boolean).join(' ')
  )
}

function rangeOf({ startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Location): string {
  return `@${startLine}:${startColumn}-${endLine}:${endColumn}`
}
