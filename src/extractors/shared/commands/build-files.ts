import { posix } from 'node:path'
import { buildFile } from '../../../ecosystems/oci/build-command.ts'
import type { ShellCommand } from '../../../syntax/shell/shell.ts'
import { commandFolder, inContext } from './script-folder.ts'

/** Where the Dockerfile can be that a command builds from; none for a usual name, which is read as it is. */
export function buildFiles({ words, folder }: ShellCommand, path: string): readonly string[] {
  const file = buildFile(words)?.text
  return file === undefined ? [] : dockerfilesAt(path, file, commandFolder(path, folder))
}

/** Where a Dockerfile can be that is named from a folder. */
export function dockerfilesAt(path: string, file: string, folder: string | undefined): readonly string[] {
  if (file === '' || /^[-/~]|:\/\/|\$/.test(file) || isUsual(file)) return []
  if (folder === undefined) return inContext(path, file)
  const whole = posix.join(folder, file)
  return /^\.\.?(?:\/|$)|\/$/.test(whole) ? [] : [whole]
}

function isUsual(file: string): boolean {
  return /^(?:docker|container)file$|\.(?:docker|container)file$/i.test(posix.basename(file))
}
