import { isFailure } from '../../../core/failure.ts'
import { readArchive, type ArchiveFailure, type Visited } from './archive.ts'
import { readIndexed, type Asked } from './index-read.ts'
import { someName } from './named.ts'
import { readRecord } from '../record.ts'
import type { OsvRecord } from '../record.ts'

/** The records of an export that name one of the packages asked about. */
export interface Records {
  /** By the package's canonical name. */
  readonly byName: ReadonlyMap<string, readonly OsvRecord[]>
  /** Entries that could not be used: untrusted names, and why. */
  readonly broken: readonly { readonly name: string; readonly reason: string }[]
  readonly failure?: ArchiveFailure
}

/**
 * Reads `all.zip` of one ecosystem. Parses only what names a package that is asked about, and keeps nothing else. An
 * index beside it spares looking at all the others; the answer is the same.
 */
export async function readRecords(path: string, asked: Asked, signal: AbortSignal): Promise<Records> {
  const { ecosystem, names } = asked
  const byName = new Map<string, OsvRecord[]>()
  const unusable: { name: string; reason: string }[] = []
  const visit = ({ content, name: entry }: Pick<Visited, 'content' | 'name'>): void => {
    if (content === undefined || !someName(content, ecosystem, name => names.has(name))) return
    const outcome = parse(content)
    if (isFailure(outcome)) {
      unusable.push({ name: entry, reason: outcome.reason })
      return
    }
    const { record } = outcome
    const named = record.affected.flatMap(({ package: of }) => (of ? [ecosystem.normalizeName(of.name)] : []))
    for (const name of new Set(named)) {
      const known = byName.get(name)
      if (known !== undefined) known.push(record)
      else if (names.has(name)) byName.set(name, [record])
    }
  }
  const reading = (await readIndexed(path, asked, signal, visit)) ?? (await readArchive(path, signal, visit))
  const { broken, failure, entries } = reading
  const empty = failure === undefined && entries === 0 ? { reason: 'it holds no record' } : failure
  return { byName, broken: [...broken, ...unusable], ...(empty !== undefined && { failure: empty }) }
}

function parse(content: Buffer): ReturnType<typeof readRecord> {
  try {
    return readRecord(JSON.parse(content.toString()))
  } catch {
    return { reason: 'not JSON' }
  }
}
