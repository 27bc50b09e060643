import type { Content, PieceName } from './contents.ts'
import { pieceNames } from './contents.ts'
import { diceOf, type Dice } from './dice.ts'
import type { Setup } from './workflows.ts'

export interface StormOptions {
  readonly pulls: number
  readonly events: number
  readonly seed: number
}

/** `lax` only observes. */
export type Base = 'lax' | 'main'

/** How a run of the starter ends, in B. */
export type StarterEnd = 'action_required' | 'cancelled' | 'failure' | 'skipped' | 'success' | 'none'

type OnPull<Type extends string, More = unknown> = { readonly type: Type; readonly pull: number } & More
type Starting<Type extends string, More = unknown> = OnPull<Type, { readonly starter: StarterEnd } & More>

/** Something that happens at GitHub. What it finds there depends on time; what it is does not. */
export type StormEvent =
  | Starting<'open', { readonly content: Content; readonly fork: boolean; readonly base: Base; readonly setup: Setup }>
  /** A pull request with the head of another, into the same base or another. */
  | Starting<'twin', { readonly of: number; readonly base: Base; readonly setup: Setup }>
  | Starting<'push', { readonly content: Content }>
  | Starting<'edit' | 'group' | 'reopen'>
  | Starting<'retarget', { readonly base: Base }>
  | OnPull<'close' | 'vanish'>
  /** Somebody runs one of the runs of the pull request's workflows again, the newest or an older one. */
  | OnPull<'rerun', { readonly back: number }>
  | OnPull<'comment', { readonly user: string; readonly says: Said }>
  /** The newest, or one of the comments before it. */
  | OnPull<'edit-comment', { readonly user: string; readonly back: number; readonly says: Said }>
  | OnPull<'delete-comment', { readonly back: number }>
  /** Somebody with write access ticks the box in our comment. */
  | OnPull<'tick', { readonly user: string }>
  /** A workflow of the pull request's own has a job of our name; `false` ends later. */
  | OnPull<'foreign', { readonly ended: boolean }>
  | { readonly type: 'base'; readonly setup: Setup; readonly base: Base; readonly what: 'docs' | 'list' | 'other' }
  | { readonly type: 'sweep' }

export type Said = 'chatter' | 'explain' | 'help' | 'quoted' | 'recheck'

const users = ['contributor', 'maintainer', 'maintainer', 'stranger', 'helper[bot]'] as const

const weights = {
  ...{ push: 30, edit: 6, reopen: 6, retarget: 4, twin: 3, close: 1.5, vanish: 1, group: 4 },
  ...{ rerun: 6, comment: 16, 'edit-comment': 4, 'delete-comment': 3, tick: 3, foreign: 3, base: 6, sweep: 6 }
}

interface Known {
  readonly setup: Setup
  readonly fork: boolean
  readonly base: Base
  readonly content: Content
}

/** All events of a storm, the same for the same seed. */
export function planOf({ pulls, events, seed }: StormOptions): readonly StormEvent[] {
  const dice = diceOf(seed)
  const open = new Map<number, Known>()
  const lists = { A: 0, B: 0, C: 0 }
  const plan: StormEvent[] = []
  let opened = 0
  while (plan.length < events) {
    const left = events - plan.length
    const isDue = opened < pulls && (open.size === 0 || left <= pulls - opened || dice.chance((2 * pulls) / events))
    const event = isDue ? opening(dice, ++opened, lists) : next(dice, open, opened < pulls ? opened + 1 : 0)
    if (event === undefined) continue
    if (event.type === 'twin') opened++
    follow(event, open, lists)
    plan.push(event)
  }
  return plan
}

function opening(dice: Dice, pull: number, lists: Readonly<Record<Setup, number>>): StormEvent {
  const setup = dice.pick(['A', 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'C', 'C'] as const)
  const own = { setup, fork: dice.chance(0.4), base: baseOf(dice), content: contentOf(dice, lists[setup]) }
  return { type: 'open', pull, starter: starterOf(dice), ...own }
}

