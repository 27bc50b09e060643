import { skipSpace } from './characters.ts'
import type { Instruction } from './instruction.ts'
import { jsonStrings } from './json-strings.ts'
import { sliceSource } from '../shared/source-text.ts'

/** The command of a HEALTHCHECK, as a CMD that stands in its place; undefined for NONE and for other instructions. */
export function healthCommand(instruction: Instruction): Instruction | undefined {
  const { keyword, body } = instruction
  const { text } = body
  const found = keyword === 'HEALTHCHECK' ? /^CMD(?=\s)/i.exec(text) : null
  if (found === null) return undefined
  const command = sliceSource(body, skipSpace(text, found[0].length), text.length)
  const strings = jsonStrings(command)
  return { ...instruction, keyword: 'CMD', body: command, ...(Array.isArray(strings) && { strings }) }
}
