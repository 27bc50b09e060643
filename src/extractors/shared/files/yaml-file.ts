import { logicalLines } from '../../../ecosystems/pypi/logical-lines.ts'
import type { LogicalLine } from '../../../ecosystems/pypi/logical-lines.ts'
import { parseYaml } from '../../../syntax/yaml/parse.ts'
import type { YamlNode, YamlScalar } from '../../../syntax/yaml/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { unresolvedConflict, withoutConflictMarkers } from '../../../syntax/shared/conflict-markers.ts'
import { syntaxCode, unreadable } from './gaps.ts'

/**
 * The offset in the content of an offset in the text of a scalar. Exact for plain scalars and for quoted ones without
 * escapes on one line; within the scalar for all others.
 */
export function scalarOffset(content: string, { text, start, end }: YamlScalar, offset: number): number {
  for (const from of [start, start + 1]) if (content.startsWith(text, from)) return from + offset
  return Math.min(start + offset, Math.max(end - 1, start))
}

/** Whether {@link scalarOffset} is exact. */
export function isExact(content: string, { text, start }: YamlScalar): boolean {
  return content.startsWith(text, start) || content.startsWith(text, start + 1)
}

/** The lines of a scalar as pip would read them from a requirements file. */
export function scalarLines(content: string, node: YamlScalar): readonly LogicalLine[] {
  return logicalLines(node.text).map(line => ({
    ...line,
    source: offset => scalarOffset(content, node, line.source(offset))
  }))
}

const mostGaps = 20

/** What a file says, as far as it can be read, and gaps for what is wrong with it. */
export interface YamlFile {
  /** Undefined where it says nothing. */
  readonly root: YamlNode | undefined
  readonly gaps: readonly ExtractedGap[]
}

/**
 * The first document of a file, and what is wrong with it, at most twenty places. What stands on both sides of a merge
 * conflict is read: the lines of its markers count as empty.
 */
export function readYaml(input: ExtractorInput): YamlFile {
  const { content } = input
  const gaps: ExtractedGap[] = []
  const { text, markers } = withoutConflictMarkers(content)
  for (const { start, end } of markers.slice(0, mostGaps)) gaps.push(unreadable(input, start, end, unresolvedConflict))
  const { root, errors } = parseYaml(text)
  for (const error of errors.slice(0, mostGaps)) {
    gaps.push(unreadable(input, error.offset, error.offset, error.message, syntaxCode(error)))
  }
  return { root, gaps }
}
