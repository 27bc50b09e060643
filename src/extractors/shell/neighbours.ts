import { posix } from 'node:path'

/**
 * The path from the root of the repository of a file that a script names, taken to run in its own folder. Undefined
 * for a URL, an absolute path, a path out of the repository, and for text that is embedded in another file.
 */
export function besideScript(script: string, file: string): string | undefined {
  if (!/\.(?:sh|bash)$/.test(script) || /^[/~]|:\/\//.test(file)) return undefined
  const path = posix.join(posix.dirname(script), file)
  return path === '.' || path.startsWith('..') || path.endsWith('/') ? undefined : path
}
