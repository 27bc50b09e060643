import { posix } from 'node:path'
import { heredocBody } from '../../syntax/dockerfile/heredoc.ts'
import { splitArguments } from '../../syntax/dockerfile/instruction.ts'
import type { Instruction } from '../../syntax/dockerfile/instruction.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { WrittenFile } from '../extractor.ts'

/** The files that COPY and ADD make: of heredocs, those that ADD downloads, and those of the context under their names. */
export function madeFiles(content: string, instruction: Instruction): readonly WrittenFile[] {
  const { keyword, heredocs, body, strings } = instruction
  if (keyword === 'RUN') return mountedFiles(instruction)
  if (keyword !== 'COPY' && keyword !== 'ADD') return []
  const words = (strings ?? splitArguments(body)).map(({ text }) => text)
  const target = (words.at(-1) ?? '').replaceAll(/["']/g, '')
  const isFolder = target.endsWith('/') || words.length > 2
  const pathOf = (name: string): string => (isFolder ? posix.join(target, name) : target)
  const written = heredocs.map((heredoc): WrittenFile => {
    const source = heredocBody(content, heredoc, heredoc.chomp)
    const text = { text: source.text, map: (offset: number) => originalOffset(source, offset) }
    return { path: pathOf(heredoc.name), appends: false, content: text }
  })
  const isFromStage = instruction.flags.some(({ name }) => name === 'from')
  const plain = isFromStage ? [] : words.slice(0, -1).filter(word => !/:\/\/|^<<|[*?$]|\/$|^\.{0,2}$/.test(word))
  const copied = plain.map((source): WrittenFile => {
    const file = source.replace(/^(["'])(.*)\1$/, '$2')
    return { path: pathOf(posix.basename(file)), appends: false, copies: [file] }
  })
  const place = { start: instruction.start, end: instruction.end }
  const urls = keyword === 'ADD' ? words.slice(0, -1).filter(word => /^https?:\/\//i.test(word)) : []
  const renamed = !isFolder && heredocs.length === 0 && urls.length + copied.length === 0 && words.length === 2
  return [
    ...(renamed ? [{ path: target, appends: false }] : []),
    ...written,
    ...copied,
    ...urls.map(url => ({ path: pathOf(posix.basename(url.replace(/[?#].*/s, ''))), appends: false, url, place }))
  ]
}

/** The files of the context that a RUN mounts under another name: `--mount=type=bind,source=a.txt,target=/b.txt`. */
function mountedFiles({ flags }: Instruction): readonly WrittenFile[] {
  return flags.flatMap(({ name, value }): readonly WrittenFile[] => {
    const fields = new Map((name === 'mount' ? (value?.text ?? '') : '').split(',').map(field => fieldOf(field)))
    const source = fields.get('source') ?? fields.get('src')
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination')
    if (source === undefined || target === undefined || fields.has('from')) return []
    return [{ path: target, appends: false, copies: [source.replace(/^\.?\//, '')] }]
  })
}

function fieldOf(text: string): readonly [string, string] {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
