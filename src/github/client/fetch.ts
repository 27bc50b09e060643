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
  return async (url, init) => {
    const given = init?.signal ? [signal, init.signal] : [signal]
    const late = AbortSignal.timeout(timeoutMs)
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.any([...given, late]) })
      const { status, statusText, headers } = response
      const body = await bodyOf(response, bytes)
      return new Response(withoutBody.has(status) ? null : body, { status, statusText, headers })
    } catch (error) {
      if (given.some(({ aborted }) => aborted)) throw timeIsUp()
      if (late.aborted) throw new Error(`no full answer within ${timeoutMs} ms`, { cause: error })
      throw new Error(innermost(error).replaceAll(token === '' ? '\0' : token, '[token]'))
    }
  }
}

/** The error of a request for which there is no time left. */
export function timeIsUp(): Error {
  return Object.assign(new Error('the time was up'), { name: 'AbortError' })
}

async function bodyOf(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (response.body) {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) throw new Error(`the answer has more than ${limit} bytes`)
      chunks.push(chunk)
    }
  }
  return Buffer.concat(chunks)
}

/** `fetch failed` and `terminated` say nothing: what they wrap does. */
function innermost(error: unknown): string {
  let inner = partsOf(error)
  for (let depth = 0; depth < 5 && inner.cause !== undefined; depth++) inner = partsOf(inner.cause)
  const { code, message } = inner
  const said = typeof message === 'string' ? message : 'no reason given'
  return typeof code === 'string' && !said.includes(code) ? `${code}: ${said}` : said
}

function partsOf(error: unknown): { readonly cause?: unknown; readonly code?: unknown; readonly message?: unknown } {
  return typeof error === 'object' && error !== null ? error : { message: String(error) }
}
