import { posix } from 'node:path'

/**
 * The folder that the commands of a file run in, from the root of the repository: its own, and the root for CI files and hooks.
 * Undefined where only the run can tell, and for Dockerfiles, whose commands see the files of an image.
 */
function scriptFolder(path: string): string | undefined {
  if (/^\.(?:github|circleci|buildkite|husky)\//.test(path)) return '.'
  // The tools that read these run commands in the folder of the project.
  const [, project] = /^(.*?)\.(?:claude|cursor|vscode|gemini|qwen|devcontainer)\//.exec(path) ?? []
  if (project !== undefined) return posix.normalize(project === '' ? '.' : project.replace(/\/$/, ''))
  const runsInPlace =
    /\.(?:sh|bash|zsh|ksh|dash|ipynb|mk|ya?ml)$|(?:^|\/)(?:GNU)?makefile$|(?:^|\/)\.?justfile$|(?:^|\/)tox\.(?:ini|toml)$|(?:^|\/)\.devcontainer\.json$/i.test(
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

/**
 * The path from the root of the repository of a file that commands name. Undefined for a URL, an absolute path, a path out
 * of the repository, and where the commands run in a folder that is not known.
 */
export function besideScript(script: string, file: string): string | undefined {
  const folder = scriptFolder(script)
  if (folder === undefined || /^[/~]|:\/\//.test(file)) return undefined
  const path = posix.join(folder, file)
  return path === '.' || path.startsWith('..') || path.endsWith('/') ? undefined : path
}

/**
 * Where a file can be in the repository that commands name in a folder which is not known, as in an image: beside the file of
 * the commands, or in the root, from where images are built. None where {@link besideScript} knows its place.
 */
export function inContext(script: string, file: string): readonly string[] {
  if (besideScript(script, file) !== undefined || /:\/\//.test(file)) return []
  const plain = posix.normalize(file.replace(/^[~/]+/, ''))
  const names = [plain, posix.basename(plain)].filter(name => !/^\.{1,2}(?:\/|$)|\/$/.test(name))
  return [...new Set(names.flatMap(name => [posix.join(posix.dirname(script), name), name]))]
}
