import { requestJson } from '../../../http/request.ts'
import type { HttpOptions, Retry } from '../../../http/request.ts'
import { askInBatches } from './batch.ts'
import type { BatchItem } from './batch.ts'
import { isMalicious } from '../matching/group.ts'
import { judge } from '../matching/judge.ts'
import { forEachOf } from '../../../http/pool.ts'
import { isAdvisoryId, readRecord } from '../matching/record.ts'
import type { OsvRecord } from '../matching/record.ts'
import { subjectsOf } from '../source.ts'
import type { AdvisorySource, SourceGap, Subject } from '../source.ts'

interface ApiOptions {
  /** Without a path; the public service by default. */
  readonly url?: string
  readonly now: Date
  readonly retry?: Partial<Retry>
  /** For each attempt, 30 seconds by default. */
  readonly timeoutMs?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
}

const limits = { batchBytes: 32 << 20, recordBytes: 4 << 20, lookUps: 32, records: 20_000 }

/** OSV's API, <https://google.github.io/osv.dev/api/>. Sends names, versions and ids of advisories, and nothing else. */
export function openApi({ url = 'https://api.osv.dev', now, timeoutMs = 30_000, ...http }: ApiOptions): AdvisorySource {
  const base = url.replace(/\/{1,8}$/, '')
  return {
    id: 'api',
    async lookUp(queries, signal) {
      const options = { ...http, timeoutMs, signal }
      const { subjects, gaps } = subjectsOf(queries)
      const asked = itemsOf(subjects)
      const { ids, failures } = await askInBatches([...asked.keys()], body =>
        requestJson(`${base}/v1/querybatch`, { ...options, maxBytes: limits.batchBytes, method: 'POST', body })
      )
      for (const [item, reason] of failures) {
        addGap(gaps, { code: 'advisory-source', reason, about: keysOf(asked.get(item)) })
      }
      const wanted = new Set([...ids.values()].flatMap(found => [...found]))
      const records = await hydrate([...wanted], base, { ...options, maxBytes: limits.recordBytes })
      const idsOf = new Map<Subject, ReadonlySet<string>>()
      for (const [item, of] of asked) for (const subject of of) idsOf.set(subject, ids.get(item) ?? new Set())
      const missing = new Map<string, Subject[]>()
      for (const [subject, found] of idsOf) {
        for (const id of found) if (typeof records.get(id) === 'string') push(missing, id, subject)
      }
      for (const [id, of] of missing) {
        const reason = records.get(id)
        if (typeof reason !== 'string') continue
        gaps.push({ code: 'advisory-source', subject: id, reason, about: keysOf(of), namesPackages: true })
      }
      const judged = await judge(
        subjects,
        subject => [...(idsOf.get(subject) ?? [])].flatMap(id => asRecord(records.get(id))),
        subject => [...(idsOf.get(subject) ?? [])].flatMap(id => malwareByName(id, records.get(id), subject))
      )
      const unanswered = new Set(gaps.flatMap(({ about }) => about))
      const answered = subjects.filter(({ key }) => !unanswered.has(key)).length
      const coverage = [{ source: `OSV (${base})`, asked: subjects.length, answered, dataAsOf: now.toISOString() }]
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...judged.gaps],
        coverage: subjects.length === 0 ? [] : coverage
      }
    }
  }
}

/** What to ask for which subjects. Without a version all advisories come back, for us to match. */
function itemsOf(subjects: readonly Subject[]): Map<BatchItem, Subject[]> {
  const items = new Map<string, BatchItem>()
  const asked = new Map<BatchItem, Subject[]>()
  for (const subject of subjects) {
    const { ecosystem, name } = subject
    const item = { name, ecosystem: ecosystem.osvName, ...(matchedByServer(subject) && { version: subject.version }) }
    const id = JSON.stringify(item)
    const known = items.get(id) ?? item
    items.set(id, known)
    push(asked, known, subject)
  }
  return asked
}

/** Versions that we cannot compare, and local builds (which the server orders after their release), are ours to match. */
function matchedByServer(subject: Subject): subject is Subject & { version: string } {
  const { version, ecosystem } = subject
  return version !== undefined && !version.includes('+') && ecosystem.compare(version, version) !== undefined
}

/** Each record once, or the reason why there is none. */
async function hydrate(
  ids: readonly string[],
  base: string,
  options: HttpOptions
): Promise<Map<string, OsvRecord | string>> {
  const records = new Map<string, OsvRecord | string>()
  for (const id of ids.slice(limits.records)) records.set(id, `more than ${limits.records} advisories are concerned`)
  await forEachOf(ids.slice(0, limits.records), limits.lookUps, async id => {
    if (!isAdvisoryId(id)) {
      records.set(id, 'this is not the id of an advisory')
      return
    }
    const response = await requestJson(`${base}/v1/vulns/${encodeURIComponent(id)}`, options)
    const read = response.ok ? readRecord(response.value) : response
    if ('reason' in read) records.set(id, read.reason)
    else records.set(id, read.record.id === id ? read.record : `the answer is about ${read.record.id}`)
  })
  return records
}

function asRecord(record: OsvRecord | string | undefined): OsvRecord[] {
  return typeof record === 'object' ? [record] : []
}

/** A malicious package is known by the advisory's id alone, where the server matched it to an exact version. */
function malwareByName(id: string, record: OsvRecord | string | undefined, subject: Subject): OsvRecord[] {
  if (typeof record === 'object' || !isMalicious(id) || !isAdvisoryId(id) || !matchedByServer(subject)) return []
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

function keysOf(subjects: readonly Subject[] = []): string[] {
  return subjects.map(({ key }) => key)
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
