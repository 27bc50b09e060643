/** One word of a command after quote removal and expansion, with its range in the source text. */
export interface ShellWord {
  /** Undefined where only the run can tell. */
  readonly text: string | undefined
  /** Of a word without a known text: what stands before and after its unknown part, and the variable that is all of it. */
  readonly around?: { readonly before: string; readonly after: string; readonly variable?: string }
  readonly start: number
  readonly end: number
  /** The commands whose output the word is, as a text or as a file: `$(…)`, `<(…)`. */
  readonly output?: readonly ShellCommand[]
}

/** What the standard input of a command is connected with. */
export type ShellInput =
  | { readonly type: 'file' | 'string'; readonly word: ShellWord }
  | { readonly type: 'heredoc'; readonly heredoc: ShellHeredoc }
  | { readonly type: 'pipe'; readonly commands: readonly ShellCommand[] }

/** A file that the standard output of a command goes to. */
export interface ShellOutput {
  readonly word: ShellWord
  readonly appends: boolean
}

/** The body of a heredoc, without the line of its end. */
export interface ShellHeredoc {
  readonly start: number
  readonly end: number
  /** `<<-`: leading tabs do not count. */
  readonly stripsTabs: boolean
}

/** A simple command, wherever it stands: in a list, a branch, a loop, a function, a substitution, an inner script. */
export interface ShellCommand {
  /** Assignments before the name included. */
  readonly words: readonly ShellWord[]
  /** Bodies of the heredocs that it reads. */
  readonly heredocs: readonly ShellHeredoc[]
  /** Where its standard input comes from; undefined for that of the script. */
  readonly input?: ShellInput
  /** Files that its standard output goes to. */
  readonly outputs: readonly ShellOutput[]
  /** A loop runs it with other words as well: for each value of its variable. */
  readonly isOneOfSeveral?: true
  /** What the followed variables hold that it is given from outside, where that is known. */
  readonly variables: ReadonlyMap<string, string>
  /** The folder that it runs in, from the one that the script starts in; absent where only the run can tell. */
  readonly folder?: string
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
  /** Assignments that are commands of their own, as words `NAME=value`. */
  readonly assignments: readonly ShellWord[]
  readonly errors: readonly ShellError[]
}
