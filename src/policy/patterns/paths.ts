import { compileGlob, globParts } from '../../core/glob.ts'

const maxLength = 512

/**
 * Reads a glob of paths: `*` within a segment, `**` across segments, `?` for one character; names that begin with a
 * dot are no exception. Returns why not, for what is no part of that grammar and would silently match nothing.
 */
export function parsePathGlob(text: string): ((path: string) => boolean) | string {
  if (text === '') return 'the glob is empty'
  if (text.length > maxLength) return `a glob has at most ${maxLength} characters`
  const other = /[\\[\]{}()]|^!/.exec(text)
  if (other !== null)
    return `"${other[0]}" is not supported in paths (only ?, * and ** are); write ? to match the character`
  if (text.startsWith('/')) return 'paths are written from the root of the repository, without a "/" before them'
  if (text.endsWith('/')) return `a folder is written ${JSON.stringify(`${text}**`)}`
  if (text.split('/').some(segment => ['', '.', '..'].includes(segment)))
    return 'paths have no empty, "." or ".." segments'
  return compileGlob(globParts(text, '*?'))
}
