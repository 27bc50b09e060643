import { compareDigits } from '../shared/order.ts'

/** What a part of a version is; one that comes later in this list ends a version earlier. */
const kinds = ['digits', 'letter', 'suffix', 'suffix number', 'commit', 'revision', 'end'] as const

interface Part {
  readonly kind: (typeof kinds)[number]
  readonly text: string
}

const maxLength = 256
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p']
const none = suffixes.indexOf('')
const end: Part = { kind: 'end', text: '' }
const written = /^\d+(?:\.\d+)*(?:[a-z]\d*)?(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(?:~[0-9a-f]+)?(?:-r\d+)?$/

/**
 * The order of versions of Alpine packages, <https://wiki.alpinelinux.org/wiki/Package_policies>: numbers, a letter,
 * suffixes (some before and some after the plain version), and the revision of the package. Undefined when one of the
 * two is no version.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  if (first === undefined || second === undefined) return undefined
  const longest = Math.max(first.length, second.length)
  for (let at = 0; at < longest; at++) {
    const [one, other] = [first[at] ?? end, second[at] ?? end]
    const order = one.kind === other.kind ? compareParts(one, other, at === 0) : compareKinds(one, other)
    if (order !== 0) return order
  }
  return 0
}

function read(text: string): readonly Part[] | undefined {
  if (text.length > maxLength || !written.test(text)) return undefined
  const parts: Part[] = []
  for (const [whole] of text.matchAll(/~[0-9a-f]+|-r\d+|_[a-z]+|\d+|[a-z]/g)) {
    if (whole.startsWith('~')) parts.push({ kind: 'commit', text: whole.slice(1) })
    else if (whole.startsWith('-')) parts.push({ kind: 'revision', text: whole.slice(2) })
    else if (whole.startsWith('_')) parts.push({ kind: 'suffix', text: whole.slice(1) })
    else if (/[a-z]/.test(whole)) parts.push({ kind: 'letter', text: whole })
    else parts.push({ kind: parts.at(-1)?.kind === 'suffix' ? 'suffix number' : 'digits', text: whole })
  }
  return parts
}

function compareParts(left: Part, right: Part, isFirst: boolean): number {
  switch (left.kind) {
    case 'suffix':
      return suffixes.indexOf(left.text) - suffixes.indexOf(right.text)
    case 'digits':
      // With a leading zero, digits are a fraction: 1.01 is less than 1.1.
      if (!isFirst && (left.text.startsWith('0') || right.text.startsWith('0'))) break
      return compareDigits(left.text, right.text)
    case 'suffix number':
    case 'revision':
      return compareDigits(left.text, right.text)
    case 'letter':
    case 'commit':
    case 'end':
  }
  return left.text === right.text ? 0 : left.text < right.text ? -1 : 1
}

/** Of two versions that are equal so far, the one that goes on is later, unless with a suffix that says "not yet". */
function compareKinds(left: Part, right: Part): number {
  if (isBefore(left)) return -1
  if (isBefore(right)) return 1
  return kinds.indexOf(right.kind) - kinds.indexOf(left.kind)
}

function isBefore({ kind, text }: Part): boolean {
  return kind === 'suffix' && suffixes.indexOf(text) < none
}
