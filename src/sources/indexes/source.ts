import type { PackageFacts, PackageListing } from '../../core/package-facts.ts'
import { withoutCredentials } from '../../core/url.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import type { Progress } from '../../core/progress.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { RegistryAnswer, RegistryQuery, Registry } from '../shared/registry.ts'
import { requestJson, type HttpResult, type Retry } from '../../http/request.ts'
import { forEachOf } from '../../http/pool.ts'
import { readPackument } from './packument.ts'
import type { IndexedProject } from './project.ts'
import { readSimple, simpleJson } from './simple.ts'

/** An index that the policy names. */
export interface IndexPlace {
  readonly url: string
  readonly ecosystem: 'pypi' | 'npm'
  /** The variable of the environment that holds a token, or `user:password`. */
  readonly tokenEnv?: string
}

interface IndexOptions {
  readonly now: Date
  readonly env: Readonly<Record<string, string | undefined>>
  readonly retry?: Partial<Retry>
  /** For each attempt, 20 seconds by default. */
  readonly timeoutMs?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
  /** Is told of each request. */
  readonly progress?: Progress
}

type Told = { readonly project: IndexedProject } | 'missing' | Failure

const impatient: Retry = { attempts: 2, baseMs: 500, capMs: 5000 }
const limits = { requests: 8, bytes: 64 << 20, nameLength: 1000 }

/** An index by its standard interface: the simple API of Python in JSON, or the package documents of npm. */
export function openIndex(place: IndexPlace, options: IndexOptions): Registry {
  const base = place.url.replace(/\/{1,8}$/, '')
  return {
    id: base,
    covers({ ecosystem, source, takenFrom }) {
      const url = source.url ?? takenFrom?.index
      return ecosystem === place.ecosystem && source.type === 'registry' && url !== undefined && isWithin(url, base)
    },
    async lookUp(queries, signal) {
      const credentials = credentialsOf(place, options.env)
      const names = [...new Set(queries.map(({ name }) => name))]
      const told = new Map<string, Told>()
      let down: Failure | undefined = isFailure(credentials) ? credentials : undefined
      await forEachOf(names, limits.requests, async name => {
        if (down === undefined) {
          const result = await ask(
            place.ecosystem,
            base,
            name,
            isFailure(credentials) ? {} : credentials.headers,
            options,
            signal
          )
          if (isFailure(result) && result.status === undefined) down ??= result
          told.set(name, read(place.ecosystem, result))
        } else told.set(name, down)
      })
      // One name that is not there says something; none at all says that this is not the index.
      if (![...told.values()].some(each => each !== 'missing')) {
        const reason = 'answered 404 for every package: its address may be wrong'
        for (const name of names) told.set(name, { reason })
      }
      return answerOf(queries, told, base, options.now.toISOString())
    }
  }
}

/** A path of its own below an index is that index: npm's lockfiles name files, and uv's the index. */
function isWithin(url: string, base: string): boolean {
  const bare = withoutCredentials(url)
    .replace(/[?#].*$/s, '')
    .replace(/\/{1,8}$/, '')
  return bare === base || bare.startsWith(`${base}/`)
}

/** `user:password` goes as Basic, anything else as Bearer. Only a variable that the workflow made for this is read. */
function credentialsOf(
  { tokenEnv }: IndexPlace,
  env: IndexOptions['env']
): { headers: Record<string, string> } | Failure {
  if (tokenEnv === undefined) return { headers: {} }
  const token = env[tokenEnv]?.trim()
  if (token === undefined || token === '') return { reason: `the environment variable ${tokenEnv} holds no token` }
  if (/[\r\n]/.test(token)) return { reason: `the environment variable ${tokenEnv} is not a single token` }
  const authorization = token.includes(':') ? `Basic ${Buffer.from(token).toString('base64')}` : `Bearer ${token}`
  return { headers: { authorization } }
}

function ask(
  ecosystem: IndexPlace['ecosystem'],
  base: string,
  name: string,
  credentials: Record<string, string>,
  { retry, timeoutMs = 20_000, version, progress }: IndexOptions,
  signal: AbortSignal
): Promise<HttpResult<unknown>> {
  if (name === '' || name.length > limits.nameLength) {
    return Promise.resolve({ status: 400, reason: 'the name is empty or too long to be looked up' })
  }
  const encoded = encodeURIComponent(name.toWellFormed())
  const url = ecosystem === 'npm' ? `${base}/${encoded.replace(/^%40/, '@')}` : `${base}/${encoded}/`
  const accept = ecosystem === 'npm' ? 'application/json' : simpleJson
  return requestJson(url, {
    signal,
    timeoutMs,
    maxBytes: limits.bytes,
    headers: { accept, ...credentials },
    retry: { ...impatient, ...retry },
    ...(version !== undefined && { version }),
    ...(progress !== undefined && { progress })
  })
}

function read(ecosystem: IndexPlace['ecosystem'], result: HttpResult<unknown>): Told {
  if (isFailure(result)) return result.status === 404 ? 'missing' : result
  const project = ecosystem === 'npm' ? readPackument(result.value) : readSimple(result.value)
  return project === undefined ? { reason: 'the response has an unexpected format' } : { project }
}

function answerOf(
  queries: readonly RegistryQuery[],
  told: ReadonlyMap<string, Told>,
  source: string,
  askedAt: string
): RegistryAnswer {
  const facts = new Map<string, PackageFacts>()
  const failures = new Map<string, string[]>()
  for (const query of queries) {
    const answer = told.get(query.name) ?? { reason: 'it was not asked about' }
    if (isFailure(answer)) {
      const about = failures.get(answer.reason) ?? []
      about.push(query.key)
      failures.set(answer.reason, about)
    } else
      facts.set(query.key, { source, askedAt, ...factsOf(query, answer === 'missing' ? undefined : answer.project) })
  }
  const coverage = [{ source, asked: queries.length, answered: facts.size, dataAsOf: askedAt }]
  return { facts, failures: [...failures].map(([reason, about]) => ({ reason, about })), coverage }
}

function factsOf(
  { ecosystem, version }: RegistryQuery,
  project: IndexedProject | undefined
): Omit<PackageFacts, 'source' | 'askedAt'> {
  if (project === undefined || project.versions.size === 0) {
    return { provenance: 'unknown', listed: version === undefined ? 'unknown' : 'no', exists: project !== undefined }
  }
  const compare = ecosystems.get(ecosystem)?.compare
  const same = (one: string): boolean => one === version || (version !== undefined && compare?.(one, version) === 0)
  const found = [...project.versions].find(([one]) => same(one))?.[1]
  return {
    provenance: 'unknown',
    ...found,
    ...(project.status === undefined ? {} : { status: project.status }),
    listed: version === undefined ? 'unknown' : found === undefined ? 'no' : 'yes',
    exists: true,
    listing: listingOf(project, compare)
  }
}

function listingOf(
  { versions }: IndexedProject,
  compare?: (one: string, other: string) => number | undefined
): PackageListing {
  const newest = [...versions.keys()].reduce<string | undefined>((best, each) => {
    if (compare?.(each, each) === undefined) return best
    return best === undefined || (compare(each, best) ?? 0) > 0 ? each : best
  }, undefined)
  const [first] = [...versions.values()].flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  return {
    versions: versions.size,
    ...(newest === undefined ? {} : { newest }),
    ...(first === undefined ? {} : { firstPublishedAt: first })
  }
}
