import { isFailure, type Failure } from '../../../core/failure.ts'
import type { Progress } from '../../../core/progress.ts'
import { withoutBuild } from '../../../ecosystems/shared/build.ts'
import { requestJson } from '../../../http/request.ts'
import type { HttpOptions, Retry } from '../../../http/request.ts'
import { askInBatches } from './batch.ts'
import type { BatchItem } from './batch.ts'
import { forEachOf } from '../../../http/pool.ts'
import { entriesFor } from '../entries.ts'
import { isAdvisoryId, isMalicious, readRecord } from '../record.ts'
import type { OsvRecord } from '../record.ts'
import type { SourceGap } from '../../fact-source.ts'
import { packagesOf } from '../source.ts'
import type { AdvisorySource, AskedPackage, PackageRecords } from '../source.ts'

interface ApiOptions {
  /** Without a path; the public service by default. */
  readonly url?: string
  readonly now: Date
  readonly retry?: Partial<Retry>
  /** For each attempt, 30 seconds by default. */
  readonly timeoutMs?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
  /** Is told of each request. */
  readonly progress?: Progress
}

const limits = { batchBytes: 32 << 20, recordBytes: 4 << 20, lookUps: 32, records: 20_000 }

/** OSV's API, <https://google.github.io/osv.dev/api/>. Sends names, versions and ids of advisories, and nothing else. */
export function openApi({ url = 'https://api.osv.dev', now, timeoutMs = 30_000, ...http }: ApiOptions): AdvisorySource {
  const base = url.replace(/\/{1,8}$/, '')
  return {
    id: 'api',
    async lookUp(queries, signal) {
      const options = { ...http, timeoutMs, signal, uniqueKeys: true }
      const { packages: known, gaps } = packagesOf(queries)
      const asked = itemsOf(known)
      const { ids, failures } = await askInBatches([...asked.keys()], body =>
        requestJson(`${base}/v1/querybatch`, { ...options, maxBytes: limits.batchBytes, method: 'POST', body })
      )
      for (const [item, { reason }] of failures) {
        addGap(gaps, { code: 'advisory-source', reason, about: keysOf(asked.get(item)) })
      }
      const wanted = new Set([...ids.values()].flatMap(found => [...found]))
      const records = await hydrate([...wanted], base, { ...options, maxBytes: limits.recordBytes })
      const idsOf = new Map<AskedPackage, ReadonlySet<string>>()
      for (const [item, of] of asked) for (const one of of) idsOf.set(one, ids.get(item) ?? new Set())
      const recordFor = (id: string, one: AskedPackage): OsvRecord | Failure => about(records.get(id), one)
      const missing = new Map<string, { reason: string; of: AskedPackage[] }>()
      for (const [one, found] of idsOf) {
        for (const id of found) {
          const record = recordFor(id, one)
          if (!isFailure(record)) continue
          const key = `${id} ${record.reason}`
          const known = missing.get(key) ?? { reason: record.reason, of: [] }
          missing.set(key, known)
          known.of.push(one)
        }
      }
      for (const [key, { reason, of }] of missing) {
        const [subject = ''] = key.split(' ', 1)
        gaps.push({ code: 'advisory-source', subject, reason, about: keysOf(of), namesComponents: true })
      }
      const packages = new Map<string, PackageRecords>()
      for (const one of known) {
        const found = [...(idsOf.get(one) ?? [])].map(id => ({ id, record: recordFor(id, one) }))
        const records = found.flatMap(({ record }) => (isFailure(record) ? [] : [record]))
        packages.set(one.key, {
          package: one,
          records,
          ...(filteredByServer(one) && { given: records }),
          asserted: found.flatMap(({ id, record }) => malwareByName(id, record, one))
        })
      }
      const unanswered = new Set(gaps.flatMap(({ about }) => about))
      const answered = known.filter(({ key }) => !unanswered.has(key)).length
      const coverage = [{ source: `OSV (${base})`, asked: known.length, answered, dataAsOf: now.toISOString() }]
      return { packages, gaps, coverage: known.length === 0 ? [] : coverage }
    }
  }
}

/** What to ask for which packages. Without a version all advisories come back. */
function itemsOf(packages: readonly AskedPackage[]): Map<BatchItem, AskedPackage[]> {
  const items = new Map<string, BatchItem>()
  const asked = new Map<BatchItem, AskedPackage[]>()
  for (const one of packages) {
    const { ecosystem, name } = one
    const item = { name, ecosystem: ecosystem.osvName, ...(filteredByServer(one) && { version: one.version }) }
    const id = JSON.stringify(item)
    const known = items.get(id) ?? item
    items.set(id, known)
    push(asked, known, one)
  }
  return asked
}

/**
 * Whether the server may leave out the records that do not hold the version. It orders local builds after their release,
 * and it may read a version that the ecosystem here cannot compare: for both, all records are asked for.
 */
function filteredByServer(asked: AskedPackage): asked is AskedPackage & { version: string } {
  const { version, ecosystem } = asked
  return version !== undefined && withoutBuild(version) === version && ecosystem.compare(version, version) !== undefined
}

/** Each record once, or why there is none. */
async function hydrate(
  ids: readonly string[],
  base: string,
  options: HttpOptions
): Promise<Map<string, OsvRecord | Failure>> {
  const records = new Map<string, OsvRecord | Failure>()
  for (const id of ids.slice(limits.records))
    records.set(id, { reason: `more than ${limits.records} advisories are concerned` })
  await forEachOf(ids.slice(0, limits.records), limits.lookUps, async id => {
    if (!isAdvisoryId(id)) {
      records.set(id, { reason: 'this is not the id of an advisory' })
      return
    }
    const response = await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`, options)
    const read = isFailure(response) ? response : readRecord(response.value)
    if (isFailure(read)) records.set(id, { reason: read.reason })
    else records.set(id, read.record.id === id ? read.record : { reason: `the response is about ${read.record.id}` })
  })
  return records
}

/**
 * The record by which the server says that a package is affected. One that does not name the package contradicts that; one
 * that was withdrawn says nothing any more.
 */
function about(record: OsvRecord | Failure = notLookedUp, asked: AskedPackage): OsvRecord | Failure {
  if (isFailure(record) || typeof record.withdrawn === 'string' || entriesFor(record, asked).length > 0) return record
  const named = record.affected.length === 0 ? 'no package' : 'other packages'
  return { reason: `it was given for a package, and its record names ${named}` }
}

const notLookedUp: Failure = { reason: 'it was not looked up' }

/**
 * A malicious package is known by the advisory's id alone, where the server matched it to an exact version and its record
 * cannot be read: that is the server's word.
 */
function malwareByName(id: string, record: OsvRecord | Failure, asked: AskedPackage): OsvRecord[] {
  if (!isFailure(record) || !isMalicious(id) || !isAdvisoryId(id) || !filteredByServer(asked)) return []
  const unknown = { aliases: [], affected: [], severity: [], summary: '', details: '' }
  return [{ ...unknown, id, withdrawn: undefined, database_specific: undefined }]
}

function addGap(gaps: SourceGap[], gap: SourceGap): void {
  const same = gaps.findIndex(
    ({ code, subject, reason }) => code === gap.code && subject === gap.subject && reason === gap.reason
  )
  const known = gaps[same]
  if (known === undefined) gaps.push(gap)
  else gaps[same] = { ...known, about: [...known.about, ...gap.about] }
}

function keysOf(packages: readonly AskedPackage[] = []): string[] {
  return packages.map(({ key }) => key)
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
