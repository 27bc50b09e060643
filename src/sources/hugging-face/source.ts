import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { addTo } from '../../core/group.ts'
import type { Progress } from '../../core/progress.ts'
import type { RepositoryFacts, RepositoryNeed } from '../../core/repository-facts.ts'
import { timeLimit } from '../../core/time-limit.ts'
import { host } from '../../hosts/hugging-face/host.ts'
import { forEachOf } from '../../http/pool.ts'
import type { Retry } from '../../http/request.ts'
import type { FactAnswer, FactQuery, FactSource } from '../fact-source.ts'
import { notAsked } from '../shared/not-asked.ts'
import { createHubClient, type HubClient } from './client.ts'
import { factsOf, hidden } from './facts.ts'
import type { Asked } from './paths.ts'
import { hubSettings } from './settings.ts'

interface HubOptions {
  readonly now: Date
  /** Where `HF_ENDPOINT` and `HF_TOKEN` are. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly retry?: Partial<Retry>
  /** For each attempt, 10 seconds by default. */
  readonly timeoutMs?: number
  /** For all that is asked in one run, half a minute by default: facts are not worth more. */
  readonly budgetMs?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
  /** Is told of each request. */
  readonly progress?: Progress
}

type HubKind = 'model' | 'dataset'
type Repository = ModelComponent | DatasetComponent

/** What both kinds are asked and answered with: the facts about them are the same. */
interface Query extends Pick<FactQuery, 'key'> {
  readonly component: Repository
  readonly questions: ReadonlySet<string>
}

interface Answer extends Omit<FactAnswer, 'known'> {
  readonly known: ReadonlyMap<string, { readonly facts: RepositoryFacts }>
}

const impatient: Retry = { attempts: 2, baseMs: 500, capMs: 5000 }
const width = 8
const needs: ReadonlySet<RepositoryNeed> = new Set(['commit', 'name', 'code'])

/** What a revision is asked for by: nothing that only the run of a program fills in. */
const askable = /^\w[\w./-]{0,199}$/

/**
 * The Hugging Face Hub as a source of facts about models, and one about datasets, with one client for one review. Names and
 * revisions are sent, and nothing else.
 */
export function openHub(options: HubOptions): readonly FactSource[] {
  const settings = hubSettings(options.env)
  const source = isFailure(settings) ? 'the Hugging Face Hub' : settings.endpoint
  let opened: HubClient | undefined
  const clientFor = (signal: AbortSignal): HubClient | Failure => {
    if (isFailure(settings)) return settings
    const { retry, timeoutMs = 10_000, budgetMs = 30_000, version, progress } = options
    opened ??= createHubClient(settings, {
      signal: AbortSignal.any([signal, timeLimit(budgetMs)]),
      timeoutMs,
      retry: { ...impatient, ...retry },
      ...(version !== undefined && { version }),
      ...(progress !== undefined && { progress })
    })
    return opened
  }
  const lookUp = async (queries: readonly Query[], signal: AbortSignal): Promise<Answer> => {
    const client = clientFor(signal)
    const told = new Map<string, RepositoryFacts | Failure>()
    await forEachOf(queries, width, async query => {
      const facts = isFailure(client) ? client : await factsOf(client, askedOf(query))
      told.set(query.key, isFailure(facts) ? facts : { source, askedAt: options.now.toISOString(), ...facts })
    })
    const known = new Map<string, { readonly facts: RepositoryFacts }>()
    const failed = new Map<string, string[]>()
    for (const { key } of queries) {
      const facts = told.get(key)
      if (facts === undefined) continue
      if (isFailure(facts)) addTo(failed, facts.reason, key)
      else known.set(key, { facts })
    }
    const gaps = [...failed].map(([reason, about]) => ({
      ...{ code: 'model-facts' as const, subject: source, reason, about, namesComponents: true },
      ...(reason === hidden.reason && { atMost: 'note' as const })
    }))
    const dataAsOf = options.now.toISOString()
    return { known, gaps, coverage: [{ source, asked: queries.length, answered: known.size, dataAsOf }] }
  }
  const both = { ...shared, id: source, keyOf, lookUp }
  const models: FactSource<'model'> = { ...both, kind: 'model' }
  const datasets: FactSource<'dataset'> = { ...both, kind: 'dataset' }
  return [models, datasets]
}

/** In place of a hub that is not to be asked. */
export function hubNotAsked(reason: string): readonly FactSource[] {
  const models: FactSource<'model'> = { ...shared, ...notAsked('facts about models', reason), kind: 'model' }
  const datasets: FactSource<'dataset'> = { ...shared, ...notAsked('facts about datasets', reason), kind: 'dataset' }
  return [models, datasets]
}

const shared = {
  by: 'sources/hugging-face',
  answers: needs,
  failure: 'model-facts',
  reported: 'head',
  covers,
  labelOf: ({ name }: Repository) => name
} as const satisfies Partial<FactSource<HubKind>>

/** What a change takes away is not asked about, nor what may be a folder on the local disk. */
function covers({ host: on, name, confidence, location }: Repository): boolean {
  return on === 'hugging-face' && host.isName(name) && confidence !== 'possible' && location.side === 'head'
}

function keyOf({ kind, name, revision }: Repository): string {
  return JSON.stringify([kind, host.normalizeName(name), revision ?? host.defaultRevision(kind)])
}

function askedOf({ component, questions }: Query): Asked {
  const { kind, name, revision } = component
  const isDefault = revision === undefined || revision === host.defaultRevision(kind) || !askable.test(revision)
  return { kind, id: name, files: questions.has('code'), ...(!isDefault && { revision }) }
}
