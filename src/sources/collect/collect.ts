import type { Change } from '../../core/change.ts'
import type { Component, ComponentOf } from '../../core/component.ts'
import type { FactKind, FactsByKind } from '../../core/facts.ts'
import type { Coverage, RawGap } from '../../core/gap.ts'
import { addTo } from '../../core/group.ts'
import { messageOf } from '../../core/failure.ts'
import type { FactAnswer, FactQuery, FactSource, Known, NotCovered, Question, SourceGap } from '../fact-source.ts'
import { gapAbout, notCovered } from './gaps.ts'

/** What one source answered about the components of a change. */
export interface SourceAnswer {
  /** By {@link SourceAnswer.keyOf}. */
  readonly known: ReadonlyMap<string, Known>
  readonly gaps: readonly RawGap[]
  readonly coverage: readonly Coverage[]
  /** The key of a component; undefined for one that the source does not cover. */
  keyOf(component: Component): string | undefined
  /** A gap about some keys; undefined where it concerns only components whose gaps are not reported. */
  gapOf(gap: SourceGap): RawGap | undefined
}

/** What sources answered, in their order. */
export interface Collected {
  readonly answers: readonly SourceAnswer[]
  /** What is known about a component beyond its advisories; undefined where nothing was asked or answered. */
  readonly about: (component: Component) => FactsByKind[FactKind] | undefined
}

/** How many components one source is asked about. */
const limit = 100_000

/**
 * Asks sources what is wanted about the components of both sides of each change. A question goes to the first source
 * that takes it and covers the component, and each source is asked once, about each key once. What is not answered is a
 * gap of that source. `beside` are components whose advisories tell what is new about a change.
 */
export async function collect(
  changes: readonly Change[],
  wanted: (change: Change) => ReadonlySet<Question>,
  sources: readonly FactSource[],
  signal: AbortSignal,
  beside: readonly Component[] = []
): Promise<Collected> {
  const rounds = sources.map(startRound)
  for (const change of changes) {
    const questions = wanted(change)
    if (questions.size === 0) continue
    for (const component of [change.component, change.before]) {
      if (component?.kind === change.component.kind) assign(component, questions, rounds)
    }
  }
  for (const component of beside) assign(component, new Set(['advisories']), rounds)
  const answers = await Promise.all(rounds.map(round => answerOf(round, signal)))
  const beyond = answers.filter((_, index) => [...(sources[index]?.answers ?? [])].some(one => one !== 'advisories'))
  return {
    answers,
    about: component =>
      beyond.reduce<FactsByKind[FactKind] | undefined>((known, { known: all, keyOf }) => {
        const facts = all.size === 0 ? undefined : all.get(keyOf(component) ?? '')?.facts
        return facts === undefined ? known : { ...facts, ...known }
      }, undefined)
  }
}

type Asked = ComponentOf<FactKind>

/** What a source is going to be asked. */
interface Round {
  readonly source: FactSource
  readonly queries: Map<string, FactQuery & { readonly questions: Set<Question> }>
  /** Components by key whose gaps are reported. */
  readonly reported: Map<string, Asked[]>
  readonly uncovered: (readonly [Asked, NotCovered])[]
  /** What {@link keyIn} found out: it is looked up for every rule. */
  readonly keys: WeakMap<Component, string | undefined>
}

function startRound(source: FactSource): Round {
  return { source, queries: new Map(), reported: new Map(), uncovered: [], keys: new WeakMap() }
}

function assign(component: Component, questions: ReadonlySet<Question>, rounds: readonly Round[]): void {
  const open = new Set(questions)
  const refusals: { of: readonly Question[]; refuse: () => void }[] = []
  for (const round of rounds) {
    const { source } = round
    if (!isOfKind(component, source)) continue
    const of = [...open].filter(question => source.answers.has(question))
    if (of.length === 0) continue
    const covered = source.covers(component)
    if (covered === true) {
      for (const question of of) open.delete(question)
      ask(round, component, of)
    } else if (covered !== false && isReported(component, source)) {
      refusals.push({ of, refuse: () => round.uncovered.push([component, covered]) })
    }
  }
  for (const { of, refuse } of refusals) if (of.some(question => open.has(question))) refuse()
}

/** The key of a component; undefined for one that the source does not cover. */
function keyIn({ source, keys }: Round, component: Component): string | undefined {
  if (!isOfKind(component, source)) return undefined
  if (keys.has(component)) return keys.get(component)
  const key = source.covers(component) === true ? source.keyOf(component) : undefined
  keys.set(component, key)
  return key
}

function ask({ source, queries, reported, keys }: Round, component: Asked, of: readonly Question[]): void {
  const key = source.keyOf(component)
  keys.set(component, key)
  const query = queries.get(key) ?? { key, component, questions: new Set() }
  for (const question of of) query.questions.add(question)
  queries.set(key, query)
  if (isReported(component, source)) addTo(reported, key, component)
}

/** The kind of a source and of a component decide that they fit, which the compiler cannot know. */
function isOfKind(component: Component, { kind }: FactSource): component is Asked {
  return component.kind === kind
}

function isReported(component: Component, { reported }: FactSource): boolean {
  if (component.kind === 'package' && component.supposed === true) return false
  return reported === 'both' || component.location.side === 'head'
}

async function answerOf(round: Round, signal: AbortSignal): Promise<SourceAnswer> {
  const { source, queries, reported, uncovered } = round
  const gapOf = (gap: SourceGap): RawGap | undefined => {
    const components = [...new Set(gap.about)].flatMap(key => reported.get(key) ?? [])
    return components.length === 0 ? undefined : gapAbout(gap, components, source)
  }
  const answer = queries.size === 0 ? nothing : await lookUp(source, [...queries.values()], signal)
  return {
    known: answer.known,
    gaps: [...notCovered(uncovered, source), ...answer.gaps.flatMap(gap => gapOf(gap) ?? [])],
    coverage: answer.coverage,
    keyOf: component => keyIn(round, component),
    gapOf
  }
}

const nothing: FactAnswer = { known: new Map(), gaps: [], coverage: [] }

async function lookUp(source: FactSource, queries: readonly FactQuery[], signal: AbortSignal): Promise<FactAnswer> {
  const failure = (reason: string, concerned: readonly FactQuery[]): SourceGap => ({
    code: source.failure,
    subject: source.id,
    reason,
    about: concerned.map(({ key }) => key),
    namesComponents: true
  })
  try {
    const answer = await source.lookUp(queries.slice(0, limit), signal)
    if (queries.length <= limit) return answer
    const left = failure(`it is queried for at most ${limit} components`, queries.slice(limit))
    return { ...answer, gaps: [...answer.gaps, left] }
  } catch (error) {
    const reason = `it failed: ${messageOf(error)}`
    return {
      known: new Map(),
      gaps: [failure(reason, queries)],
      coverage: [{ source: source.id, asked: queries.length, answered: 0 }]
    }
  }
}
