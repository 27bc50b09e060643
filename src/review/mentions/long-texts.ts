import { posix } from 'node:path'
import { isAside } from '../../core/context.ts'
import type { RawGap } from '../../core/gap.ts'
import { mayMention } from '../../mentions/mentions.ts'
import { changesGap } from '../inventory/gaps.ts'
import type { ScannedText } from './texts.ts'

/** Longer texts are searched for exact versions alone. */
const longest = 1_000_000

/** Scripts of shells and of Python, and files of pipelines and images, by their names. */
const names =
  /(?:\.(?:sh|bash|zsh|ksh|fish|ps1|psm1|bat|cmd|pyw?|mk|nix|tf|dockerfile|containerfile)|^(?:Dockerfile|Containerfile|Makefile|GNUmakefile|Jenkinsfile|justfile)\b.{0,40})$/i
/** Folders of what another program made. */
const made = /(?:^|\/)(?:dist|build|out|vendor|third_party|node_modules|generated)\//i

/** Whether a text is too long to be searched for commands. */
export function isTooLong({ text }: ScannedText): boolean {
  return text.length > longest
}

/** Whether what is too long runs, or configures what runs; data and what a program made are of no interest. */
function canRun({ path, text, context, isUsed }: ScannedText): boolean {
  if (isUsed === true || text.startsWith('#!')) return true
  if (isAside(context) || made.test(path)) return false
  return names.test(posix.basename(path)) || (context === 'ci' && /\.ya?ml$/i.test(path))
}

/** A gap for each text that can run, that is too long to be searched for commands, and was not before. */
export function longTextGaps(head: readonly ScannedText[], base: readonly ScannedText[]): readonly RawGap[] {
  const before = new Set(base.filter(isTooLong).map(({ path }) => path))
  const reason = `it has more than ${longest} characters, and was searched for exact versions alone`
  return head
    .filter(text => isTooLong(text) && canRun(text) && !before.has(text.path) && mayMention(text.text))
    .map(({ path, side }) => ({ ...changesGap('limit-newly-exceeded', path, reason), location: { path, side } }))
}
