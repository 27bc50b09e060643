import { parseJson } from '../../../syntax/json/parse.ts'
import { summary } from '../../../syntax/json/summary.ts'
import { parseToml } from '../../../syntax/toml/parse.ts'
import { parseYaml } from '../../../syntax/yaml/parse.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { syntaxCode, unreadable } from './gaps.ts'
import type { Node } from '../../../syntax/lookup/settings-tree.ts'

interface Mistake {
  readonly message: string
  readonly offset: number
  readonly type?: string
}

/** The tree of a settings file, by the syntax that its name tells, and the first mistake in it. */
export function readSettings(input: ExtractorInput): { root: Node | undefined; gap?: ExtractedGap } {
  const { path, content } = input
  const gapOf = (mistake: Mistake | undefined): { gap?: ExtractedGap } => {
    if (mistake === undefined) return {}
    const { message, offset } = mistake
    return { gap: unreadable(input, offset, offset, message, syntaxCode(mistake)) }
  }
  if (/\.ya?ml$/i.test(path)) {
    const { root, errors } = parseYaml(content)
    return { root, ...gapOf(errors.find(({ type }) => type !== 'duplicate')) }
  }
  if (/\.toml$/i.test(path)) {
    const { root, errors } = parseToml(content)
    return { root, ...gapOf(errors[0]) }
  }
  const { root, errors } = parseJson(content, 'jsonc')
  return { root, ...gapOf(content.trim() === '' ? undefined : summary(errors)) }
}
