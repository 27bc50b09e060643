import { compareDigits } from '../shared/order.ts'

interface Version {
  readonly epoch: string
  readonly upstream: string
  readonly revision: string
}

const maxLength = 256

/**
 * The order of versions of Debian packages, <https://manpages.debian.org/deb-version>: epoch, then the version of the
 * project, then that of the package. Undefined when one of the two is no version.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  if (first === undefined || second === undefined) return undefined
  return (
    compareDigits(first.epoch, second.epoch) ||
    compareParts(first.upstream, second.upstream) ||
    compareParts(first.revision, second.revision)
  )
}

function read(text: string): Version | undefined {
  const written = text.trim()
  if (written.length > maxLength) return undefined
  const [, epoch = '0', rest = ''] = /^(?:(\d+):(?=.))?([0-9A-Za-z.+~:-]+)$/.exec(written) ?? []
  const hyphen = rest.lastIndexOf('-')
  if (rest === '' || hyphen === 0 || /^\d*:/.test(rest)) return undefined
  return hyphen === -1
    ? { epoch, upstream: rest, revision: '' }
    : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) }
}

/** Runs of anything but digits and runs of digits, by turns. */
function compareParts(left: string, right: string): number {
  const [first, second] = [split(left), split(right)]
  const longest = Math.max(first.length, second.length)
  for (let index = 0; index < longest; index += 2) {
    const order =
      compareSigns(first[index] ?? '', second[index] ?? '') ||
      compareDigits(first[index + 1] ?? '0', second[index + 1] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

function split(text: string): readonly string[] {
  return [...text.matchAll(/([^\d]*)(\d*)/g)].flatMap(([whole, signs = '', digits = '']) =>
    whole === '' ? [] : [signs, digits === '' ? '0' : digits]
  )
}

/** A tilde comes before the end, which comes before letters, which come before everything else. */
function compareSigns(left: string, right: string): number {
  const longest = Math.max(left.length, right.length)
  for (let at = 0; at < longest; at++) {
    const order = weight(left.charAt(at)) - weight(right.charAt(at))
    if (order !== 0) return order
  }
  return 0
}

function weight(sign: string): number {
  if (sign === '~') return -1
  if (sign === '') return 0
  return /[A-Za-z]/.test(sign) ? sign.charCodeAt(0) : sign.charCodeAt(0) + 256
}
