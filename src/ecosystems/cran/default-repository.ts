import { hostDigest } from '../shared/host-digest.ts'

// The hosts of the public archive of R packages and of its mirror in the cloud, as SHA-256.
const archives: ReadonlySet<string> = new Set([
  'e7fbfb5eb8b891d51d67f690d0ae486f670e82b9ced96c91b5091bc532e812ab',
  '575e9d5d9ed9a30131e6c64f685ea7b2377d57735990003b4e3df6209eb8c624'
])

// Hosts that serve the archive's packages under their own names, built and by date, as SHA-256.
const mirrors: ReadonlySet<string> = new Set([
  'ab488ee3b611d021214da033aea606a008c933652950468a8fbcd63e771076c2',
  '65677d32ca742f27542f66cb4f80818a1a57f6a57e124934333212cc06de5309',
  '531ef11fc7ff5379c7fd841bf737607c988bdeca097108fbc331751ccaf71d7e'
])

/** Whether a repository is the public archive of R packages. */
export function isDefaultRepository(url: string): boolean {
  return archives.has(hostDigest(url) ?? '')
}

/** Whether a repository serves the packages of the public archive under their own names. */
export function isMirror(url: string): boolean {
  return mirrors.has(hostDigest(url) ?? '')
}
