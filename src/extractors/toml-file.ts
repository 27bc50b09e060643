import { parseToml } from '../syntax/toml/parse.ts'
import type { TomlTable } from '../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from './extractor.ts'

/** The tree of a TOML file as far as it can be read, and a gap for every mistake in it. */
export function readToml({ content, path, locate }: ExtractorInput): {
  readonly root?: TomlTable
  readonly gaps: ExtractedGap[]
} {
  const parsed: {
    readonly root?: TomlTable
    readonly error?: { readonly message: string; readonly offset: number }
    readonly errors?: readonly { readonly message: string; readonly offset: number }[]
  } = parseToml(content)
  const { root, error, errors = [] } = parsed
  const gaps = (error === undefined ? errors : [error, ...errors]).map(({ message, offset }): ExtractedGap => {
    return { code: 'unreadable', subject: path, reason: message, location: locate(offset, offset) }
  })
  return { ...(root && { root }), gaps }
}
