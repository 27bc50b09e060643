import { isFailure, type Failure } from '../core/failure.ts'
import { connectionFor, type Connection } from './connection.ts'

/** What one request is held to. */
export interface Bounds {
  /** End the request at once: nobody waits for it any more. */
  readonly signals: readonly AbortSignal[]
  /** For the whole answer, its body included. */
  readonly timeoutMs: number
  /** Of the body, after decompression. */
  readonly maxBytes: number
}

/** Why there is no answer. */
export interface ExchangeFailure extends Failure {
  /** `deadline`: a signal ended it. */
  readonly kind: 'deadline' | 'timeout' | 'too-large' | 'connection'
  /** Whether asking again may help. */
  readonly again: boolean
  /** Nothing of an answer came: no such host, no route, no connection. */
  readonly unanswered?: true
}

/**
 * One request with its answer, as `read` makes a value of it; the body can be read to its bound and not beyond. `way` is
 * ` through the proxy …` where there is one, which may have answered itself. Never throws.
 */
export async function exchange<Value>(
  url: string,
  init: RequestInit,
  { signals, timeoutMs, maxBytes }: Bounds,
  read: (response: Response, body: AsyncIterable<Uint8Array>, way: string) => Promise<Value>
): Promise<{ readonly value: Value } | ExchangeFailure> {
  const isOver = (): boolean => signals.some(({ aborted }) => aborted)
  if (isOver()) return outOfTime
  const connection = await connectionFor(url)
  if (isFailure(connection)) return { kind: 'connection', reason: connection.reason, again: false, unanswered: true }
  const way = connection.through === undefined ? '' : ` through the proxy ${connection.through}`
  const late = AbortSignal.timeout(timeoutMs)
  const ended = new AbortController()
  const count = { bytes: 0 }
  let answered = false
  try {
    const signal = AbortSignal.any([...signals, late, ended.signal])
    const response = await connection.fetch(url, { ...init, signal })
    answered = true
    return { value: await read(response, bounded(response.body, maxBytes, count), way) }
  } catch (error) {
    if (isOver()) {
      connection.abandon()
      return outOfTime
    }
    if (count.bytes > maxBytes)
      return { kind: 'too-large', reason: `answered with more than ${maxBytes} bytes`, again: false }
    const unanswered = answered ? {} : { unanswered: true as const }
    if (late.aborted) {
      return { kind: 'timeout', reason: `no full answer within ${timeoutMs} ms${way}`, again: true, ...unanswered }
    }
    return { ...connectionFailure(error, connection, way), ...unanswered }
  } finally {
    // Frees the connection of a body that was not read to its end.
    ended.abort()
  }
}

const outOfTime: ExchangeFailure = { kind: 'deadline', reason: 'timed out', again: false }

/** undici says only in words that a proxy refuses. */
const refusal = /^Proxy (?:response|Authentication Required) \((\d{3})\)/

function connectionFailure(error: unknown, { through }: Connection, way: string): ExchangeFailure {
  const { code, message } = innermost(error)
  const status = through === undefined ? undefined : refusal.exec(message)?.[1]
  if (status !== undefined) {
    const wants = status === '407' ? ', it does not accept the user name and password of its address' : ''
    const reason = `the proxy ${through ?? ''} answered ${status}${wants}`
    return { kind: 'connection', reason, again: Number(status) >= 500 }
  }
  const cause = code ?? (message === '' ? 'unknown error' : message)
  const hint = /CERT|UNABLE_TO_(?:GET|VERIFY)/.test(cause)
    ? '; the certificates of an authority of your own are named by NODE_EXTRA_CA_CERTS'
    : ''
  return { kind: 'connection', reason: `the connection failed${way} (${cause}${hint})`, again: true }
}

async function* bounded(
  body: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
  count: { bytes: number }
): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return
  for await (const chunk of body) {
    count.bytes += chunk.length
    if (count.bytes > maxBytes) throw new Error('too many bytes')
    yield chunk
  }
}

/** `fetch failed` and `terminated` say nothing: what they wrap does, such as `ECONNREFUSED`. */
function innermost(error: unknown): { readonly code?: string; readonly message: string } {
  let inner = error
  for (let depth = 0; depth < 5; depth++) {
    const { cause } = Object(inner) as { readonly cause?: unknown }
    if (typeof cause !== 'object' || cause === null) break
    inner = cause
  }
  const { code, message } = Object(inner) as { readonly code?: unknown; readonly message?: unknown }
  const said = typeof message === 'string' ? message : ''
  return typeof code === 'string' ? { code, message: said } : { message: said }
}
