import { unavailableCode, type OpenBytes, type OpenedBytes } from '../core/content.ts'
import type { RawGap } from '../core/gap.ts'
import type { Location, Side } from '../core/location.ts'
import { isFailure, messageOf } from '../core/failure.ts'
import type { RegisteredBytesExtractor } from '../extractors/extractor.ts'
import { wantsNothing, type FileResult } from './file.ts'
import { merge } from './merge.ts'

/** A file whose content is opened to be read piece by piece. */
export interface BytesFile {
  readonly path: string
  readonly side: Side
  readonly open: OpenBytes
}

/**
 * Runs extractors of bytes on one file, which is opened once for all of them and closed whatever happens. Content that is
 * not available, and a failure of an extractor, become gaps.
 */
export async function runBytes(
  readers: readonly RegisteredBytesExtractor[],
  file: BytesFile,
  signal: AbortSignal
): Promise<readonly FileResult[]> {
  const opened = await file.open(signal)
  if (isFailure(opened)) {
    const { path, side } = file
    const code = unavailableCode(opened)
    const gap = { code, by: 'changes', subject: path, reason: opened.reason, location: { path, side } }
    return readers.map((_, index) => ({ ...wantsNothing, components: [], gaps: index === 0 ? [gap] : [] }))
  }
  try {
    const results: FileResult[] = []
    for (const reader of readers) results.push(await runOne(reader, file, opened))
    return results
  } finally {
    await opened.close()
  }
}

async function runOne(
  registered: RegisteredBytesExtractor,
  { path, side }: BytesFile,
  { bytes }: Extract<OpenedBytes, { readonly bytes: unknown }>
): Promise<FileResult> {
  const by = `extractors/${registered.id}`
  const locate = (within?: string): Location => ({ path, side, ...(within === undefined ? {} : { within }) })
  try {
    const extractor = await registered.load()
    const { components, gaps } = await extractor.extract({ path, bytes, locate })
    return { ...wantsNothing, components: merge(components, path), gaps: gaps.map(gap => ({ ...gap, by })) }
  } catch (error) {
    const reason = `the extractor failed: ${messageOf(error)}`
    const gap: RawGap = { code: 'internal', by, subject: path, reason, location: locate() }
    return { ...wantsNothing, components: [], gaps: [gap] }
  }
}
