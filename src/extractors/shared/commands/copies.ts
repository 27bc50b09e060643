import type { ShellWord } from '../../../syntax/shell/shell.ts'
import type { Output } from './output.ts'

/** Programs that give a file another name, or another place. */
const copying = new Set(['cp', 'mv', 'ln', 'install', 'rsync', 'scp', 'copy', 'move', 'gcp', 'gmv', 'gln'])
/** Their options that take a value. */
const values = new Set('-m -o -g -S -t -e --mode --owner --group --suffix --target-directory --rsh'.split(' '))
/** As many as a command of the longest kind names, by far. */
const mostSources = 2000

/** A file that is given the content of others. */
export interface Copy {
  readonly path: string
  readonly sources: readonly string[]
  readonly appends: boolean
}

/** What `cp`, `mv`, `ln` and the like make of the files of the repository that they name. */
export function copiedFiles(name: string, operands: readonly ShellWord[]): readonly Copy[] {
  if (!copying.has(name)) return []
  const plain: string[] = []
  let folder: string | undefined
  for (let at = 0; at < operands.length; at++) {
    const { around } = operands[at] ?? {}
    // `$PWD/conf/x`: most often a path of the repository.
    const text = operands[at]?.text ?? (around?.before === '' ? around.after.replace(/^\//, '') : '')
    if (text === '-t' || text === '--target-directory') folder = operands[++at]?.text
    else if (values.has(text)) at++
    else if (!text.startsWith('-') && text !== '') plain.push(text)
  }
  const target = folder ?? plain.pop()
  if (target === undefined) return []
  const sources = plain.slice(0, mostSources).filter(isFile)
  if (folder === undefined && sources.length === 1 && !target.endsWith('/')) {
    return [{ path: target, sources, appends: false }]
  }
  return sources.map(source => ({
    path: `${target.replace(/\/$/, '')}/${last(source)}`,
    sources: [source],
    appends: false
  }))
}

/** The files whose content a command writes, changed or as it is: `cat a b > c`, `envsubst < a > c`. */
export function sourcesOf({ files = [] }: Partial<Output>): readonly string[] {
  return files.flatMap(({ text = '' }) => (isFile(text) ? [text] : [])).slice(0, mostSources)
}

/** Whether a word can be the path of one file of the repository. */
function isFile(path: string): boolean {
  return path !== '' && !/^-|:\/\/|[*?]|\/$|^\.{1,2}$|^\/dev\//.test(path)
}

function last(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
