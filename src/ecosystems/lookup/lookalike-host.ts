import { ecosystems } from '../registry.generated.ts'

/**
 * How the name of a host is like one of the default index: by a `slip` of one character, or with the whole name as a `part`
 * of it or another end.
 */
export type HostLikeness = 'slip' | 'part'

/** Longer names are nobody's slip. */
const longest = 64
const mostLabels = 10
const characters = 'abcdefghijklmnopqrstuvwxyz0123456789-.'
const ends = ['com', 'dev', 'io', 'net', 'org']

/**
 * How a host is made to be taken for one of an ecosystem's default index. The names of those are not known here, only
 * recognised, so what the host could have been made of is tried: some 2,000 names. Undefined for the hosts themselves.
 */
export function likenessOfHost(ecosystem: string, host: string): HostLikeness | undefined {
  const isDefault = ecosystems.get(ecosystem)?.isDefault
  const name = host.toLowerCase()
  if (isDefault === undefined || name.length > longest || !/^[a-z0-9.-]+$/.test(name)) return undefined
  const isIts = (candidate: string): boolean => isDefault(`https://${candidate}/`)
  if (isIts(name)) return undefined
  if (partsOf(name).some(isIts)) return 'part'
  return slipsOf(name).some(isIts) ? 'slip' : undefined
}

/** Runs of its labels, a label with its signs as dots, and other ends. */
function partsOf(name: string): readonly string[] {
  const labels = name.split('.').slice(0, mostLabels)
  const runs = labels.flatMap((_, start) =>
    labels.slice(start + 1).map((__, index) => labels.slice(start, start + index + 2).join('.'))
  )
  const dashed = labels.filter(label => label.includes('-')).map(label => label.replaceAll('-', '.'))
  return [...runs, ...dashed, ...ends.map(end => [...labels.slice(0, -1), end].join('.'))]
}

/** What becomes of it with one character less, more or another, or two swapped. */
function slipsOf(name: string): readonly string[] {
  const found: string[] = []
  for (let at = 0; at <= name.length; at++) {
    const [left, right] = [name.slice(0, at), name.slice(at)]
    found.push(left + right.slice(1))
    if (right.length > 1) found.push(left + right.charAt(1) + right.charAt(0) + right.slice(2))
    for (const character of characters) found.push(left + character + right, left + character + right.slice(1))
  }
  return found
}
