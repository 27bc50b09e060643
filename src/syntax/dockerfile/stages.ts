import { readAssignments } from './assignments.ts'
import type { Assignment } from './assignments.ts'
import type { Dockerfile } from './dockerfile.ts'
import { expand, knownText } from './expand.ts'
import type { ExpandedPart, Value, Variables } from './expand.ts'
import { splitArguments } from './instruction.ts'
import type { Instruction } from './instruction.ts'
import type { Word } from './source-text.ts'

/** A build stage: what a FROM begins. */
export interface Stage {
  readonly index: number
  /** In small letters, as Docker compares it. */
  readonly name?: string
  /** What it is built from, as written. */
  readonly base?: Word
  /** The same after expansion with the ARGs before the first FROM; undefined where that fails. */
  readonly expanded?: readonly ExpandedPart[]
  /** It has the form `image` or `image AS name`. */
  readonly wellFormed: boolean
}

/** An instruction with the stage it belongs to (the new one for FROM) and the variables known before it. */
export interface Step {
  readonly instruction: Instruction
  readonly stage?: Stage
  /** Holds until the next step is asked for. */
  readonly variables: Variables
  /** A FROM, ENV or ARG whose arguments Docker refuses. */
  readonly refused: boolean
}

interface Scope extends Variables {
  readonly own: Map<string, Value>
  readonly depth: number
}

/** Variables that BuildKit sets for every build, and that only the build knows. */
const automatic = [
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETOSVERSION',
  'TARGETSTAGE'
].concat(['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT', 'BUILDOSVERSION'])
const maxDepth = 50
/** Characters that all values together may have; later ones are not known. */
const maxValues = 10_000_000

/** The instructions in order, with the ARG and ENV values in their scopes. */
export function* steps({ instructions, escape }: Dockerfile): Generator<Step, void> {
  const globals = createScope()
  for (const name of automatic) globals.own.set(name, undefined)
  const finished = new Map<string, Scope>()
  let scope = globals
  let stage: Stage | undefined
  let index = 0
  let room = maxValues
  for (const instruction of instructions) {
    const { keyword, onbuild, body } = instruction
    if (keyword === 'FROM' && !onbuild) {
      stage = readStage(body, index++, globals, escape)
      const base = knownText(stage.expanded)?.toLowerCase() ?? ''
      scope = createScope(finished.get(base))
      finished.set(stage.name ?? String(stage.index), scope)
    }
    const isFrom = keyword === 'FROM'
    const assigns = (keyword === 'ARG' || keyword === 'ENV') && !onbuild ? keyword : undefined
    const assignments = assigns && readAssignments(assigns, body.text, escape)
    yield {
      instruction,
      ...(stage && { stage }),
      variables: isFrom ? globals : scope,
      refused: keyword === 'FROM' ? stage?.wellFormed === false : assigns !== undefined && assignments === undefined
    }
    const undeclared = stage === undefined ? 'empty' : 'unknown'
    const evaluate = ({ name, value }: Assignment): Value => {
      if (value === undefined) return declared(name, scope, globals)
      const text = room < 0 ? undefined : knownText(expand(value, scope, { escape, undeclared }))
      room -= text?.length ?? 0
      return text
    }
    const set = (assignment: Assignment, value: Value): void => {
      scope.own.set(assignment.name, value)
    }
    if (stage === undefined) for (const assignment of assignments ?? []) set(assignment, evaluate(assignment))
    // Inside a stage, Docker expands a whole instruction before any of it takes effect.
    else
      for (const [assignment, value] of (assignments ?? []).map(one => [one, evaluate(one)] as const))
        set(assignment, value)
  }
}

/** `ARG NAME` in a stage takes over what stands before the first FROM. */
function declared(name: string, scope: Scope, globals: Scope): Value {
  if (scope.has(name) && scope !== globals) return scope.get(name)
  return globals.has(name) ? globals.get(name) : null
}

function readStage(body: Instruction['body'], index: number, globals: Scope, escape: string): Stage {
  const words = splitArguments(body, 4)
  const [base, as, name] = words
  const named = as?.text.toLowerCase() === 'as' && name !== undefined
  const expanded = base && expand(base.text, globals, { escape, undeclared: 'empty' })
  return {
    index,
    ...(named && { name: name.text.toLowerCase() }),
    ...(base && { base }),
    ...(expanded && { expanded }),
    wellFormed: words.length === 1 || (named && words.length === 3)
  }
}

function createScope(from?: Scope): Scope {
  const parent = from !== undefined && from.depth < maxDepth ? from : undefined
  const own = new Map<string, Value>()
  return {
    own,
    depth: (parent?.depth ?? 0) + 1,
    has: name => own.has(name) || (parent?.has(name) ?? false),
    get: name => (own.has(name) ? own.get(name) : parent?.get(name))
  }
}
