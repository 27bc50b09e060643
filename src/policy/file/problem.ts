import type { Location, Side, Span } from '../../core/location.ts'
import { nearWord } from '../../core/near-word.ts'
import type { Refusal } from '../../kinds/kind.ts'

/** Something in a policy that is wrong, and where. Text of the policy in it is quoted, but not encoded for any sink. */
export interface PolicyProblem {
  readonly message: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units. */
  readonly column: number
  /** The key, value or word that is not known. */
  readonly key?: string
  /** What was probably meant. */
  readonly nearest?: string
  readonly location: Location
}

/** A place in a policy file, or in one that it extends. */
export interface FileSpan extends Span {
  readonly path: string
}

/** A problem before it is told. */
export type Complaint = Pick<PolicyProblem, 'message' | 'key' | 'nearest'> & { readonly span: FileSpan }

const maxProblems = 100

/** Problems file by file, in order of position and each once; a hostile file gets no more than a hundred. */
export function problemsOf(complaints: readonly Complaint[], side: Side): PolicyProblem[] {
  const said = new Map<string, Complaint>()
  const files = [...new Set(complaints.map(({ span }) => span.path))]
  for (const each of complaints) {
    const key = `${each.span.path}:${each.span.startLine}:${each.span.startColumn} ${each.message}`
    if (!said.has(key)) said.set(key, each)
  }
  const sorted = [...said.values()]
    .toSorted(
      ({ span: one }, { span: other }) =>
        files.indexOf(one.path) - files.indexOf(other.path) ||
        one.startLine - other.startLine ||
        one.startColumn - other.startColumn
    )
    .map(({ span, ...rest }) => ({
      ...rest,
      line: span.startLine,
      column: span.startColumn,
      location: { side, ...span }
    }))
  const shown = sorted.slice(0, maxProblems)
  const [next] = sorted.slice(maxProblems)
  if (next === undefined) return shown
  const { line, column, location } = next
  return [
    ...shown,
    { message: `and ${sorted.length - maxProblems} more problems from here on`, line, column, location }
  ]
}

/** `path:12:3: unknown key "treshold" in rules.package-vulnerable; did you mean "threshold"?` */
export function formatProblem(path: string, { line, column, message, nearest }: PolicyProblem): string {
  const hint = nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`
  return `${path}:${line}:${column}: ${message}${hint}`
}

/** A text of the policy inside a message: quoted, on one line, not too long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}

/** An unknown word, with the known one that is close enough to have been meant. */
export function unknownWord(word: string, known: readonly string[]): Pick<Complaint, 'key' | 'nearest'> {
  if (word.length > 80) return { key: `${word.slice(0, 80)}…` }
  const nearest = nearWord(word, known)
  return { key: word, ...(nearest === undefined ? {} : { nearest }) }
}

/** What is wrong with a text of the grammar, as a complaint. */
export function refused({ reason, unknown }: Refusal, span: FileSpan): Complaint {
  return { message: reason, span, ...(unknown === undefined ? {} : unknownWord(unknown.word, unknown.known)) }
}
