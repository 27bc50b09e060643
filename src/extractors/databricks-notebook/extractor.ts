import type { TextRange } from '../../core/text-range.ts'
import { cellParts, partOf } from '../../syntax/notebook/cells.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput, WrittenFile } from '../extractor.ts'
import { isNotebook, magicCells, type MagicCell } from './cells.ts'

/** Reads notebooks of Databricks that are kept as source: their cells in other languages stand in comments. */
export const extractor: Extractor = {
  files: ['**/*.{py,sql,scala,r,R}'],
  context: 'interactive',
  mayMatter: isNotebook,
  extract({ content }: ExtractorInput): Extraction {
    const embedded: Embedded[] = []
    const writtenFiles: WrittenFile[] = []
    const understood: TextRange[] = []
    const values = new Map<string, string>()
    if (!isNotebook(content)) return { components: [], gaps: [] }
    for (const cell of magicCells(content)) {
      if (/^md(?:-sandbox)?$/.test(cell.language)) understood.push({ start: cell.start, end: cell.end })
      else if (/^(?:sh|bash)$/.test(cell.language)) embedded.push(script(cell))
      else
        for (const part of cellParts(inPython(cell), values)) {
          // What is left of a cell of commands is no program.
          if (part.language === 'python' && cell.language !== 'python') continue
          const { text, map } = partOf(cell.source, part)
          if (part.language !== 'file') embedded.push({ language: part.language, text, map: offset => map(offset) })
          else writtenFiles.push({ path: part.path ?? '', appends: part.appends === true, content: { text, map } })
        }
    }
    return { components: [], gaps: [], embedded, writtenFiles, understood }
  }
}

/** What follows `%sh`, on its line and below. */
function script({ source }: MagicCell): Embedded {
  const start = /^\s*%\w+(?:[ \t]+-e\b)?/.exec(source.text)?.[0].length ?? 0
  return { language: 'shell', text: source.text.slice(start), map: offset => source.map(start + offset) }
}

/** The cell with blanks for the magic that says that it is one of Python; nothing for one in a language without commands. */
function inPython({ language, source: { text } }: MagicCell): string {
  if (/^(?:sql|scala|r|fs|run|sql-display)$/i.test(language)) return ''
  return language === 'python' ? text.replace('%python', ' '.repeat('%python'.length)) : text
}
