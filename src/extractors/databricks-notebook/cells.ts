import { decoded, type Decoded } from '../../syntax/shared/aligned.ts'

/** What a cell in another language than its file holds, with the way back to the file. */
export interface MagicCell {
  /** `pip`, `sh`, `md`; empty where it says none. */
  readonly language: string
  /** From its magic to its end, without the signs of comments. */
  readonly source: Decoded
  readonly start: number
  readonly end: number
}

const first = /^\s{0,20}(?:#|--|\/\/) Databricks notebook source/
const command = /^(?:#|--|\/\/) COMMAND -{5,}/
const magic = /^(?:#|--|\/\/) ?MAGIC(?: |$)/

/** Whether a file is a notebook of Databricks, as it is kept in a repository. */
export function isNotebook(content: string): boolean {
  return first.test(content)
}

/**
 * The cells of a notebook that stand in comments, as they are in another language than its file:
 * <https://docs.databricks.com/aws/en/notebooks/notebook-format>.
 */
export function magicCells(content: string): readonly MagicCell[] {
  const cells: MagicCell[] = []
  let open: { readonly start: number; readonly end: number }[] = []
  const close = (): void => {
    if (open.length > 0) cells.push(cellOf(content, open))
    open = []
  }
  for (let at = 0; at < content.length;) {
    const lineFeed = content.indexOf('\n', at)
    const end = lineFeed === -1 ? content.length : lineFeed + 1
    const line = content.slice(at, Math.min(end, at + 40)).trimEnd()
    const sign = magic.exec(line)?.[0]
    if (sign !== undefined) open.push({ start: at + sign.length, end })
    else if (command.test(line)) close()
    at = end
  }
  close()
  return cells
}

function cellOf(content: string, lines: readonly { readonly start: number; readonly end: number }[]): MagicCell {
  const text = lines.map(({ start, end }) => content.slice(Math.min(start, end), end)).join('')
  const offsets = new Uint32Array(text.length + 1)
  let length = 0
  for (const { start, end } of lines) for (let at = start; at < end; at++) offsets[length++] = at
  const last = lines.at(-1)?.end ?? 0
  offsets[text.length] = last
  const language = /^\s{0,100}%([\w-]{1,30})/.exec(text)?.[1] ?? ''
  return { language, source: decoded(text, offsets), start: lines[0]?.start ?? 0, end: last }
}
