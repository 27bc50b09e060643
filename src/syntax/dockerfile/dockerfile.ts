import { readDirectives } from './directives.ts'
import type { DockerfileError } from './directives.ts'
import { heredocMarks, readHeredocs } from './heredoc.ts'
import { readInstruction } from './instruction.ts'
import type { Instruction } from './instruction.ts'
import { readLogicalLine } from './logical-line.ts'
import type { Word } from '../shared/source-text.ts'

/** A Dockerfile as BuildKit reads it, and what BuildKit would refuse. Offsets are UTF-16 units of the text. */
export interface Dockerfile {
  readonly text: string
  readonly escape: string
  /** The frontend image of `# syntax=`. */
  readonly syntax?: Word
  readonly instructions: readonly Instruction[]
  /** A build ends at the first one; here the rest is read all the same. Ordered by place. */
  readonly errors: readonly DockerfileError[]
}

const keywords = new Set(
  ['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'].concat([
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR'
  ])
)
const withHeredocs = new Set(['ADD', 'COPY', 'RUN'])
const maxInstructions = 10_000
const maxErrors = 50
/** After that many heredocs without an end, one more is taken to reach to the end of the file. */
const maxOpenHeredocs = 16

/** Parses a Dockerfile by the rules of BuildKit, frontend/dockerfile/parser. Linear in the length of the text. */
export function parseDockerfile(text: string): Dockerfile {
  const { escape, syntax, errors: directiveErrors } = readDirectives(text)
  const errors = [...directiveErrors]
  const instructions: Instruction[] = []
  let openHeredocs = 0
  for (let at = 0; at < text.length;) {
    const { source, next } = readLogicalLine(text, at, escape)
    at = next
    const read = source && readInstruction(source, escape)
    if (source === undefined || read === undefined) continue
    const { instruction, error } = read
    const { keyword, start, end, strings } = instruction
    if (instructions.length >= maxInstructions || errors.length >= maxErrors) {
      errors.push({
        type: 'limit',
        message: 'too many instructions or errors, the rest is not read',
        start,
        end: text.length
      })
      break
    }
    const mistake = keywords.has(keyword) ? error : 'unknown instruction'
    if (mistake !== undefined) errors.push({ message: mistake, start, end })
    const marks = withHeredocs.has(keyword) && strings === undefined ? heredocMarks(source.text) : []
    if (marks === undefined) errors.push({ type: 'limit', message: 'there are too many heredocs to read', start, end })
    const { heredocs, next: afterHeredocs, open } = readHeredocs(text, at, marks ?? [])
    if (open) errors.push({ message: 'a heredoc is not terminated', start, end })
    if (!open || ++openHeredocs > maxOpenHeredocs) at = afterHeredocs
    if (keywords.has(keyword)) instructions.push({ ...instruction, heredocs: open ? [] : heredocs })
  }
  return { text, escape, ...(syntax && { syntax }), instructions, errors }
}
