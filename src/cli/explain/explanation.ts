import { hanging, paragraph } from '../../reports/terminal/text.ts'

/** A part of an explanation: encoded text that is wrapped, or lines as they are. */
export interface Section {
  readonly title?: string
  /** Encoded for a terminal. */
  readonly text?: readonly string[]
  /** Lines that are not wrapped, such as what is to be pasted. */
  readonly block?: readonly string[]
}

/** A heading, and sections with an empty line before each. */
export function explained(heading: string, sections: readonly Section[], width: number): string {
  const told = sections.flatMap(({ title, text = [], block = [] }) => {
    const indent = title === undefined ? 0 : 2
    const body = [...text.flatMap(each => paragraph(each, indent, width)), ...block.map(line => `  ${line}`.trimEnd())]
    return body.length === 0 ? [] : ['', ...(title === undefined ? [] : [title]), ...body]
  })
  return `${[...hanging('', heading, width, 2), ...told].join('\n')}\n`
}

/** Names with what is said of each. */
export function table(rows: readonly (readonly [name: string, text: string])[], width: number): readonly string[] {
  const column = Math.max(...rows.map(([name]) => name.length), 0)
  return rows.flatMap(([name, text]) => hanging(`${name.padEnd(column)}  `, text, width - 2))
}
