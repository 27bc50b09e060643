import { lineIndex } from '../core/location.ts'
import { isFailure, messageOf, type Failure } from '../core/failure.ts'
import type { ExternalReader, ExtractorInput } from '../extractors/extractor.ts'
import { wantsNothing, type FileInput, type FileResult } from './file.ts'
import { merge } from './merge.ts'

/** Has an external reader read some files; one result a file, in their order. A failure of it is a gap of each. */
export async function runExternal(
  reader: ExternalReader,
  files: readonly FileInput[],
  signal: AbortSignal
): Promise<readonly FileResult[]> {
  const answer = await ask(reader, files.map(inputOf), signal)
  return files.map(({ path, side, texts }, index) => {
    const found = isFailure(answer) ? undefined : answer.found[index]
    const { components = [], governs = [], manifests = [] } = found ?? {}
    const reason = isFailure(answer) ? answer.reason : 'the reader failed: it gave no answer about the file'
    const failure = { code: 'internal', subject: path, reason, location: { path, side } } as const
    const gaps = (found?.gaps ?? [failure]).map(gap => ({ ...gap, by: reader.id }))
    const text = found === undefined || gaps.length > 0 ? '' : (texts.get(path) ?? '')
    const understood = reader.lock ? [{ start: 0, end: text.length }] : []
    return { ...wantsNothing, components: merge(components, path), gaps, governs, manifests, understood }
  })
}

async function ask(
  reader: ExternalReader,
  inputs: readonly ExtractorInput[],
  signal: AbortSignal
): Promise<{ readonly found: Awaited<ReturnType<ExternalReader['read']>> } | Failure> {
  try {
    return { found: await reader.read(inputs, signal) }
  } catch (error) {
    return { reason: `the reader failed: ${messageOf(error)}` }
  }
}

function inputOf({ path, side, texts }: FileInput): ExtractorInput {
  const content = texts.get(path) ?? ''
  const spanOf = lineIndex(content)
  return {
    path,
    content,
    neighbours: new Map(),
    locate: (start, end) => ({ path, side, ...spanOf(start, end) }),
    written: (start, end) => content.slice(start, end)
  }
}
