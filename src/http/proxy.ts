import { withoutSecrets } from '../core/url.ts'
import type { Failure } from '../core/failure.ts'
import { isExempt, isLoopback } from './no-proxy.ts'

/** A proxy of the environment. */
export interface Proxy {
  /** With the user name and password that it may have: never to be shown. */
  readonly url: string
  /** For messages. */
  readonly name: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment names for a URL: `https_proxy`, `http_proxy`, `all_proxy` and `no_proxy`, in small
 * letters first. Undefined where it is reached directly; a sentence where what is named is no proxy that can be used.
 */
export function proxyFor(url: URL, env: Environment = process.env): Proxy | Failure | undefined {
  const scheme = url.protocol.replace(/:$/, '')
  const own = named(env, `${scheme}_proxy`)
  const stated = own ?? plain(named(env, 'all_proxy'))
  if (stated === undefined || isLoopback(url.hostname)) return undefined
  const port = url.port === '' ? (scheme === 'https' ? '443' : '80') : url.port
  if (isExempt(named(env, 'no_proxy')?.value ?? '', url.hostname, port)) return undefined
  const { variable, value } = stated
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (!URL.canParse(address) || new URL(address).hostname === '') {
    return { reason: `the environment variable ${variable} is not a proxy URL` }
  }
  const parsed = new URL(address)
  if (!isPlain(parsed)) {
    return {
      reason: `the proxy in ${variable} uses ${parsed.protocol}//; only http:// and https:// are supported`
    }
  }
  return { url: parsed.href, name: withoutSecrets(parsed.origin) }
}

interface Stated {
  readonly variable: string
  readonly value: string
}

function named(env: Environment, name: string): Stated | undefined {
  for (const variable of [name, name.toUpperCase()]) {
    const value = env[variable]?.trim() ?? ''
    if (value !== '') return { variable, value }
  }
  return undefined
}

/** Other programs take `all_proxy` for SOCKS, too: it is theirs then. */
function plain(stated: Stated | undefined): Stated | undefined {
  return stated === undefined || /^(?!https?:)[a-z][a-z0-9+.-]*:\/\//i.test(stated.value) ? undefined : stated
}

function isPlain({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:'
}
