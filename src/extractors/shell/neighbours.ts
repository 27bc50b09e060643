import { posix } from 'node:path'

/**
 * The path from the root of the repository of a file that commands name, taken to run in the folder of the file they
 * stand in; those of a CI file run in the root. Undefined for a URL, an absolute path, a path out of the repository, and
 * for Dockerfiles, whose commands see the files of an image.
 */
export function besideScript(script: string, file: string): string | undefined {
  const folder = folderOf(script)
  if (folder === undefined || /^[/~]|:\/\//.test(file)) return undefined
  const path = posix.join(folder, file)
  return path === '.' || path.startsWith('..') || path.endsWith('/') ? undefined : path
}

function folderOf(script: string): string | undefined {
  if (/^\.(?:github|circleci|buildkite)\//.test(script)) return '.'
  const runsInPlace = /\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$/i.test(
    script
  )
  return runsInPlace ? posix.dirname(script) : undefined
}
