/** A text by the hashes of its lines, as far as likeness needs them. */
export interface Sketch {
  /** The lowest hashes of its distinct lines, ascending. */
  readonly lowest: Int32Array
  /** How many distinct lines it has. */
  readonly lines: number
}

/** So many hashes of a text are kept: up to so many lines the likeness is exact, beyond that it is an estimate. */
const most = 128

/** The sketch of a text. Indentation and empty lines do not count. */
export function sketchOf(text: string): Sketch {
  const hashes = new Set<number>()
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, end).trim()
    if (line !== '') hashes.add(hash(line))
    start = end + 1
  }
  return { lowest: Int32Array.from(hashes).sort().slice(0, most), lines: hashes.size }
}

/**
 * How much of the longer of two texts the shorter one has, from 0 to 1: as git rates a rename, but by lines. Takes about
 * as long for any two texts.
 */
export function likeness(one: Sketch, other: Sketch): number {
  const [few, many] = [Math.min(one.lines, other.lines), Math.max(one.lines, other.lines)]
  if (few === 0) return 0
  const { shared, seen } = sharedHashes(one, other)
  if (shared === 0) return 0
  // Shared lines to all lines of both, of which the lowest hashes are a random part.
  const ratio = shared / seen
  return Math.min(few / many, ((ratio / (1 + ratio)) * (few + many)) / many)
}

/** Of the lowest hashes of both together, how many there are, and how many both have. A sketch that was cut ends it. */
function sharedHashes(one: Sketch, other: Sketch): { readonly shared: number; readonly seen: number } {
  const a = one.lowest
  const b = other.lowest
  const last = Math.min(endOf(one), endOf(other))
  let left = 0
  let right = 0
  let shared = 0
  while (left < a.length && right < b.length) {
    const x = a[left] ?? 0
    const y = b[right] ?? 0
    if (x > last && y > last) break
    if (x === y) shared += 1
    if (x <= y) left += 1
    if (y <= x) right += 1
  }
  while (left < a.length && (a[left] ?? last) <= last) left += 1
  while (right < b.length && (b[right] ?? last) <= last) right += 1
  return { shared, seen: left + right - shared }
}

const highest = 0x7fffffff

/** The hash up to which a sketch has all. */
function endOf({ lowest, lines }: Sketch): number {
  return lowest.length < lines ? (lowest.at(-1) ?? highest) : highest
}

/** FNV-1a, with the last step of MurmurHash3: of lines that differ in one digit any may have the lowest hash. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) | 0
}
