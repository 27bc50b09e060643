import { addTo } from '../../core/group.ts'
import { library } from '../../core/library.ts'
import { expandBraces } from './braces.ts'

/** Without `s`, a folder with a line break in its name would match nothing; no file is spelled in one case only. */
const options = { dot: true, flags: 'is' }

/** One glob of one owner, under the base name or the extension that a path needs to match it. */
interface Entry {
  readonly owner: number
  /** Text that each path that matches has, in lower case and with `/` before the path. */
  readonly part: string
  /** What decides on paths with that text. Without a glob, a path matches where it ends with the text. */
  readonly glob?: string
}

/**
 * Matches paths with all globs of several owners at once: answers the places of those with a glob that matches. Most
 * globs are a name in any folder or an extension, and are looked up. Of the others, only those are asked whose fixed
 * text the path has.
 */
export function indexGlobs(owners: readonly (readonly string[])[]): (path: string) => ReadonlySet<number> {
  const byName = new Map<string, Entry[]>()
  const byExtension = new Map<string, Entry[]>()
  const others: Entry[] = []
  for (const [owner, globs] of owners.entries()) {
    const byFolded = new Map(globs.flatMap(expandBraces).map(glob => [lowerCase(glob), glob]))
    for (const [folded, glob] of byFolded) {
      const [, path, name] = /^\*\*(\/(?:[\w.-]+\/)*([\w.-]+))$/.exec(folded) ?? []
      const [, suffix] = /^\*\*\/\*([\w.-]*\.[\w-]+)$/.exec(folded) ?? []
      const [extension] = /\.[\w-]+$/.exec(folded) ?? []
      const entry = suffix === undefined ? { owner, part: fixedText(folded), glob } : { owner, part: suffix }
      if (path !== undefined && name !== undefined) addTo(byName, name, { owner, part: path })
      else if (extension === undefined) others.push(entry)
      else addTo(byExtension, extension, entry)
    }
  }
  return path => {
    if (isUnusual(path)) return new Set(owners.flatMap((globs, owner) => (matchesOne(globs, path) ? [owner] : [])))
    const folded = `/${lowerCase(path)}`
    const base = folded.slice(folded.lastIndexOf('/') + 1)
    const found = new Set<number>()
    for (const entries of [byName.get(base), byExtension.get(base.slice(base.lastIndexOf('.'))), others]) {
      for (const { owner, part, glob } of entries ?? []) {
        if (found.has(owner)) continue
        const matches = glob === undefined ? folded.endsWith(part) : folded.includes(part) && compiled(glob)(path)
        if (matches) found.add(owner)
      }
    }
    return found
  }
}

/** Paths with empty, `.` or `..` segments are none of a repository: commands name such. Wildcards do not match all of them. */
function isUnusual(path: string): boolean {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
}

function matchesOne(globs: readonly string[], path: string): boolean {
  const folded = `/${lowerCase(path)}`
  const name = folded.slice(folded.lastIndexOf('/') + 1)
  return globs.some(glob =>
    /^\*\*\/[\w.-]+$/.test(glob)
      ? lowerCase(glob.slice(3)) === name
      : fixedTexts(glob).some(text => folded.includes(text)) && compiled(glob)(path)
  )
}

const textsOfGlobs = new Map<string, readonly string[]>()

/** What paths that match a glob have one of: to compile the glob takes longer. */
function fixedTexts(glob: string): readonly string[] {
  const known = textsOfGlobs.get(glob)
  if (known !== undefined) return known
  const texts = expandBraces(glob).map(each => fixedText(lowerCase(each)))
  textsOfGlobs.set(glob, texts)
  return texts
}

/** The longest text before any parentheses or braces that has no wildcard: all that matches has it. */
function fixedText(glob: string): string {
  const [start = ''] = glob.split(/[({]/)
  const texts = start.replaceAll(/\*\*\/|\[[^[\]]*\]|[^\w./-]/g, '\n').split('\n')
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

/** Only in ASCII: a regular expression without `u` takes no other letter for one of ASCII, `toLowerCase` does. */
function lowerCase(text: string): string {
  return text.replaceAll(/[A-Z]+/g, letters => letters.toLowerCase())
}

const compiledGlobs = new Map<string, (path: string) => boolean>()

function compiled(glob: string): (path: string) => boolean {
  const known = compiledGlobs.get(glob)
  if (known !== undefined) return known
  const test = library('picomatch')(glob, options)
  compiledGlobs.set(glob, test)
  return test
}
