import { posix } from 'node:path'
import { scriptFolder } from '../shared/commands/script-folder.ts'

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
