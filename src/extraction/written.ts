import { posix } from 'node:path'
import type { RawGap } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import type { Format, NamedList, RegisteredTextExtractor, WrittenFile } from '../extractors/extractor.ts'
import { formatReaders } from '../extractors/registry.generated.ts'
import { besideScript, inContext } from '../extractors/shared/commands/script-folder.ts'
import { absentList, downloadedFile, downloadedList } from '../extractors/shared/files/gaps.ts'
import { scriptReader } from './capabilities.ts'
import { extractorOf, extractorsFor, isExternal, readsBytes } from './readers.ts'

/** A file that commands write, with the way from the text that they stand in to the file of that text. */
export interface WrittenPart {
  readonly file: WrittenFile
  readonly slot: string | undefined
  map(offset: number): number
}

/** The known text of a file that commands write. */
export interface WrittenText {
  /** As the commands name it. */
  readonly name: string
  /** As if it stood beside the file with the commands. */
  readonly path: string
  /** The commands name it by a path that starts where they run. */
  readonly isBeside: boolean
  readonly slot: string | undefined
  readonly text: string
  /** Turns its offsets into those of the file with the commands. */
  map(offset: number): number
}

/** The commands of one file write so much in all. */
const maxText = 4_000_000

/** The texts of written files, each as a whole: what is appended to one goes on with it. `beyond` is what is too much to read. */
export function writtenTexts(
  parts: readonly WrittenPart[],
  outer: string
): { readonly texts: readonly WrittenText[]; readonly beyond: readonly WrittenPart[] } {
  const open = new Map<string, WrittenPart[]>()
  const all: WrittenPart[][] = []
  const beyond: WrittenPart[] = []
  let room = maxText
  for (const part of parts) {
    const { path, appends, content } = part.file
    if (content === undefined) continue
    room -= content.text.length
    if (room < 0) {
      beyond.push(part)
      continue
    }
    const before = appends ? open.get(path) : undefined
    const pieces = before ?? []
    pieces.push(part)
    if (before !== undefined) continue
    open.set(path, pieces)
    all.push(pieces)
  }
  return { texts: all.flatMap(pieces => joined(pieces, outer)), beyond }
}

function joined(pieces: readonly WrittenPart[], outer: string): readonly WrittenText[] {
  const [first] = pieces
  if (first === undefined) return []
  const texts = pieces.map(({ file }) => file.content?.text ?? '')
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length
  }
  const map = (offset: number): number => {
    const index = Math.max(
      starts.findLastIndex(start => start <= offset),
      0
    )
    const part = pieces[index]
    return part?.map(part.file.content?.map(offset - (starts[index] ?? 0)) ?? 0) ?? 0
  }
  const { path: name } = first.file
  const isBeside = !/^[/~$]/.test(name)
  const path = posix.join(posix.dirname(outer), name.replace(/^[~/]+|^\$\{?\w+\}?\/+/, '').replaceAll('../', ''))
  return [{ name, path, isBeside, slot: first.slot, text: texts.join(''), map }]
}

/** The extractors that know a written file by its path, and those of the format in which a command reads it. */
export function readersOfWritten(
  { name, path, text }: WrittenText,
  lists: readonly NamedList[]
): readonly RegisteredTextExtractor[] {
  const formats = lists.filter(list => isSame(list.path, name)).map(list => formatReaders[list.format])
  const known = [...extractorsFor(path), ...formats.flatMap(id => extractorOf(id))]
  const readers = known.length === 0 ? extractorOf(scriptReader(text)) : known
  return [...new Set(readers)].flatMap(reader => (isExternal(reader) || readsBytes(reader) ? [] : [reader]))
}

/** The gap of what commands write and nothing reads, at the first of it; none where there is none. */
export function unreadGap(
  parts: readonly WrittenPart[],
  path: string,
  locate: (start: number, end: number) => Location
): readonly RawGap[] {
  const first = parts.find(({ file }) => file.content !== undefined)
  if (first === undefined) return []
  const at = first.map(first.file.content?.map(0) ?? 0)
  const reason = 'its commands write more text to files, or in more steps, than is read'
  return [{ code: 'limit-exceeded', by: 'extractors', subject: path, reason, location: locate(at, at) }]
}

