import { createHash } from 'node:crypto'
import { hostnameOf } from '../../core/url.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'

// Hosts of projects of the ML world that serve their own builds beside the public index, as SHA-256 of the name: hashes,
// because some are registries, which nothing here should be able to contact by accident.
const hosts: ReadonlySet<string> = new Set([
  'bd848f96e7140691505c2e7fa56266ed0515b223ad2188d7aa428dfc77c2823f',
  '6efb893d658a49505f04b8b61f7f7a3b662ede34daa07d9a74df8c8f924c5a07',
  '7f298d87fd857a88ec663c0a9b408c82966a9438fc7c8fcea4347a5ced4fdbba',
  '81cb2c6b00812985bd7c8b05cf284864e1c44c0f46eaa51a14ad4dc5ee0e4ac9'
])

/** Whether an index is that of a known project which serves its own builds under names of the public index. */
export function isKnownIndex(ecosystem: string, url: string): boolean {
  if (ecosystems.get(ecosystem)?.isMirror(url) === true) return true
  const host = hostnameOf(url)
  return url.startsWith('https://') && host !== undefined && hosts.has(createHash('sha256').update(host).digest('hex'))
}
