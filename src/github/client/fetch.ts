import { exchange } from '../../http/exchange.ts'

/** What every request is held to. */
interface FetchLimits {
  /** Taken out of what errors say. */
  readonly token: string
  readonly signal: AbortSignal
  /** Milliseconds for a whole answer. */
  readonly timeoutMs: number
  /** Bytes of an answer. */
  readonly bytes: number
}

const withoutBody = new Set([204, 205, 304])

/**
 * A fetch that gives answers only whole: one that breaks off, takes too long or is too large is an error here, and not
 * a shorter answer with status 200.
 */
export function wholeFetch({ token, signal, timeoutMs, bytes }: FetchLimits): typeof fetch {
  return async (url, init = {}) => {
    const signals = init.signal ? [signal, init.signal] : [signal]
    const address = typeof url === 'string' ? url : url instanceof URL ? url.href : url.url
    const result = await exchange(
      address,
      init,
      { signals, timeoutMs, maxBytes: bytes },
      async ({ status, statusText, headers }, body) => {
        const chunks: Uint8Array[] = []
        for await (const chunk of body) chunks.push(chunk)
        const whole = withoutBody.has(status) ? null : Buffer.concat(chunks)
        return new Response(whole, { status, statusText, headers: [...headers] })
      }
    )
    if ('value' in result) return result.value
    if (result.kind === 'deadline') throw timeIsUp()
    throw new Error(result.reason.replaceAll(token === '' ? '\0' : token, '[token]'))
  }
}

/** The error of a request for which there is no time left. */
export function timeIsUp(): Error {
  return Object.assign(new Error('timed out'), { name: 'AbortError' })
}
