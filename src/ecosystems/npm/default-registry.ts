import { createHash } from 'node:crypto'

/** SHA-256 of the lower-cased names of the two hosts that serve the public registry of npm. */
const publicHosts = new Set([
  '0dc11026ac75c015aaa1deafff4a7a54ef6d0cf6b3c7f9b1d2c8f3502929aa9e',
  '70bb4000cd2fab03af01fed086c6bf3c2c970f8b8b8001c311028ec3b80e775a'
])

/** Whether a URL (of a registry, or of a tarball in a lockfile) is served by the registry that npm asks by default. */
export function isDefaultRegistry(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, port, hostname } = new URL(url)
  if (!/^https?:$/.test(protocol) || port !== '') return false
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return publicHosts.has(createHash('sha256').update(host).digest('hex'))
}
