import type { PackageSource } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { isGitUrl } from '../../ecosystems/npm/git-url.ts'
import { readRequirement, readResolved } from '../../ecosystems/npm/requirement.ts'
import { integrityHashes } from '../shared/npm/locked.ts'
import { readDescriptor, type Dependency, type Entry, type Mistake } from './entry.ts'
import { readLines, type Line, type Word } from './lines.ts'

/** An entry whose end has not been met. */
interface Block {
  readonly head: Line
  readonly fields: Map<string, Word>
  readonly dependencies: Dependency[]
  section: { readonly name: string; readonly indent: number } | undefined
}

/** Reads the first format of yarn.lock, <https://classic.yarnpkg.com/lang/en/docs/yarn-lock/>. */
export function readClassic(content: string): { entries: readonly Entry[]; mistakes: readonly Mistake[] } {
  const entries: Entry[] = []
  const mistakes: Mistake[] = []
  let bad: Mistake | undefined
  let others = 0
  const notRead = (start: number, end: number): void => {
    if (bad === undefined) bad = { reason: 'a line is not valid in yarn.lock', start, end }
    else others++
  }
  let block: Block | undefined
  const close = (): void => {
    const read = block && readBlock(block)
    if (read !== undefined && isFailure(read)) mistakes.push(read)
    else if (read !== undefined) entries.push(read)
    block = undefined
  }
  for (const line of readLines(content)) {
    if ('bad' in line) notRead(line.start, line.end)
    else if (line.indent === 0) {
      close()
      if (line.opens) block = { head: line, fields: new Map(), dependencies: [], section: undefined }
      else notRead(line.start, line.end)
    } else if (block === undefined || !readField(block, line)) notRead(line.start, line.end)
  }
  close()
  const more = others === 0 ? '' : ` (and ${others} more like it)`
  return { entries, mistakes: bad === undefined ? mistakes : [{ ...bad, reason: bad.reason + more }, ...mistakes] }
}

function readField(block: Block, { indent, words, opens }: Line): boolean {
  const [key, value] = words
  if (key === undefined) return false
  if (block.section !== undefined && indent > block.section.indent) {
    const { name } = block.section
    if (value === undefined) return false
    if (name === 'dependencies' || name === 'optionalDependencies') {
      block.dependencies.push({ name: key.text, range: value.text })
    }
    return true
  }
  block.section = opens ? { name: key.text, indent } : undefined
  if (opens) return words.length === 1
  const last = words.at(-1)
  if (value === undefined || last === undefined) return false
  const text = words.slice(1).map(word => word.text)
  block.fields.set(key.text, { text: text.join(' '), start: key.start, end: last.end })
  return true
}

function readBlock({ head, fields, dependencies }: Block): Entry | Mistake {
  const { start, end } = head
  const descriptors = head.words.map(({ text }) => text)
  const [subject = ''] = descriptors
  const asked = readDescriptor(subject)
  const version = fields.get('version')
  if (asked === undefined) return { subject, reason: 'the entry names no package', start, end }
  if (version === undefined) return { subject, reason: 'the entry has no version', start, end }
  const requirement = readRequirement(asked.name, asked.range)
  const resolved = fields.get('resolved')?.text
  return {
    descriptors,
    name: requirement.name,
    version: version.text,
    source: resolved === undefined ? requirement.source : sourceOf(resolved),
    resolved: resolved ?? (requirement.source.type === 'registry' ? undefined : asked.range),
    hashes: [...integrityHashes(fields.get('integrity')?.text), ...fragmentHash(resolved)],
    dependencies,
    direct: undefined,
    own: false,
    start,
    end: version.end > start ? version.end : end
  }
}

/** A tarball has its hash behind `#`, a git repository its commit. */
function sourceOf(resolved: string): PackageSource {
  return readResolved(isGitUrl(resolved) ? resolved : (resolved.split('#', 1)[0] ?? ''))
}

function fragmentHash(resolved: string | undefined): readonly string[] {
  const [, hash] = /^https?:[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? '') ?? []
  return hash === undefined || isGitUrl(resolved ?? '') ? [] : [`sha1:${hash}`]
}
