import type { Word } from '../../../commands/command-line.ts'
import { findProgram } from '../../../commands/command-prefix.ts'
import type { CommandLoad, LoadedRepository } from '../../shared/commands/load-command.ts'
import { fromReference } from '../identify.ts'

/** Programs that fetch what they are given the address of. */
export const downloadPrograms: readonly string[] = ['curl', 'wget', 'wget2', 'aria2c', 'axel', 'http', 'xh']

/** The part of the address that takes one commit. */
export const downloadPin = '/resolve/<commit>/'

/** Files of the hub that a command fetches by their address: `curl -LO https://huggingface.co/org/name/resolve/…`. */
export function webDownload(words: readonly Word[]): CommandLoad | undefined {
  const program = findProgram(words)
  if (program === undefined || !downloadPrograms.includes(program.name)) return undefined
  const repositories = program.rest.flatMap<LoadedRepository>(word => {
    const { text = '' } = word
    const found = text.startsWith('http') ? fromReference(text) : undefined
    if (found === undefined) return []
    return [
      {
        kind: found.kind,
        id: word,
        files: [],
        remoteCode: false,
        takesPaths: false,
        isCertain: true
      }
    ]
  })
  return repositories.length === 0 ? undefined : { use: program.name, repositories }
}
