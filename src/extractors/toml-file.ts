import { parseToml } from '../syntax/toml/parse.ts'
import type { TomlTable } from '../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from './extractor.ts'
import { few } from './few.ts'

/** The tree of a TOML file as far as it can be read, and gaps for the mistakes in it. */
export function readToml({ content, path, locate }: ExtractorInput): {
  readonly root: TomlTable
  readonly gaps: ExtractedGap[]
} {
  const { root, errors } = parseToml(content)
  const gaps = errors.map(({ message, offset }): ExtractedGap => {
    return { code: 'unreadable', subject: path, reason: message, location: locate(offset, offset) }
  })
  return { root, gaps: [...few(gaps)] }
}
