import { createHash } from 'node:crypto'

/**
 * SHA-256 of the lower-case host of a web address, to recognise the hosts of public registries without naming them.
 * Undefined for whatever is no plain address of a host: another protocol, a port.
 */
export function hostDigest(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.port !== '') return undefined
  const host = parsed.hostname.toLowerCase().replace(/\.$/, '')
  return createHash('sha256').update(host).digest('hex')
}
