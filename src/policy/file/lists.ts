import type { ComponentKind } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import type { Node } from './document.ts'
import { parsePathGlob } from '../patterns/paths.ts'
import { parsePolicyName } from '../../kinds/policy-name.ts'
import { kindNames, listName, type ListName } from '../../kinds/registry.ts'
import type { Lists, Pattern } from '../policy.ts'
import { quote, refused, type Complaint, type FileSpan } from './problem.ts'

/** What a part of the policy is read into: its place, and where to say what is wrong or doubtful. */
export interface Reading {
  locate(span: FileSpan): Location
  readonly complaints: Complaint[]
  readonly doubts: Complaint[]
}

/** The node under a key, where there is one. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.entries?.get(key)?.node
}

/** The texts of a list; what is none has been said by the schema. */
function texts(node: Node | undefined, reading: Reading): { text: string; span: FileSpan }[] {
  const found = (node?.items ?? []).flatMap(({ value, span }) =>
    typeof value === 'string' ? [{ text: value, span }] : []
  )
  const seen = new Set<string>()
  for (const { text, span } of found) {
    if (seen.has(text)) reading.doubts.push({ message: `duplicate entry ${quote(text)}`, span })
    seen.add(text)
  }
  return found
}

/** The lists of `approved` or `denied`. */
export function readLists(root: Node, use: 'approved' | 'denied', reading: Reading): Lists {
  const section = child(root, use)
  const read = kindNames.flatMap((kind): [ListName, readonly Pattern[] | undefined][] => {
    const list = listName(kind)
    if (list === undefined) return []
    const node = child(section, list)
    return [[list, node === undefined ? undefined : readPatterns(node, kind, use, reading)]]
  })
  return Object.fromEntries(read) as Lists
}

/** The list `internal.packages`, whose names are meant wherever they come from. */
export function readInternal(root: Node, reading: Reading): readonly Pattern[] {
  return readPatterns(child(child(root, 'internal'), 'packages'), 'package', 'denied', reading)
}

function readPatterns(
  node: Node | undefined,
  kind: ComponentKind,
  use: 'approved' | 'denied',
  reading: Reading
): readonly Pattern[] {
  return texts(node, reading).flatMap(({ text, span }) => {
    const matcher = parsePolicyName(text, [kind], use)
    if ('matches' in matcher) return [{ text, location: reading.locate(span), matches: matcher.matches }]
    reading.complaints.push(refused(matcher, span))
    return []
  })
}

/** The test of `ignore.paths`. */
export function readIgnored(root: Node, reading: Reading): (path: string) => boolean {
  const globs = texts(child(child(root, 'ignore'), 'paths'), reading).flatMap(({ text, span }) => {
    const glob = parsePathGlob(text)
    if (typeof glob === 'function') {
      if (/^[*/]*$/.test(text) && text.includes('**')) {
        reading.doubts.push({ message: `${quote(text)} excludes every file from the review`, span })
      }
      return [glob]
    }
    reading.complaints.push({ message: `${quote(text)}: ${glob}`, span })
    return []
  })
  return path => globs.some(glob => glob(path))
}
