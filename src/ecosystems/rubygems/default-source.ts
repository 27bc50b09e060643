import { hostDigest } from '../shared/host-digest.ts'

// The host of the public gem server, as SHA-256.
const publicHost = '71741fe2460a615058687c4585f665af5e825968e51a512ffb14c6f2684a397d'

/** Whether a `remote:` is the gem server that everybody uses. */
export function isDefaultSource(url: string): boolean {
  return hostDigest(url) === publicHost
}
