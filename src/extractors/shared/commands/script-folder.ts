import { posix } from 'node:path'

/**
 * The folder that the commands of a file run in, from the root of the repository: its own, and the root for CI files.
 * Undefined where only the run can tell, and for Dockerfiles, whose commands see the files of an image.
 */
export function scriptFolder(path: string): string | undefined {
  if (/^\.(?:github|circleci|buildkite)\//.test(path)) return '.'
  const runsInPlace = /\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$/i.test(
    path
  )
  return runsInPlace ? posix.dirname(path) : undefined
}

/** The folder of a command that runs `within` the folder where the commands of its file start. */
export function commandFolder(path: string, within: string | undefined): string | undefined {
  const folder = scriptFolder(path)
  if (folder === undefined || within === undefined) return undefined
  const whole = posix.join(folder, within).replace(/\/$/, '')
  return whole.startsWith('..') ? undefined : whole
}
