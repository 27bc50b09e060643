import * as v from 'valibot'
import { isFailure, type Failure } from '../../core/failure.ts'
import { requestJson } from '../../http/request.ts'
import type { HttpOptions, HttpResult } from '../../http/request.ts'
import { packageMessage, readVersion, similarMessage, versionBatch } from './messages.ts'
import type { PackageMessage, VersionMessage } from './messages.ts'

/** A package version by the names of deps.dev. */
export interface VersionKey {
  readonly system: string
  readonly name: string
  readonly version: string
}

/** An answer, that there is no such thing, or why there is no answer. */
export type Told<Value> = { readonly value: Value } | 'missing' | Failure

export interface Client {
  /** By {@link keyOf}; every version that was asked about has an entry. */
  versions(keys: readonly VersionKey[]): Promise<ReadonlyMap<string, Told<VersionMessage>>>
  named(system: string, name: string): Promise<Told<PackageMessage>>
  similar(system: string, name: string): Promise<Told<readonly string[]>>
}

const limits = { pages: 100, batchBytes: 64 << 20, answerBytes: 16 << 20 }

const unexpected: Failure = { reason: 'the response has an unexpected format' }

/** A version that is not going to be withdrawn. */
const known: VersionKey = { system: 'NPM', name: 'semver', version: '7.0.0' }

export function keyOf({ system, name, version }: VersionKey): string {
  return JSON.stringify([system, name, version])
}

/** A client for one run. Once nobody answers, nothing more is asked: every further question fails at once. */
export function createClient(base: string, options: Omit<HttpOptions, 'maxBytes'>): Client {
  let down: Failure | undefined
  let proof: Promise<Failure | undefined> | undefined
  const ask = async (path: string, maxBytes: number, body?: string): Promise<HttpResult<unknown>> => {
    if (down !== undefined) return down
    const post = body === undefined ? {} : { method: 'POST' as const, body }
    const result = await requestJson(`${base}/v3alpha/${path}`, { ...options, ...post, maxBytes })
    if (isFailure(result) && result.status === undefined) down ??= result
    return result
  }

  const get = async <Schema extends v.GenericSchema>(
    path: string,
    schema: Schema
  ): Promise<Told<v.InferOutput<Schema>>> => {
    // A proxy that refuses everything with 404 must not read as "no such package".
    proof ??= prove()
    const unproven = await proof
    if (unproven !== undefined) return unproven
    const result = await ask(path, limits.answerBytes)
    if (isFailure(result)) return result.status === 404 ? 'missing' : result
    const parsed = v.safeParse(schema, result.value)
    return parsed.success ? { value: parsed.output } : unexpected
  }

  /** Why this does not answer as deps.dev does; undefined where it does. */
  const prove = async (): Promise<Failure | undefined> => {
    const result = await ask('versionbatch', limits.answerBytes, JSON.stringify({ requests: [{ versionKey: known }] }))
    if (isFailure(result)) return result
    return v.is(versionBatch, result.value) ? undefined : unexpected
  }

  return {
    async versions(keys) {
      const told = new Map<string, Told<VersionMessage>>()
      const requests = keys.map(versionKey => ({ versionKey }))
      let failure: Failure = { reason: 'the response does not include it' }
      let pageToken = ''
      for (let page = 0; page < limits.pages; page++) {
        const body = JSON.stringify(pageToken === '' ? { requests } : { requests, pageToken })
        const result = await ask('versionbatch', limits.batchBytes, body)
        const parsed = isFailure(result) ? undefined : v.safeParse(versionBatch, result.value)
        if (parsed?.success !== true) {
          failure = isFailure(result) ? result : unexpected
          break
        }
        proof ??= Promise.resolve(undefined)
        for (const { request, version } of parsed.output.responses) {
          const read = readVersion(version)
          const about = keyOf(request.versionKey)
          if (read === 'unexpected') told.set(about, unexpected)
          else told.set(about, read === undefined ? 'missing' : { value: read })
        }
        pageToken = parsed.output.nextPageToken
        if (pageToken === '') break
        if (page + 1 === limits.pages) failure = { reason: `the answer did not end after ${limits.pages} pages` }
      }
      return new Map(keys.map(key => [keyOf(key), told.get(keyOf(key)) ?? failure]))
    },
    named: (system, name) => get(pathOf(system, name), packageMessage),
    async similar(system, name) {
      const told = await get(`${pathOf(system, name)}:similarlyNamedPackages`, similarMessage)
      return typeof told === 'object' && 'value' in told
        ? { value: told.value.packages.map(({ packageKey }) => packageKey.name).filter(other => other !== '') }
        : told
    }
  }
}

function pathOf(system: string, name: string): string {
  return `systems/${system}/packages/${encodeURIComponent(name.toWellFormed())}`
}