/** A file of the repository that commands put where something reads it, with the format that it has there. */
export interface CopiedFile {
  readonly path: string
  readonly format: Format
}

/** What commands copy into lists that they read, and to names that extractors know: `cp deps.md requirements.txt`. */
export function copiedFiles(
  parts: readonly WrittenPart[],
  lists: readonly NamedList[],
  outer: string
): readonly CopiedFile[] {
  return parts.flatMap(({ file: { path, copies = [] } }) => {
    if (copies.length === 0) return []
    const format = lists.find(list => isSame(list.path, path))?.format ?? formatOf(path)
    if (format === undefined) return []
    return copies.flatMap(copy => placesOf(outer, copy)).map(place => ({ path: place, format }))
  })
}

/** A gap for each file that is downloaded to a name under which a package manager reads it. */
export function downloadGaps(
  written: readonly WrittenPart[],
  lists: readonly NamedList[],
  locate: (start: number, end: number) => Location
): readonly RawGap[] {
  return written.flatMap(({ file: { path, url, place }, map }) => {
    const format = url === undefined || place === undefined ? undefined : formatOf(path)
    if (format === undefined || url === undefined || place === undefined) return []
    if (lists.some(list => isSame(list.path, path))) return []
    const location = locate(map(place.start), Math.max(map(place.end - 1) + 1, map(place.start)))
    return [{ ...downloadedFile(url, path, location), by: `extractors/${formatReaders[format]}` }]
  })
}

const formats = Object.entries(formatReaders)

/** The format that files of a name have; undefined where an extractor reads them under their own names alone. */
function formatOf(path: string): Format | undefined {
  const readers = extractorsFor(posix.normalize(path.replace(/^[~/]+|^\$\{?\w+\}?\/+/, '')))
  const known = formats.find(([, id]) => readers.some(reader => reader.id === id))?.[0]
  return isFormat(known) ? known : undefined
}

function isFormat(name: string | undefined): name is Format {
  return name !== undefined && Object.hasOwn(formatReaders, name)
}

/** Where a file can be that commands name. */
function placesOf(outer: string, file: string): readonly string[] {
  const plain = file.replace(/^(?:\$\{?(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR)\}?|\$\(pwd\))\//, '')
  const beside = besideScript(outer, plain)
  return beside === undefined ? inContext(outer, plain) : [beside]
}

/** What it is that no file of the repository has a name, in whatever folder. */
export interface NamedAbsence {
  readonly name: string
  readonly gap: RawGap
}

/** A gap for each list that commands read and that they download. */
export function listGaps(lists: readonly NamedList[], written: readonly WrittenPart[]): readonly RawGap[] {
  return lists.flatMap(({ path, format, location }) => {
    const writers = written.filter(({ file }) => isSame(file.path, path))
    const url = isUrl(path) ? path : writers.find(({ file }) => file.url !== undefined)?.file.url
    if (url === undefined || writers.some(({ file }) => file.content !== undefined)) return []
    return [{ ...downloadedList(url, location), by: `extractors/${formatReaders[format]}` }]
  })
}

/** Lists that commands read and that no command of the same file writes, with what each is where no file has its name. */
export function listsFromElsewhere(
  lists: readonly NamedList[],
  written: readonly WrittenPart[]
): readonly NamedAbsence[] {
  return lists.flatMap(({ path, format, location }) => {
    const name = posix.basename(path)
    if (isUrl(path) || !isPlainName.test(name) || written.some(({ file }) => isSame(file.path, path))) return []
    return [{ name, gap: { ...absentList(path, location), by: `extractors/${formatReaders[format]}` } }]
  })
}

/** A name as it is in the repository: nothing in it is known only when the command runs. */
const isPlainName = /^[\w.+@-]+\.[\w-]+$/

/** Commands may name a file by another folder than the one that it is written by: they change into it. */
function isSame(one: string, other: string): boolean {
  return posix.basename(one) === posix.basename(other)
}

function isUrl(path: string): boolean {
  return /^(?:https?|ftps?):\/\//i.test(path)
}
