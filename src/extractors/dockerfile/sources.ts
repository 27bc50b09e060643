import { expand } from '../../syntax/dockerfile/expand.ts'
import type { ExpandedPart, Variables } from '../../syntax/dockerfile/expand.ts'
import type { Instruction } from '../../syntax/dockerfile/instruction.ts'
import { sliceSource, wordOf } from '../../syntax/shared/source-text.ts'
import type { SourceText, Word } from '../../syntax/shared/source-text.ts'

/** An image or a stage that an instruction reads files from. */
export interface FileSource {
  readonly slot: 'copy-from' | 'mount-from'
  readonly word: Word
  readonly expanded: readonly ExpandedPart[] | undefined
}

const nothing: Variables = { has: () => false, get: () => undefined }

/** `COPY --from=…` and `RUN --mount=…,from=…`. Docker refuses variables in both: they stay unknown. */
export function fileSources({ keyword, flags }: Instruction, escape: string): readonly FileSource[] {
  const found: FileSource[] = []
  for (const { name, value } of flags) {
    if (value === undefined) continue
    const isCopy = name === 'from' && (keyword === 'COPY' || keyword === 'ADD')
    const from = isCopy ? value : name === 'mount' && keyword === 'RUN' ? mountSource(value) : undefined
    if (from === undefined || from.text === '') continue
    const expanded = expand(from.text, nothing, { escape, undeclared: 'unknown' })
    found.push({ slot: isCopy ? 'copy-from' : 'mount-from', word: wordOf(from), expanded })
  }
  return found
}

/** The `from` field of a mount, which is one line of comma-separated values. */
function mountSource(mount: SourceText): SourceText | undefined {
  const { text } = mount
  for (let at = 0; at < text.length;) {
    const quoted = text[at] === '"'
    const close = quoted ? text.indexOf('"', at + 1) : -1
    const comma = text.indexOf(',', Math.max(at, close))
    const end = comma === -1 ? text.length : comma
    const start = quoted ? at + 1 : at
    const stop = close === -1 ? end : close
    const field = text.slice(start, stop)
    const equals = field.indexOf('=')
    if (field.slice(0, Math.max(equals, 0)).toLowerCase() === 'from')
      return sliceSource(mount, start + equals + 1, stop)
    at = end + 1
  }
  return undefined
}
