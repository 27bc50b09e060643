/** A file between two commits as GitHub lists it, with its hunks. */
export interface FileChange {
  readonly filename: string
  readonly previous: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** The blob after the change, or before it where the file is gone. */
  readonly sha: string
  /** Hunks from the first `@@`; undefined for binary files and where only the name or the mode changed. */
  readonly patch: string | undefined
  readonly additions: number
  readonly deletions: number
}

type Side = 'LEFT' | 'RIGHT'

/** A line of a patch that a comment can stand on: a context line has a number on either side. */
interface PatchLine {
  readonly left: number | undefined
  readonly right: number | undefined
  /** Lines down from the first `@@`. */
  readonly position: number
  readonly hunk: number
}

/** Combines `git diff-tree --raw -z` and `git diff-tree -p` of the same two commits. */
export function readPatches(raw: Buffer, patch: Buffer): FileChange[] {
  const fields = raw.toString('utf8').split('\0')
  // Not with the flag m: it takes a carriage return for the end of a line.
  const sections = patch
    .toString('utf8')
    .split(/(?<=^|\n)(?=diff --git )/)
    .filter(Boolean)
  const files: FileChange[] = []
  for (let at = 0; at < fields.length;) {
    const head = fields[at++]
    if (head === undefined || !head.startsWith(':')) continue
    const [, , before = '', after = '', letter = ''] = head.split(' ')
    const first = fields[at++] ?? ''
    const renamed = letter.startsWith('R')
    const filename = renamed ? (fields[at++] ?? '') : first
    // A change of type is shown as a removal and an addition.
    const parts = sections.splice(0, letter === 'T' ? 2 : 1)
    const sha = letter === 'D' ? before : after
    const text = parts.map(hunksIn).filter(Boolean).join('\n')
    files.push({
      filename,
      previous: renamed ? first : undefined,
      status: statusOf(letter),
      sha,
      patch: text === '' ? undefined : text,
      ...counted(text)
    })
  }
  return files.sort((one, other) => (one.filename < other.filename ? -1 : 1))
}

function statusOf(letter: string): FileChange['status'] {
  const known = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const
  const status = known[letter[0] as keyof typeof known] as FileChange['status'] | undefined
  if (status === undefined) throw new Error(`unknown status ${letter}`)
  return status
}

function hunksIn(section: string): string {
  const start = section.indexOf('\n@@ ')
  return start === -1 ? '' : section.slice(start + 1).replace(/\n$/, '')
}

function counted(patch: string): { additions: number; deletions: number } {
  const lines = linesOf(patch)
  const additions = lines.filter(line => line.left === undefined).length
  return { additions, deletions: lines.filter(line => line.right === undefined).length }
}

/** The lines inside a patch's hunks. */
function linesOf(patch: string): PatchLine[] {
  const lines: PatchLine[] = []
  let [left, right, hunk] = [0, 0, 0]
  for (const [position, line] of patch.split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line)
    if (header !== null) [left, right, hunk] = [Number(header[1]), Number(header[2]), hunk + 1]
    else if (line.startsWith('+')) lines.push({ left: undefined, right: right++, position, hunk })
    else if (line.startsWith('-')) lines.push({ left: left++, right: undefined, position, hunk })
    else if (line.startsWith(' ')) lines.push({ left: left++, right: right++, position, hunk })
  }
  return lines
}

/** Where in a patch a line of one side stands; undefined outside of its hunks. */
export function lineIn(patch: string | undefined, line: number, side: Side): PatchLine | undefined {
  return linesOf(patch ?? '').find(one => (side === 'LEFT' ? one.left : one.right) === line)
}

/** The hunk down to a position, as a comment shows it. */
export function hunkTo(patch: string, position: number): string {
  const shown = patch.split('\n').slice(0, position + 1)
  return shown.slice(shown.findLastIndex(line => line.startsWith('@@ '))).join('\n')
}

/** The number that a line has after a change without context; undefined when it was changed itself. */
export function movedLine(change: FileChange | undefined, line: number): number | undefined {
  if (change === undefined) return line
  if (change.status === 'removed') return undefined
  let shift = 0
  for (const text of (change.patch ?? '').split('\n')) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(text)
    if (header === null) continue
    const [, from, count = '1', added = '1'] = header
    const start = Number(from)
    const removed = Number(count)
    if (removed === 0 ? line <= start : line < start) break
    if (removed > 0 && line < start + removed) return undefined
    shift += Number(added) - removed
  }
  return line + shift
}
