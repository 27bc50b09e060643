import { posix } from 'node:path'
import { readTexts } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { TextContent } from '../../core/content.ts'
import type { Context } from '../../core/context.ts'
import type { RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { contextOf } from '../../extraction/context.ts'
import { changesGap, isMissing } from '../inventory/gaps.ts'
import { depth, nearest } from '../inventory/nearest.ts'

/** A text of one side that is searched for what it mentions. */
export interface ScannedText {
  readonly path: string
  readonly side: Side
  readonly text: string
  readonly context: Context
  /** Another file runs it, or installs from it. */
  readonly isUsed?: boolean
}

/** The texts of one side, and how many files were left out because there are too many. */
export interface ScannedTexts {
  readonly texts: readonly ScannedText[]
  readonly unread: number
  /** By path, what whoever holds the content did not give: it may at the next request. */
  readonly missing: ReadonlyMap<string, TextContent>
}

/** So many files beyond those that are reviewed are read on a side, and so many characters of them. */
const most = 1000
const mostLength = 20_000_000
/** The bytes of one of them. */
const longest = 8_000_000
/** So many are read at once. */
const batch = 50

/** So many files that are no text by their names are looked into, and so many bytes of one: a script runs under any name. */
const mostMedia = 20
const longestMedia = 100_000

/** Extensions of media, fonts, archives and weights. */
const notText = new Set(
  `.png .jpg .jpeg .gif .webp .ico .bmp .tiff .avif .pdf .mp3 .mp4 .wav .ogg .flac .webm .mov .woff .woff2 .ttf .otf .eot
  .zip .gz .bz2 .xz .zst .7z .tgz .tar .whl .jar .class .so .dylib .dll .exe .o .a .pyc .pt .pth .bin .onnx .safetensors
  .gguf .npy .npz .pkl .parquet .arrow .h5 .tflite .wasm .db .sqlite`.split(/\s+/)
)

/**
 * The texts of a side of the changed files that are searched: those that were read already, and further ones, those nearest
 * to the root first. Files that are no text have nothing to search.
 */
export async function scannedTexts(
  source: ChangeSource,
  side: Side,
  files: readonly ChangedFile[],
  known: ReadonlyMap<string, TextContent>,
  signal: AbortSignal
): Promise<ScannedTexts> {
  const present = files.filter(file => file[side]?.type === 'file')
  const texts: ScannedText[] = []
  const add = (path: string, content: TextContent | undefined): void => {
    if (content?.type === 'text') texts.push({ path, side, text: content.text, context: contextOf(path) })
  }
  const addIfText = (path: string, content: TextContent): void => {
    if (content.type !== 'failed') add(path, content)
    else if (content.searchable !== undefined && isMostlyText(content.searchable))
      add(path, { type: 'text', text: content.searchable })
  }
  for (const { path } of present) {
    const content = known.get(path)
    // One NUL does not keep a file that somebody reads from being searched.
    add(
      path,
      content?.type === 'failed' && content.searchable !== undefined
        ? { type: 'text', text: content.searchable }
        : content
    )
  }
  const rest = present.filter(({ path }) => !known.has(path))
  const others = rest.filter(({ path }) => !isMedia(path))
  const further = nearest(others, ({ path }) => depth(path), most)
  const media = nearest(
    rest.filter(({ path }) => isMedia(path)),
    ({ path }) => depth(path),
    mostMedia
  )
  const missing = new Map<string, TextContent>()
  let unread = others.length - further.length
  let left = mostLength
  for (let start = 0; start < further.length; start += batch) {
    const paths = further.slice(start, start + batch).map(({ path }) => path)
    if (left <= 0 || signal.aborted) {
      unread += paths.length
      continue
    }
    const requests = paths.map(path => ({ at: side, path, longest }))
    for (const [index, content] of (await readTexts(source, requests, signal)).entries()) {
      const path = paths[index] ?? ''
      addIfText(path, content)
      if (content.type === 'text') left -= content.text.length
      if (content.type !== 'failed') continue
      if (isMissing(content)) missing.set(path, content)
      else if (content.cause === 'limit') unread++
    }
  }
  const requests = media.map(({ path }) => ({ at: side, path, longest: longestMedia }))
  for (const [index, content] of (await readTexts(source, requests, signal)).entries())
    addIfText(media[index]?.path ?? '', content)
  return { texts, unread, missing }
}

/** Whether a text holds few bytes that no text holds: a shell runs it all the same. */
function isMostlyText(text: string): boolean {
  const start = text.slice(0, 20_000)
  return (start.match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0) * 50 <= start.length + 49
}

/** The gap that it is where changed files were not searched. */
export function unreadGap(unread: number): readonly RawGap[] {
  if (unread === 0) return []
  const reason = 'not searched for malicious versions: there are too many, or they are too large'
  return [changesGap('limit-exceeded', unread === 1 ? '1 further file' : `${unread} further files`, reason)]
}

function isMedia(path: string): boolean {
  return notText.has(posix.extname(path).toLowerCase())
}
