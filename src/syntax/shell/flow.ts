import type { HereDoc, Redirect, Redirection, SyntaxNode, Word } from 'unbash'
import type { ShellCommand, ShellHeredoc, ShellInput, ShellOutput, ShellWord } from './shell.ts'

/** Where a command reads from and writes to. */
export interface Flow {
  readonly input: ShellInput | undefined
  readonly outputs: readonly ShellOutput[]
  /** Collects the commands whose output a pipe or a substitution takes. */
  readonly taken: ShellCommand[] | undefined
}

/** Follows what commands read and write while a script is walked. */
export interface Flows {
  current(): Flow
  within(flow: Flow, walk: () => void): void
  /** Walks a substitution. */
  substituted(part: SyntaxNode, walk: () => void): void
  /** Walks the parts of a pipeline, of which each reads what the one before writes. */
  pipeline<Part>(parts: readonly Part[], walk: (part: Part) => void): void
  /** The commands that have been walked of a word that is one substitution: `$(…)`, `"$(…)"`, `<(…)`. */
  outputOf(word: Word): Pick<ShellWord, 'output'>
}

/** The flows of one script, which begin with its own input and output. */
export function createFlows(): Flows {
  let flow: Flow = { input: undefined, outputs: [], taken: undefined }
  const bySubstitution = new WeakMap<SyntaxNode, readonly ShellCommand[]>()
  const within = (next: Flow, walk: () => void): void => {
    const outer = flow
    flow = next
    try {
      walk()
    } finally {
      flow = outer
    }
  }
  return {
    current: () => flow,
    within,
    substituted(part, walk) {
      const taken: ShellCommand[] = []
      bySubstitution.set(part, taken)
      within({ input: flow.input, outputs: [], taken }, walk)
    },
    pipeline(parts, walk) {
      const outer = flow
      let { input } = outer
      for (const [index, part] of parts.entries()) {
        const taken: ShellCommand[] = []
        within(index === parts.length - 1 ? { ...outer, input } : { input, outputs: [], taken }, () => {
          walk(part)
        })
        input = { type: 'pipe', commands: taken }
      }
    },
    outputOf(word) {
      const part = soleSubstitution(word)
      const output = part && bySubstitution.get(part)
      return output === undefined ? {} : { output }
    }
  }
}

/** What redirections name, as the walk reads it. */
interface Places {
  word(node: Word): ShellWord
  heredoc(node: HereDoc): ShellHeredoc
}

/** The flow of what runs inside another flow with redirections of its own. */
export function redirected(flow: Flow, redirects: readonly Redirection[], places: Places): Flow {
  const outputs: ShellOutput[] = []
  let { input } = flow
  for (const redirect of redirects) {
    if (isInput(redirect)) input = inputOf(redirect, places)
    else if (redirect.type === 'Redirect' && redirect.target !== undefined && isOutput(redirect))
      outputs.push({ word: places.word(redirect.target), appends: redirect.operator.includes('>>') })
  }
  return outputs.length === 0 ? { ...flow, input } : { input, outputs, taken: undefined }
}

function inputOf(redirect: Redirection, places: Places): ShellInput | undefined {
  if (redirect.type === 'HereDoc') return { type: 'heredoc', heredoc: places.heredoc(redirect) }
  const { target } = redirect
  const type = redirect.type === 'HereString' ? 'string' : 'file'
  return target && { type, word: places.word(target) }
}

function soleSubstitution({ parts }: Word): SyntaxNode | undefined {
  const [part, ...others] = parts ?? []
  if (part === undefined || others.length > 0) return undefined
  if (part.type === 'CommandExpansion' || part.type === 'ProcessSubstitution') return part
  const [inner, ...more] = part.type === 'DoubleQuoted' ? part.parts : []
  return inner?.type === 'CommandExpansion' && more.length === 0 ? inner : undefined
}

function isInput(redirect: Redirection): boolean {
  const isReading = redirect.type !== 'Redirect' || ['<', '<>', '<&'].includes(redirect.operator)
  return isReading && isOf(redirect, 0)
}

function isOutput(redirect: Redirect): boolean {
  return isOf(redirect, 1) && ['>', '>>', '>|', '&>', '&>>'].includes(redirect.operator)
}

function isOf({ descriptor }: Redirection, standard: number): boolean {
  return descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === standard)
}
