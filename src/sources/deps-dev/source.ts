import type { PackageFacts } from '../../core/package-facts.ts'
import { isFailure } from '../../core/failure.ts'
import type { Progress } from '../../core/progress.ts'
import { mayBePublic } from '../../ecosystems/lookup/public-index.ts'
import type { RegistryAnswer, RegistryQuery, Registry } from '../shared/registry.ts'
import type { Retry } from '../../http/request.ts'
import { forEachOf } from '../../http/pool.ts'
import { createClient, keyOf, type Client, type Told, type VersionKey } from './client.ts'
import { factsOf } from './facts.ts'
import type { VersionMessage } from './messages.ts'
import { systems } from './systems.ts'
import { timeLimit } from '../../core/time-limit.ts'

interface DepsDevOptions {
  /** Without a path; the public service by default. */
  readonly url?: string
  readonly now: Date
  readonly retry?: Partial<Retry>
  /** For each attempt, 20 seconds by default. */
  readonly timeoutMs?: number
  /** For all that is asked in one run, a minute by default: facts are not worth more. */
  readonly budgetMs?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
  /** Is told of each request. */
  readonly progress?: Progress
}

const impatient: Retry = { attempts: 2, baseMs: 500, capMs: 5000 }
const limits = { batch: 1000, batches: 4, requests: 16, names: 2000 }
const maxNameLength = 1000

/** deps.dev, <https://docs.deps.dev/api/v3alpha/>. Sends names and versions of packages, and nothing else. */
export function openDepsDev({ url = 'https://api.deps.dev', ...options }: DepsDevOptions): Registry {
  const base = url.replace(/\/{1,8}$/, '')
  return {
    id: 'deps.dev',
    covers: component => systems.has(component.ecosystem) && mayBePublic(component),
    async lookUp(queries, signal) {
      const { now, retry, timeoutMs = 20_000, budgetMs = 60_000, version, progress } = options
      const ends = AbortSignal.any([signal, timeLimit(budgetMs)])
      const client = createClient(base, {
        signal: ends,
        timeoutMs,
        retry: { ...impatient, ...retry },
        ...(version !== undefined && { version }),
        ...(progress !== undefined && { progress })
      })
      const answer = await ask(queries, client, now.toISOString())
      const unanswered = new Set(answer.failures.flatMap(({ about }) => about))
      const answered = queries.filter(({ key }) => !unanswered.has(key)).length
      const source = `deps.dev (${base})`
      return { ...answer, coverage: [{ source, asked: queries.length, answered, dataAsOf: now.toISOString() }] }
    }
  }
}

/** A query in deps.dev's terms. */
interface Asked {
  readonly query: RegistryQuery
  readonly system: string
  readonly version?: VersionKey
}

async function ask(
  queries: readonly RegistryQuery[],
  client: Client,
  askedAt: string
): Promise<Omit<RegistryAnswer, 'coverage'>> {
  const asked = queries.filter(isAskable).map(askedOf)
  const wanted = new Map(asked.flatMap(({ version }) => (version === undefined ? [] : [[keyOf(version), version]])))
  const versions = new Map<string, Told<VersionMessage>>()
  await forEachOf(chunks([...wanted.values()], limits.batch), limits.batches, async batch => {
    for (const [key, told] of await client.versions(batch)) versions.set(key, told)
  })
  const versionTold = ({ version }: Asked) => (version === undefined ? undefined : versions.get(keyOf(version)))
  const names = await eachName(
    asked.filter(each => wantsName(each, versionTold(each))),
    (system, name) => client.named(system, name)
  )
  const similar = await eachName(
    asked.filter(({ query }) => query.needs.has('similar')),
    (system, name) => client.similar(system, name)
  )
  const failures = new Map<string, string[]>()
  const fail = (reason: string, key: string): void => {
    const about = failures.get(reason) ?? []
    about.push(key)
    failures.set(reason, about)
  }
  for (const { key } of queries.filter(query => !isAskable(query))) fail('its name is empty or too long', key)
  const facts = new Map<string, PackageFacts>()
  for (const each of asked) {
    const parts = { version: versionTold(each), named: names.get(nameKey(each)), similar: similar.get(nameKey(each)) }
    const reasons = Object.values(parts).flatMap(told => (isFailure(told) ? told.reason : []))
    for (const reason of new Set(reasons)) fail(reason, each.query.key)
    if (parts.version !== undefined || parts.named !== undefined)
      facts.set(each.query.key, factsOf(each.query, parts, askedAt))
  }
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })) }
}

/** The name's own list: where it is wanted, or where the version is not known under the text that was asked for. */
function wantsName({ query }: Asked, told: Told<VersionMessage> | undefined): boolean {
  return query.needs.has('name') || (query.needs.has('listed') && (told === undefined || told === 'missing'))
}

async function eachName<Value>(
  asked: readonly Asked[],
  look: (system: string, name: string) => Promise<Told<Value>>
): Promise<Map<string, Told<Value>>> {
  const names = [...new Map(asked.map(each => [nameKey(each), each])).entries()]
  const told = new Map<string, Told<Value>>()
  const reason = `more than ${limits.names} names would have to be looked up`
  for (const [key] of names.slice(limits.names)) told.set(key, { reason })
  await forEachOf(names.slice(0, limits.names), limits.requests, async ([key, { query, system }]) => {
    told.set(key, await look(system, query.name))
  })
  return told
}

function nameKey({ query, system }: Asked): string {
  return JSON.stringify([system, query.name])
}

function isAskable({ name, version = '' }: RegistryQuery): boolean {
  return name !== '' && name.length <= maxNameLength && version.length <= maxNameLength
}

function askedOf(query: RegistryQuery): Asked {
  const system = systems.get(query.ecosystem) ?? ''
  const { name, version, needs } = query
  const about = version !== undefined && (needs.has('version') || needs.has('listed'))
  return { query, system, ...(about && { version: { system, name, version } }) }
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
