import { parseToml } from '../syntax/toml/parse.ts'
import type { TomlTable } from '../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from './extractor.ts'

const mostGaps = 20

/** What a TOML file holds, and what is wrong with it, at most twenty places. */
export function readToml(input: ExtractorInput): {
  readonly root: TomlTable | undefined
  readonly gaps: readonly ExtractedGap[]
} {
  const { content, path, locate } = input
  const parsed = parseToml(content)
  const errors = 'error' in parsed ? [parsed.error] : []
  return {
    root: 'root' in parsed ? parsed.root : undefined,
    gaps: errors.slice(0, mostGaps).map(({ message, offset }) => ({
      code: 'unreadable',
      subject: path,
      reason: message,
      location: locate(offset, offset)
    }))
  }
}
