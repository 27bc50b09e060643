import { parseToml, type TomlError } from '../../../syntax/toml/parse.ts'
import { summary } from '../../../syntax/toml/summary.ts'
import type { TomlTable } from '../../../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { few, syntaxCode, unreadable } from './gaps.ts'

/** The tree of a TOML file as far as it can be read, and gaps for the mistakes in it. */
export function readToml(input: ExtractorInput): { readonly root: TomlTable; readonly gaps: ExtractedGap[] } {
  const { root, errors } = parseToml(input.content)
  const gaps = errors.map(error => unreadable(input, error.offset, error.offset, error.message, syntaxCode(error)))
  return { root, gaps: [...few(gaps)] }
}

/** One gap for all that is not TOML, at the first mistake. */
export function syntaxGaps(input: ExtractorInput, errors: readonly TomlError[]): readonly ExtractedGap[] {
  const first = summary(errors)
  return first === undefined ? [] : [unreadable(input, first.offset, first.offset, first.message, syntaxCode(first))]
}
