/** One word of a command after quote removal and expansion, with its range in the source text. */
export interface ShellWord {
  /** Undefined where only the run can tell. */
  readonly text: string | undefined
  readonly start: number
  readonly end: number
}

/** A simple command, wherever it stands: in a list, a branch, a loop, a function, a substitution, an inner script. */
export interface ShellCommand {
  /** Assignments before the name included. */
  readonly words: readonly ShellWord[]
  /** Bodies of the heredocs that it reads. */
  readonly heredocs: readonly { readonly start: number; readonly end: number }[]
  /** What the followed variables hold when it runs, where that is known. */
  readonly variables: ReadonlyMap<string, string>
}

export interface ShellError {
  readonly message: string
  /** The reader stopped at a limit of its own; otherwise the text is wrong. */
  readonly type?: 'limit'
  readonly offset: number
}

/** The commands of a script in source order, and where it could not be read. Offsets are UTF-16 units. */
export interface ShellScript {
  readonly commands: readonly ShellCommand[]
  readonly errors: readonly ShellError[]
}