/** Undefined where the dice ask for what nobody can do now. */
function next(dice: Dice, open: ReadonlyMap<number, Known>, fresh: number): StormEvent | undefined {
  const type = dice.weighted(weights)
  if (type === 'sweep') return { type }
  if (type === 'base') {
    const what = dice.pick(['docs', 'list', 'other'] as const)
    return { type, setup: dice.pick(['A', 'B', 'B', 'C']), base: baseOf(dice), what }
  }
  const [pull, known] = dice.among([...open]) ?? []
  if (pull === undefined || known === undefined) return undefined
  const starter = starterOf(dice)
  const { setup } = known
  switch (type) {
    case 'push':
      return { type, pull, starter, content: changed(dice, known.content) }
    case 'retarget':
      return { type, pull, starter, base: known.base === 'main' ? 'lax' : 'main' }
    case 'twin':
      return fresh === 0
        ? undefined
        : { type, pull: fresh, starter, of: pull, setup, base: setup === 'B' ? baseOf(dice) : known.base }
    case 'rerun':
      return { type, pull, back: dice.pick([0, 0, 1, 2, 4]) }
    case 'comment':
      return { type, pull, user: dice.pick(users), says: saidBy(dice) }
    case 'edit-comment':
      return { type, pull, user: dice.pick(users), back: dice.between(0, 2), says: saidBy(dice) }
    case 'delete-comment':
      return { type, pull, back: dice.between(0, 2) }
    case 'tick':
      return { type, pull, user: dice.pick(['maintainer', 'triager']) }
    case 'foreign':
      return setup === 'C' ? undefined : { type, pull, ended: dice.chance(0.5) }
    case 'vanish':
      return known.fork && setup === 'B' ? { type, pull } : undefined
    case 'group':
      return setup === 'C' ? undefined : { type, pull, starter: 'success' }
    case 'close':
      return { type, pull }
    default:
      return { type, pull, starter }
  }
}

function follow(event: StormEvent, open: Map<number, Known>, lists: Record<Setup, number>): void {
  if (event.type === 'base' && event.what === 'list') lists[event.setup]++
  if (!('pull' in event)) return
  const { pull } = event
  const known = open.get(pull)
  if (event.type === 'open') open.set(pull, event)
  else if (event.type === 'twin') {
    const of = open.get(event.of)
    if (of !== undefined) open.set(pull, { ...of, fork: false, base: event.base })
  } else if (event.type === 'close' || event.type === 'vanish') open.delete(pull)
  else if (known !== undefined && event.type === 'push') open.set(pull, { ...known, content: event.content })
  else if (known !== undefined && event.type === 'retarget') open.set(pull, { ...known, base: event.base })
}

function baseOf(dice: Dice): Base {
  return dice.chance(0.15) ? 'lax' : 'main'
}

function starterOf(dice: Dice): StarterEnd {
  return dice.pick(['success', 'success', 'success', 'success', 'action_required', 'failure', 'cancelled', 'none'])
}

function saidBy(dice: Dice): Said {
  return dice.pick(['chatter', 'chatter', 'quoted', 'recheck', 'recheck', 'explain', 'help'])
}

function contentOf(dice: Dice, header: number): Content {
  const some = pieceNames.filter(() => dice.chance(0.35))
  return { pieces: some, padding: dice.between(0, 3), header }
}

/** Something comes, something goes, or it all moves some lines. */
function changed(dice: Dice, { pieces, padding, header }: Content): Content {
  const kept = pieces.filter(() => dice.chance(0.75))
  const more: readonly PieceName[] = pieceNames.filter(name => !kept.includes(name) && dice.chance(0.2))
  return { pieces: [...kept, ...more], padding: dice.chance(0.4) ? dice.between(0, 3) : padding, header }
}
