/**
 * How a person finds out what a name that can move stands for, and writes it down. Nothing here says that it is safe: what
 * the command prints is what is there at that time.
 */
export interface Pinning {
  /** What never moves: `commit`, `digest`, `version`. */
  readonly what: string
  /** The command that prints it. Untrusted parts are shell-quoted. Absent where none is known, or it is safer not pasted. */
  readonly command?: string
  /** What to write, with a placeholder in angle brackets for what was printed. Absent where the text has no place for it. */
  readonly form?: string
}
