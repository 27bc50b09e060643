import { hostDigest } from '../shared/host-digest.ts'

// The host of the proxy that Go asks by default, and of public mirrors of it, as SHA-256.
const publicHost = '00a7dc5a0cc388586b8665846e7d8ae94a6dd096f2aa1aa3b4aab4ac484f998a'
const mirrors: ReadonlySet<string> = new Set([
  '048e76c14ef34200a2fd1bff13c584ea0770b46ab008f537a9cb62637655eb2b',
  'be57af6b78a7facae64f87c4f9230a273a036b2a192a16104abb469385e28f46'
])

/** Whether a module proxy is the one that Go asks by default. */
export function isDefaultProxy(url: string): boolean {
  return hostDigest(url) === publicHost
}

/** Whether a module proxy is a public mirror: what it serves is held against the checksum database. */
export function isMirrorProxy(url: string): boolean {
  return url.startsWith('https://') && mirrors.has(hostDigest(url) ?? '')
}
