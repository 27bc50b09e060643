import { compileGlob, globParts } from '../core/glob.ts'

/** Who must approve changes of a path, and the line that says so. */
export interface Owners {
  readonly owners: readonly string[]
  readonly line: number
}

const maxLines = 20_000

/**
 * The owners of each path by a CODEOWNERS file, where the last pattern that matches counts:
 * <https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners>.
 */
export function ownersOf(text: string, paths: readonly string[]): ReadonlyMap<string, Owners> {
  const found = new Map<string, Owners>()
  for (const [index, line] of text.split('\n', maxLines).entries()) {
    const [pattern = '', ...rest] = line.trim().split(/[ \t]+/)
    if (pattern === '' || pattern.startsWith('#')) continue
    const end = rest.findIndex(word => word.startsWith('#'))
    const owners = (end === -1 ? rest : rest.slice(0, end)).map(owner => owner.toLowerCase()).sort()
    const matches = matcher(pattern)
    for (const path of paths) if (matches(path)) found.set(path, { owners, line: index + 1 })
  }
  return found
}

/** As in `.gitignore`: anchored by a slash that is not the last character, and a folder stands for all below it. */
function matcher(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\//, '').replace(/\/$/, '')
  const glob = /\/(?=.)/.test(pattern) ? plain : `**/${plain}`
  const isFile = compileGlob(globParts(glob, '*?'))
  // `docs/*` owns the files of the folder, and not those below its folders.
  const isBelow = plain.endsWith('/*') ? () => false : compileGlob(globParts(`${glob}/**`, '*?'))
  return path => (!pattern.endsWith('/') && isFile(path)) || isBelow(path)
}
