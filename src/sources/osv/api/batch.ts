import * as v from 'valibot'
import { isFailure, type Failure } from '../../../core/failure.ts'
import type { HttpResult } from '../../../http/request.ts'
import { forEachOf } from '../../../http/pool.ts'

/** A package to be asked about, with the version when it is to be matched by the server. */
export interface BatchItem {
  readonly name: string
  /** As OSV spells it. */
  readonly ecosystem: string
  readonly version?: string
}

/** Ids found for each item, also where a failure says that there may be more. */
interface BatchAnswer {
  readonly ids: ReadonlyMap<BatchItem, ReadonlySet<string>>
  readonly failures: ReadonlyMap<BatchItem, Failure>
}

type Post = (body: string) => Promise<HttpResult<unknown>>

interface Pending {
  readonly item: BatchItem
  readonly token?: string
}

const limits = { queries: 1000, batches: 4, pages: 100, splits: 200 }

// A package without advisories has no `vulns`. A list in its place, or null, is no such answer.
const result = v.pipe(
  v.custom<object>(value => typeof value === 'object' && value !== null && !Array.isArray(value)),
  v.object({ vulns: v.optional(v.array(v.object({ id: v.string() })), []), next_page_token: v.nullish(v.string(), '') })
)
const answer = v.object({ results: v.array(v.unknown()) })

const unexpected: Failure = { reason: 'the response has an unexpected format' }

/**
 * Asks `POST /v1/querybatch`, <https://google.github.io/osv.dev/post-v1-querybatch/>, page by page. One item that the
 * server refuses fails the whole batch: it is halved until that item stands alone.
 */
export async function askInBatches(items: readonly BatchItem[], post: Post): Promise<BatchAnswer> {
  const ids = new Map<BatchItem, Set<string>>(items.map(item => [item, new Set()]))
  const failures = new Map<BatchItem, Failure>()
  let splits = 0

  const ask = async (batch: readonly Pending[]): Promise<Pending[]> => {
    const queries = batch.map(({ item: { name, ecosystem, version }, token }) => ({
      package: { name, ecosystem },
      ...(version !== undefined && { version }),
      ...(token !== undefined && { page_token: token })
    }))
    const response = await post(JSON.stringify({ queries }))
    if (
      isFailure(response) &&
      (response.status === 400 || response.status === 413) &&
      batch.length > 1 &&
      splits < limits.splits
    ) {
      splits++
      const middle = batch.length >> 1
      return [...(await ask(batch.slice(0, middle))), ...(await ask(batch.slice(middle)))]
    }
    const read = isFailure(response) ? response : readResults(response.value, batch.length)
    if (!isFailure(read)) return batch.flatMap(({ item }, index) => take(item, read[index]))
    for (const { item } of batch) failures.set(item, read)
    return []
  }

  const take = (item: BatchItem, value: unknown): Pending[] => {
    const parsed = v.safeParse(result, value)
    if (!parsed.success) {
      failures.set(item, unexpected)
      return []
    }
    const { vulns, next_page_token: token } = parsed.output
    for (const { id } of vulns) ids.get(item)?.add(id)
    return token === '' ? [] : [{ item, token }]
  }

  let pending: Pending[] = items.map(item => ({ item }))
  for (let page = 0; pending.length > 0 && page < limits.pages; page++) {
    const next: Pending[] = []
    await forEachOf(chunks(pending, limits.queries), limits.batches, async batch => {
      next.push(...(await ask(batch)))
    })
    pending = next
  }
  for (const { item } of pending) failures.set(item, { reason: `the answer did not end after ${limits.pages} pages` })
  return { ids, failures }
}

function readResults(value: unknown, expected: number): readonly unknown[] | Failure {
  const parsed = v.safeParse(answer, value)
  if (!parsed.success) return unexpected
  const { results } = parsed.output
  return results.length === expected
    ? results
    : { reason: `${results.length} answers came back for ${expected} packages` }
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
