import { homepage } from '../../core/project.ts'
import { hanging, paragraph } from '../../reports/terminal/text.ts'

/** A text of our own as lines for a terminal, and the addresses that it links to. */
export interface PlainText {
  readonly lines: readonly string[]
  readonly links: readonly string[]
}

/** The page whose sections and neighbours relative links mean. */
const page = `${homepage}/blob/main/docs/rules.md`
const link = /\[([^\]]*)\]\(([^)\s]*)\)/g

/** Turns the Markdown that the READMEs of rules are written in into plain text. Links stand in a list of their own. */
export function plainText(markdown: string, width: number): PlainText {
  const links = new Set<string>()
  const blocks = blocksOf(markdown)
  const lines = blocks.flatMap((block, index) => {
    const isNext = index === 0 || (block.kind === 'item' && blocks[index - 1]?.kind === 'item')
    return [...(isNext ? [] : ['']), ...linesOf(block, links, width)]
  })
  return { lines, links: [...links] }
}

interface Block {
  readonly kind: 'code' | 'item' | 'row' | 'text'
  readonly lines: readonly string[]
}

/** Code between fences as it is; of the rest, lines that belong together. */
function blocksOf(markdown: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = []
  let open: { kind: Block['kind']; lines: string[] } | undefined
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```')
    if (open?.kind === 'code') {
      if (isFence) open = undefined
      else open.lines.push(line)
      continue
    }
    const kind = isFence ? 'code' : line.startsWith('- ') ? 'item' : line.startsWith('|') ? 'row' : 'text'
    if (line.trim() === '') open = undefined
    else if (open !== undefined && kind === open.kind && kind === 'row') open.lines.push(line)
    else if (open !== undefined && kind === 'text' && (open.kind === 'text' || open.kind === 'item'))
      open.lines.push(line)
    else blocks.push((open = { kind, lines: isFence ? [] : [line] }))
  }
  return blocks
}

function linesOf({ kind, lines }: Block, links: Set<string>, width: number): readonly string[] {
  if (kind === 'code') return lines.map(line => `    ${line}`.trimEnd())
  if (kind === 'row') {
    const rows = lines.filter(line => !/^[|\s:-]*$/.test(line)).map(line => cellsOf(line, links))
    return rows.flatMap(cells => hanging('  ', cells.filter(cell => cell !== '').join(': '), width, 4))
  }
  const text = inline(lines.map(line => line.trim()).join(' '), links)
  return kind === 'item' ? hanging('  - ', text.replace(/^- /, ''), width) : paragraph(text, 0, width)
}

function cellsOf(row: string, links: Set<string>): readonly string[] {
  return row.split('|').map(cell => inline(cell.trim(), links))
}

function inline(text: string, links: Set<string>): string {
  return text
    .replace(link, (_, shown: string, target: string) => {
      if (URL.canParse(target, page) && !target.startsWith('#')) links.add(new URL(target, page).href)
      return shown
    })
    .replaceAll('**', '')
    .replaceAll('`', '')
}
