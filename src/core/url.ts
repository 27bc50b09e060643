/** A URL as written, without a user name and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1')
}

/** A URL without user name, password, query and fragment, which may hold tokens. */
export function withoutSecrets(url: string): string {
  return withoutCredentials(url.replace(/[?#].*$/s, ''))
}

/** The host of a URL with its port, lower case; undefined for what is no URL or has no host. */
export function hostOf(url: string | undefined): string | undefined {
  return parsed(url)?.host.toLowerCase() || undefined
}

/** The host of a URL without its port, lower case; undefined for what is no URL or has no host. */
export function hostnameOf(url: string | undefined): string | undefined {
  return parsed(url)?.hostname.toLowerCase() || undefined
}

/** Whether a URL is served by the machine that asks for it. */
export function isThisMachine(url: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostnameOf(url) ?? '')
}

/** The hosts of URLs with their ports, lower case, each once, ascending. */
export function hostsOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap(url => hostOf(url) ?? []))].sort()
}

/**
 * The address of a server in one spelling, for comparing: the host in lower case, without a default port and a slash at the
 * end, and without user, password, query and fragment. The text itself, without those, where it is no URL.
 */
export function plainAddress(url: string): string {
  const bare = withoutSecrets(url.trim())
  const { protocol, host, pathname } = parsed(bare) ?? {}
  if (host === undefined || host === '' || protocol === undefined) return bare
  return `${protocol}//${host}${pathname}`.replace(/\/{1,9}$/, '')
}

/** Percent-decoded text; the text itself where its encoding is broken. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // Broken escapes stand for themselves.
    return text
  }
}

function parsed(url: string | undefined): URL | undefined {
  const plain = url?.replace(/^git\+/i, '')
  return plain !== undefined && URL.canParse(plain) ? new URL(plain) : undefined
}
