import type { Content, TextContent } from '../../core/content.ts'
import { decode } from './decode.ts'
import { lfsPointer } from './lfs.ts'
import { followLink } from './link-target.ts'
import type { Route } from './link-target.ts'
import { spool } from './spool.ts'
import { pathFromBytes } from '../trees/path-bytes.ts'
import type { At, Blob, ChangeSource, ReadRequest } from '../source.ts'

interface Pending {
  readonly index: number
  readonly at: At
  readonly route: Route
  readonly inPieces: boolean
  readonly bounds: Pick<ReadRequest, 'longest'>
}

/** The answers so far, and what has to be asked in the next round. */
interface Reading {
  readonly contents: Content[]
  next: Pending[]
}

const notRead = { type: 'failed', reason: 'it was not read', cause: 'missing' } as const

/** So many blobs at once: their bytes are given back before the next ones are read. */
const batch = 500

/** The text of files in the order of the requests; symbolic links are followed as {@link readContents} says. */
export async function readTexts(
  source: ChangeSource,
  requests: readonly Omit<ReadRequest, 'inPieces'>[],
  signal: AbortSignal
): Promise<readonly TextContent[]> {
  const contents = await readContents(source, requests, signal)
  return contents.map(content => (content.type === 'bytes' ? notRead : content))
}

/**
 * The content of files in the order of the requests, as text or to be read piece by piece. Symbolic links are followed
 * within the repository, also through folders that are links; what they lead to stands under the link's own path.
 */
export async function readContents(
  source: ChangeSource,
  requests: readonly ReadRequest[],
  signal: AbortSignal
): Promise<readonly Content[]> {
  const gone = gonePaths(source)
  const reading: Reading = {
    contents: requests.map(() => notRead),
    next: requests.map(({ at, path, inPieces = false, longest }, index) => {
      const bounds = longest === undefined ? {} : { longest }
      return { index, at, inPieces, bounds, route: { path, hops: 0 } }
    })
  }
  while (reading.next.length > 0) {
    const round = reading.next
    reading.next = []
    const absent: Pending[] = []
    for (let start = 0; start < round.length; start += batch) {
      const part = round.slice(start, start + batch)
      const blobs = await source.read(
        part.map(({ at, route, inPieces, bounds }) => ({ at, path: route.path, inPieces, ...bounds })),
        signal
      )
      part.forEach((item, index) => {
        const blob = blobs[index] ?? notRead
        if (blob.type === 'absent' && !gone.has(`${item.at} ${item.route.path}`)) absent.push(item)
        settle(reading, item, blob)
      })
    }
    await throughFolders(source, reading, absent, signal)
  }
  return reading.contents
}

/** Notes what a blob came to, or where to go on; `rest` is what was asked for inside of a folder that is a link. */
function settle({ contents, next }: Reading, item: Pending, blob: Blob, rest: readonly string[] = []): void {
  const { index, route } = item
  switch (blob.type) {
    case 'symlink': {
      const followed = followLink(route, pathFromBytes(blob.bytes), rest)
      if ('path' in followed) next.push({ ...item, route: followed })
      else contents[index] = { type: 'failed', ...followed }
      break
    }
    case 'file': {
      contents[index] = contentOf(blob.bytes, item.inPieces)
      break
    }
    case 'stored': {
      contents[index] = { type: 'bytes', open: blob.open }
      break
    }
    case 'absent':
    case 'failed': {
      const { reason, ...rest } = blob.type === 'absent' ? { reason: 'which does not exist' } : blob
      const told = `a symbolic link to ${route.path}: ${reason}`
      contents[index] = route.hops > 0 ? { ...rest, type: 'failed', reason: told } : blob
    }
  }
}

function contentOf(bytes: Uint8Array, inPieces: boolean): Content {
  const pointer = lfsPointer(bytes)
  if (pointer !== undefined) {
    const reason = `its content is in Git LFS (sha256:${pointer.oid}, ${pointer.size} bytes), and only the pointer to it is here`
    return { type: 'failed', reason, cause: 'missing', pointer }
  }
  if (inPieces)
    return {
      type: 'bytes',
      open: () => spool(bytes.length, take => Promise.resolve(take(bytes) ? undefined : notRead))
    }
  const { text, isBinary } = decode(bytes)
  if (!isBinary) return { type: 'text', text }
  return { type: 'failed', reason: 'it is binary (it contains NUL)', cause: 'binary', searchable: text }
}

/** Goes on with absent paths of which a folder is a symbolic link. */
async function throughFolders(
  source: ChangeSource,
  reading: Reading,
  absent: readonly Pending[],
  signal: AbortSignal
): Promise<void> {
  const folders = new Map(
    absent.flatMap(({ at, route }) => foldersOf(route.path).map(path => [`${at} ${path}`, { at, path }] as const))
  )
  if (folders.size === 0) return
  const blobs = await source.read([...folders.values()], signal)
  const found = new Map([...folders.keys()].map((key, index) => [key, blobs[index]]))
  for (const item of absent) {
    const { path } = item.route
    for (const folder of foldersOf(path)) {
      const blob = found.get(`${item.at} ${folder}`)
      if (blob?.type !== 'symlink') continue
      const link = { ...item, route: { ...item.route, path: folder } }
      settle(reading, link, blob, path.slice(folder.length + 1).split('/'))
      break
    }
  }
}

function foldersOf(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** What the change itself says is not there: no need to look for a link on the way to it. */
function gonePaths({ files }: ChangeSource): ReadonlySet<string> {
  const sides = ['base', 'head'] as const
  return new Set(files.flatMap(file => sides.filter(side => !file[side]).map(side => `${side} ${file.path}`)))
}
