import { extractors } from '../extractors/registry.generated.ts'
import { pathTest } from '../extractors/lookup/matcher.ts'

/** Whether a file is of a kind that can name requirements files, by its path alone. */
export const pointsAtRequirements = pathTest(extractors.flatMap(extractor => extractor.pointsAtRequirements))

const interpreters = new Map(
  extractors.flatMap(({ id, interpreters }) => interpreters.map(program => [program, id] as const))
)

const longestLine = 200

/**
 * The id of the extractor that reads a script without a telling name, by the first program of its first line, in which
 * folders do not count: `#!/usr/bin/env -S uv run`.
 */
export function scriptReader(text = ''): string | undefined {
  const [line = ''] = /^#![^\n]*/.exec(text.slice(0, longestLine)) ?? []
  const programs = line.replaceAll(/\S*\//g, '').match(/(?<!\w)[a-z]+(?=[\d.]*\b)/g) ?? []
  return programs.flatMap(program => interpreters.get(program) ?? [])[0]
}
