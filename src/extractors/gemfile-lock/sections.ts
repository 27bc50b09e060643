import type { Failure } from '../../core/failure.ts'
import { isConflictMarker, unresolvedConflict } from '../../syntax/shared/conflict-markers.ts'

/** A part of the file: what stands below a word in capitals. */
export interface Section {
  readonly name: string
  /** Several of one key only for `remote`. */
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly entries: readonly Entry[]
}

/** `name (version-platform)`, with what it depends on. */
export interface Entry {
  readonly name: string
  /** What stands in parentheses; absent without them. */
  readonly inner: string | undefined
  /** What follows the parentheses: checksums. */
  readonly rest: string
  readonly dependencies: { readonly name: string; readonly requirement: string }[]
  readonly start: number
  readonly end: number
}

/** What cannot be read, and where. */
export interface Mistake extends Failure {
  readonly start: number
  readonly end: number
}

interface OpenSection extends Section {
  readonly options: Map<string, string[]>
  readonly entries: Entry[]
}

const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'])
const lists = new Set(['DEPENDENCIES', 'CHECKSUMS'])

/** Reads the indented lines of Bundler's lockfile. Sections that nobody needs stay empty. */
export function readSections(text: string): {
  readonly sections: readonly Section[]
  readonly mistakes: readonly Mistake[]
} {
  const sections: OpenSection[] = []
  const mistakes: Mistake[] = []
  for (let from = 0; from < text.length;) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(from, to).trimEnd()
    const content = line.trimStart()
    const start = from + line.length - content.length
    const end = from + line.length
    const indent = start - from
    from = to + 1
    const section = sections.at(-1)
    if (content === '') continue
    if (isConflictMarker(line)) {
      mistakes.push({ reason: unresolvedConflict, start, end })
    } else if (indent === 0) {
      if (/^[A-Z][A-Z ]*$/.test(content)) sections.push({ name: content, options: new Map(), entries: [] })
      else mistakes.push({ reason: 'the line belongs to no section', start, end })
    } else if (section === undefined) mistakes.push({ reason: 'the line belongs to no section', start, end })
    else if (sources.has(section.name) || lists.has(section.name)) {
      const reason = readLine(section, content, indent, start, end)
      if (reason !== undefined) mistakes.push({ reason, start, end })
    }
  }
  return { sections, mistakes }
}

/** Adds a line to its section; why not, where it cannot. */
function readLine(
  section: OpenSection,
  content: string,
  indent: number,
  start: number,
  end: number
): string | undefined {
  const isSource = sources.has(section.name)
  if (isSource && indent === 2) {
    const colon = content.indexOf(':')
    if (colon === -1) return 'the line says nothing about its source'
    const key = content.slice(0, colon)
    const values = section.options.get(key) ?? []
    section.options.set(key, values)
    values.push(content.slice(colon + 1).trim())
    return undefined
  }
  const parsed = readEntry(content)
  if (parsed === undefined) return 'the line is not a gem'
  if (isSource && indent > 4) {
    section.entries.at(-1)?.dependencies.push({ name: parsed.name, requirement: parsed.inner ?? '' })
    return undefined
  }
  if (indent !== (isSource ? 4 : 2)) return 'the line is indented like nothing else'
  section.entries.push({ ...parsed, dependencies: [], start, end })
  return undefined
}

function readEntry(content: string): Pick<Entry, 'name' | 'inner' | 'rest'> | undefined {
  const [, name, inner, rest = ''] = /^([\w.-]+)!?(?: \(([^()]*)\))?!?(?: (\S.*))?$/.exec(content) ?? []
  return name === undefined ? undefined : { name, inner, rest }
}
