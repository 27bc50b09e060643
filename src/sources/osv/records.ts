import type { PackageEcosystem } from '../../ecosystems/ecosystem.ts'
import { readArchive } from './archive.ts'
import { readRecord } from './record.ts'
import type { OsvRecord } from './record.ts'
import { maxNameLength } from './source.ts'

/** The records of an export that name one of the packages asked about. */
export interface Records {
  /** By the package's canonical name. */
  readonly byName: ReadonlyMap<string, readonly OsvRecord[]>
  /** Entries that could not be used: untrusted names, and why. */
  readonly broken: readonly { readonly name: string; readonly reason: string }[]
  readonly failure?: string
}

/** Reads `all.zip` of one ecosystem. Parses only what names a package that is asked about, and keeps nothing else. */
export async function readRecords(
  path: string,
  ecosystem: PackageEcosystem,
  names: ReadonlySet<string>,
  signal: AbortSignal
): Promise<Records> {
  const byName = new Map<string, OsvRecord[]>()
  const unusable: { name: string; reason: string }[] = []
  const { broken, failure, entries } = await readArchive(path, signal, (content, entry) => {
    if (!mayName(content, ecosystem, names)) return
    const outcome = parse(content)
    if ('reason' in outcome) {
      unusable.push({ name: entry, reason: outcome.reason })
      return
    }
    const { record } = outcome
    const named = record.affected.flatMap(({ package: of }) => (of ? [ecosystem.normalizeName(of.name)] : []))
    for (const name of new Set(named)) {
      if (names.has(name)) byName.set(name, [...(byName.get(name) ?? []), record])
    }
  })
  const empty = failure === undefined && entries === 0 ? 'it holds no record' : failure
  return { byName, broken: [...broken, ...unusable], ...(empty !== undefined && { failure: empty }) }
}

function parse(content: Buffer): ReturnType<typeof readRecord> {
  try {
    return readRecord(JSON.parse(content.toString()))
  } catch {
    return { reason: 'not JSON' }
  }
}

const key = Buffer.from('"name"')
// A key that is spelled with escapes of these letters would pass the search for it unseen.
const escapedLetter = Buffer.from('\\u006')

/** Whether any `"name": "…"` in the text is one of the names, found without parsing: linear, and never a false no. */
function mayName(content: Buffer, ecosystem: PackageEcosystem, names: ReadonlySet<string>): boolean {
  for (let at = content.indexOf(key); at !== -1; at = content.indexOf(key, at + key.length)) {
    let start = skipSpace(content, at + key.length)
    if (content[start] !== 0x3a) continue
    start = skipSpace(content, start + 1) + 1
    if (content[start - 1] !== 0x22) continue
    const end = content.indexOf('"', start)
    if (end - start > 6 * maxNameLength) continue
    const name = content.toString('utf8', start, end)
    if (end === -1 || name.includes('\\') || names.has(ecosystem.normalizeName(name))) return true
  }
  return content.includes(escapedLetter)
}

function skipSpace(content: Buffer, from: number): number {
  let at = from
  while (content[at] === 0x20 || content[at] === 0x0a || content[at] === 0x0d || content[at] === 0x09) at++
  return at
}
