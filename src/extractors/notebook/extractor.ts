import type { TextRange } from '../../core/text-range.ts'
import type { Decoded } from '../../syntax/shared/aligned.ts'
import { parseJson } from '../../syntax/json/parse.ts'
import { joinedStrings } from '../../syntax/json/string-text.ts'
import { summary } from '../../syntax/json/summary.ts'
import { property, text } from '../../syntax/json/tree.ts'
import type { JsonNode } from '../../syntax/json/tree.ts'
import { cellParts, partOf } from '../../syntax/notebook/cells.ts'
import type { CellPart } from '../../syntax/notebook/cells.ts'
import type { Embedded, ExtractedGap, Extraction, Extractor, ExtractorInput, WrittenFile } from '../extractor.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

/**
 * Reads Jupyter notebooks (nbformat 3 and 4, <https://nbformat.readthedocs.io/>): the commands and the Python of their
 * code cells.
 */
export const extractor: Extractor = {
  files: ['**/*.ipynb'],
  context: 'interactive',
  pointsAtRequirements: true,
  maxLength: 50_000_000,
  extract({ path, content, locate }: ExtractorInput): Extraction {
    const { root, errors } = parseJson(content)
    const gaps: ExtractedGap[] = []
    const mistake = content.trim() === '' ? undefined : summary(errors)
    if (mistake !== undefined) {
      const location = locate(mistake.offset, mistake.offset + mistake.length)
      gaps.push({ code: syntaxCode(mistake), subject: path, reason: mistake.message, location })
    }
    const python = isPython(root) || /\b(?:from_pretrained|trust_remote_code)\b/.test(content)
    const embedded: Embedded[] = []
    const writtenFiles: WrittenFile[] = []
    const programs: Decoded[] = []
    const values = new Map<string, string>()
    for (const cell of codeCells(root)) {
      const source = (property(cell, 'source') ?? property(cell, 'input'))?.value
      if (source === undefined) continue
      const decoded = joinedStrings(content, source.type === 'array' ? source.items : [source])
      for (const part of cellParts(decoded.text, values)) {
        if (part.language === 'file') writtenFiles.push(writtenBy(decoded, part))
        else if (part.language === 'shell') embedded.push({ language: 'shell', ...partOf(decoded, part) })
        else if (python) programs.push(partOf(decoded, part))
      }
    }
    // One program: what a cell names, later ones use.
    if (programs.length > 0) embedded.push({ language: 'python', ...joined(programs) })
    return { components: [], gaps, embedded, writtenFiles, understood: shownParts(root) }
  }
}

/** What `%%writefile path` writes. */
function writtenBy(cell: Decoded, part: CellPart): WrittenFile {
  const { path = '', appends = false } = part
  return { path, appends, content: partOf(cell, part) }
}

function codeCells(root: JsonNode | undefined): readonly JsonNode[] {
  return cellsOf(root).filter(isCode)
}

function cellsOf(root: JsonNode | undefined): readonly JsonNode[] {
  const sheets = items(property(root, 'worksheets')?.value)
  return [root, ...sheets].flatMap(holder => items(property(holder, 'cells')?.value))
}

function isCode(cell: JsonNode): boolean {
  return text(cell, 'cell_type') === 'code'
}

/** What nobody runs: cells of text, and what code cells have printed. */
function shownParts(root: JsonNode | undefined): readonly TextRange[] {
  return cellsOf(root).flatMap(cell => (isCode(cell) ? (property(cell, 'outputs')?.value ?? []) : cell))
}

function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.type === 'array' ? node.items : []
}

/** A notebook that does not say its language is one of Python; one is enough of what else it says. */
function isPython(root: JsonNode | undefined): boolean {
  const metadata = property(root, 'metadata')?.value
  const kernel = property(metadata, 'kernelspec')?.value
  const claims = [
    text(kernel, 'language'),
    text(kernel, 'name'),
    text(property(metadata, 'language_info')?.value, 'name')
  ].filter(claim => claim !== undefined)
  return claims.length === 0 || claims.some(claim => /python|sage/i.test(claim))
}

function joined(programs: readonly Decoded[]): Decoded {
  const starts: number[] = []
  let length = 0
  for (const { text: one } of programs) {
    starts.push(length)
    length += one.length + 1
  }
  const map = (offset: number): number => {
    let low = 0
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return programs[low]?.map(offset - (starts[low] ?? 0)) ?? 0
  }
  return { text: programs.map(({ text: one }) => one).join('\n'), map }
}
