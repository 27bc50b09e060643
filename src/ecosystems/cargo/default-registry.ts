import { createHash } from 'node:crypto'
import { hostDigest } from '../shared/host-digest.ts'

// The host of the public registry's sparse index, and the address of its index in git, as SHA-256.
const sparseHost = 'eb7e11c7f9ecbcf48099060ec1c8c593134ff031f587e07be17293b2a3a0ee36'
const gitIndex = 'd2a97a7c0ce0ab3aa045f18ee7e877a76ef25606a002f8dcfe95e952db4186b8'

/** Whether the URL of an index, without `registry+` or `sparse+`, is that of the registry that Cargo asks by default. */
export function isDefaultRegistry(url: string): boolean {
  if (hostDigest(url) === sparseHost) return true
  const plain = url.toLowerCase().replace(/(?:\.git)?\/?$/, '')
  return createHash('sha256').update(plain).digest('hex') === gitIndex
}
