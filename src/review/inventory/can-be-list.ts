import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { TextContent } from '../../core/content.ts'
import { requirementLike } from '../../extractors/shared/python/requirement-like.ts'
import { readPaths } from './read.ts'

/** So many changed files are looked into; of more, one can be a list. */
const most = 200

/** Extensions of media, fonts, archives and weights, which are not read for this. */
const notText = new Set(
  '.png .jpg .jpeg .gif .webp .ico .pdf .mp3 .mp4 .wav .woff .woff2 .ttf .zip .gz .whl .so .pt .onnx .safetensors .gguf'.split(
    ' '
  )
)

/**
 * Whether pip could take one of some changed files for a list of requirements, by what stands in it: source code, prose
 * and settings are none under any name. `known` are contents that were read already.
 */
export async function anyCanBeList(
  source: ChangeSource,
  files: readonly ChangedFile[],
  known: ReadonlyMap<string, TextContent>,
  signal: AbortSignal
): Promise<boolean> {
  const texts = files.map(({ path }) => path).filter(path => !notText.has(posix.extname(path).toLowerCase()))
  if (texts.length > most) return true
  const unread = texts.filter(path => !known.has(path))
  const read = unread.length === 0 ? known : await readPaths(source, 'head', unread, signal)
  return texts.some(path => canBeList(known.get(path) ?? read.get(path)))
}

function canBeList(content: TextContent | undefined): boolean {
  if (content?.type === 'text') return requirementLike(content.text) !== undefined
  // What is no text cannot be one; what was not given, or is too large, can.
  return content?.type === 'failed' && (content.cause === 'missing' || content.cause === 'limit')
}
