import { createHash } from 'node:crypto'

// The hosts of the public Python index, of its file host and of its former name, as SHA-256 of the lower-case host
// name. Hashes, because nothing here should be able to contact a public registry by accident.
const hosts: ReadonlySet<string> = new Set([
  'a4aa2ac280bb8d1a0ce7a1be5a7bfb10292b49fe9435ad5cff19f421f3c70e41',
  '3aa282eb004de296fcb997e706570a2eaa60e1eb1e8118a90003b7c7da1e39f7',
  'c899567ee906851741bf7f3bde17a33777859ff9f53ff54d6f0ea54cf31ad636',
  'd6d7019ca9fcbf07c769e445342515ef0c92e4f18a96adbb3bf6460f5b0ba17f'
])

// The host of the PyTorch project's own index, which serves its builds and what they need under the public names.
const mirrors: ReadonlySet<string> = new Set(['03e390c8d8a6f2cf7bd2459306b376972ea6d6d28453d4a52dcd6c6c06fc9091'])

/** Whether a URL is that of the public Python index or of the host of its files. Anything odd about it is a no. */
export function isDefaultIndex(url: string): boolean {
  return isOn(hosts, url, /^https?:$/)
}

/** Whether a URL is that of an index which serves the projects of the public one under their own names. */
export function isMirror(url: string): boolean {
  return isOn(mirrors, url, /^https:$/)
}

function isOn(known: ReadonlySet<string>, url: string, protocol: RegExp): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || parsed.port !== '' || !protocol.test(parsed.protocol)) return false
  return known.has(createHash('sha256').update(parsed.hostname).digest('hex'))
}
