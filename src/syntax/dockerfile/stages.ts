import { readAssignments } from './assignments.ts'
import type { Assignment } from './assignments.ts'
import type { Dockerfile } from './dockerfile.ts'
import { expandTraced, knownLength, knownText, untraced } from './expand.ts'
import type { ExpandedPart, TracedPart, Value, Variables } from './expand.ts'
import { splitArguments } from './instruction.ts'
import type { Instruction } from './instruction.ts'
import { sliceSource, sourceRange } from '../shared/source-text.ts'
import type { SourceText, Word } from '../shared/source-text.ts'

/** A build stage: what a FROM begins. */
export interface Stage {
  readonly index: number
  /** In small letters, as Docker compares it. */
  readonly name?: string
  /** What it is built from, as written. */
  readonly base?: Word
  /** The same after expansion with the ARGs before the first FROM; undefined where that fails. */
  readonly expanded?: readonly ExpandedPart[]
  /** What ARGs give of the expanded text, in order. */
  readonly given: readonly GivenPart[]
  /** It has the form `image` or `image AS name`. */
  readonly wellFormed: boolean
}

/** A part of an expanded text that an ARG gives. */
export interface GivenPart {
  /** Offsets in the expanded text. */
  readonly from: number
  readonly to: number
  /** The range of the file that holds the value. */
  readonly value: Range
}

interface Range {
  readonly start: number
  readonly end: number
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
  /** Where the values of ARGs before the first FROM stand. */
  readonly places: Map<string, Range>
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
    const evaluate = ({ name, value, valueFrom = 0 }: Assignment): Value => {
      if (value === undefined) return declared(name, scope, globals)
      const parts = room < 0 ? undefined : expandTraced(value, scope, { escape, undeclared })
      const text = knownText(parts && untraced(parts))
      room -= text?.length ?? 0
      if (stage === undefined) scope.places.set(name, placeOf(value, valueFrom, parts))
      return text
    }
    const placeOf = (value: string, from: number, parts: readonly TracedPart[] | undefined): Range => {
      const [first, ...others] = parts ?? []
      const passedOn = typeof first === 'object' && 'text' in first && others.length === 0 ? first.variable : ''
      return globals.places.get(passedOn) ?? rangeOf(body, from, from + value.length)
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
  const traced = base && expandTraced(base.text, globals, { escape, undeclared: 'empty' })
  return {
    index,
    ...(named && { name: name.text.toLowerCase() }),
    ...(base && { base }),
    ...(traced && { expanded: untraced(traced) }),
    given: traced === undefined ? [] : givenParts(traced, globals.places),
    wellFormed: words.length === 1 || (named && words.length === 3)
  }
}

function givenParts(parts: readonly TracedPart[], places: ReadonlyMap<string, Range>): readonly GivenPart[] {
  const found: GivenPart[] = []
  let from = 0
  for (const part of parts) {
    const to = from + knownLength(part)
    const value = typeof part === 'object' && 'text' in part ? places.get(part.variable) : undefined
    if (value !== undefined) found.push({ from, to, value })
    from = to
  }
  return found
}

/** The range of the original of a part of a text. */
function rangeOf(source: SourceText, from: number, to: number): Range {
  return sourceRange(sliceSource(source, from, to))
}

function createScope(from?: Scope): Scope {
  const parent = from !== undefined && from.depth < maxDepth ? from : undefined
  const own = new Map<string, Value>()
  return {
    own,
    places: new Map(),
    depth: (parent?.depth ?? 0) + 1,
    has: name => own.has(name) || (parent?.has(name) ?? false),
    get: name => (own.has(name) ? own.get(name) : parent?.get(name))
  }
}
