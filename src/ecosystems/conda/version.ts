import { remembered } from '../shared/remembered.ts'

/** A number (post-releases are infinite), or lower-case letters. */
type Part = bigint | number | string
type Segment = readonly Part[]

/** A version taken apart as conda does: the epoch first, then segments that dots and underscores separate. */
export interface CondaVersion {
  readonly main: readonly Segment[]
  readonly local: readonly Segment[]
}

const longest = 256

/**
 * Reads a version by the rules in `conda/models/version.py` of <https://github.com/conda/conda>. Asterisks belong to
 * the alphabet there. Undefined for what is no version.
 */
export const readVersion = remembered((text: string): CondaVersion | undefined => {
  if (text.length > longest) return undefined
  let version = text.trim().toLowerCase()
  if (!version.includes('_')) version = version.replaceAll('-', '_')
  if (!/^[*.+!_0-9a-z]+$/.test(version)) return undefined
  const [first = '', second, ...more] = version.split('!')
  const [main = '', local, ...rest] = (second ?? first).split('+')
  if (more.length > 0 || rest.length > 0 || main === '') return undefined
  const epoch = second === undefined ? '0' : first
  if (!/^\d+$/.test(epoch)) return undefined
  // 1.0.1_ < 1.0.1a: an underscore at the end is a letter.
  const openEnd = main.endsWith('_')
  const pieces = (openEnd ? main.slice(0, -1) : main).split(/[._]/)
  if (openEnd) pieces.push(`${pieces.pop() ?? ''}_`)
  const locals = local?.split(/[._]/) ?? []
  if ([...pieces, ...locals].includes('')) return undefined
  return { main: [[BigInt(epoch)], ...pieces.map(segment)], local: locals.map(segment) }
})

function segment(text: string): Segment {
  const parts = (text.match(/\d+|\*+|[^\d*]+/g) ?? []).map((run): Part => {
    if (/^\d/.test(run)) return BigInt(run)
    // Upper case comes before the underscore, and that before other letters.
    return run === 'post' ? Infinity : run === 'dev' ? 'DEV' : run
  })
  return typeof parts[0] === 'bigint' ? parts : [0n, ...parts]
}

/** Negative, zero or positive; undefined when one of the two is no version. */
export function compareVersions(left: string, right: string): number | undefined {
  const [one, other] = [readVersion(left), readVersion(right)]
  if (one === undefined || other === undefined) return undefined
  return compareSegments(one.main, other.main) || compareSegments(one.local, other.local)
}

/** What is missing counts as zero. */
function compareSegments(left: readonly Segment[], right: readonly Segment[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at] ?? [], right[at] ?? []]
    for (let part = 0; part < Math.max(one.length, other.length); part++) {
      const order = compareParts(one[part] ?? 0n, other[part] ?? 0n)
      if (order !== 0) return order
    }
  }
  return 0
}

/** Letters come before numbers. */
function compareParts(left: Part, right: Part): number {
  if (typeof left === 'string' && typeof right === 'string') return left === right ? 0 : left < right ? -1 : 1
  if (typeof left === 'string') return -1
  if (typeof right === 'string') return 1
  return left === right ? 0 : left < right ? -1 : 1
}
