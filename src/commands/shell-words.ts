import { posix } from 'node:path'

/** Whether a text is nothing that a shell or an option parser would read as anything but a word. */
export function isPlain(text: string): boolean {
  return text.length <= 256 && /^@?[a-z0-9_][\w./+~-]*$/i.test(text)
}

/** A path as one word of a shell command. */
export function quoted(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

/** A command that is run in the folder of a file, from the root of the repository. */
export function inFolder(file: string, command: string): string {
  const { dir } = posix.parse(file)
  return dir === '' ? command : `cd ${dir.startsWith('-') ? './' : ''}${quoted(dir)} && ${command}`
}
