import type * as Undici from 'undici'
import { percentDecoded } from '../core/url.ts'
import { isFailure, messageOf, type Failure } from '../core/failure.ts'
import { proxyFor, type Proxy } from './proxy.ts'

/** How a URL is reached. */
export interface Connection {
  readonly fetch: typeof fetch
  /** The proxy on the way, for messages. */
  readonly through?: string
  /** Ends what is still open towards the proxy, so that nothing keeps the process alive. */
  abandon(): void
}

interface Agent {
  destroy(): Promise<void>
}

/** Milliseconds that a proxy may take to answer that a tunnel is open. */
const tunnelMs = 30_000

/** By the address of the proxy. */
const agents = new Map<string, Agent>()

const direct: Connection = { fetch: (url, init) => fetch(url, init), abandon: () => undefined }

/**
 * The connection for a URL, through a proxy where the environment names one. What proxies need is loaded only then. Never
 * throws.
 */
export async function connectionFor(url: string): Promise<Connection | Failure> {
  if (!URL.canParse(url)) return { reason: 'the address is not a URL' }
  const proxy = proxyFor(new URL(url))
  if (proxy === undefined || isFailure(proxy)) return proxy ?? direct
  try {
    return await throughProxy(proxy)
  } catch (error) {
    return { reason: `no connection through the proxy ${proxy.name}: ${messageOf(error)}` }
  }
}

/** undici's own fetch: that of Node.js may be of another version, which its agents do not fit. */
type FetchThrough = (
  url: string | URL | Request,
  init: Omit<RequestInit, 'dispatcher'> & { readonly dispatcher: Agent }
) => Promise<Response>

async function throughProxy({ url, name }: Proxy): Promise<Connection> {
  const { default: undici } = await import('undici')
  const agent = agents.get(url) ?? createAgent(undici, url)
  agents.set(url, agent)
  return {
    fetch: (target, init) => (undici.fetch as unknown as FetchThrough)(target, { ...init, dispatcher: agent }),
    through: name,
    abandon() {
      agents.delete(url)
      agent.destroy().catch(() => undefined)
    }
  }
}

function createAgent({ Pool, ProxyAgent }: Pick<typeof Undici, 'Pool' | 'ProxyAgent'>, url: string): Agent {
  const address = new URL(url)
  const user = [address.username, address.password].map(percentDecoded).join(':')
  address.username = ''
  address.password = ''
  return new ProxyAgent({
    uri: address.href,
    ...(user === ':' ? {} : { token: `Basic ${Buffer.from(user).toString('base64')}` }),
    // Plain http goes to the proxy as such: many of them open tunnels to port 443 alone.
    proxyTunnel: false,
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: tunnelMs })
  })
}
