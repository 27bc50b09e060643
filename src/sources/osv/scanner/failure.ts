import type { Failure } from '../../../core/failure.ts'
import type { RunFailure } from './run.ts'

/**
 * What a failed scan is about. `unavailable`: the scanner or its database, so nothing is known about the files.
 * `unreadable-file`: the scanner cannot extract a file. `no-packages`: it read the files, and there are none.
 */
type ScanFailureCause = 'unavailable' | 'unreadable-file' | 'no-packages'

/** Why there is no scan. */
export interface ScanFailure extends Failure {
  readonly cause: ScanFailureCause
}

const generalError = 127
const noPackages = 128

/**
 * The cause of a run that failed. Exit code 127 stands for every error, so the last line decides: other errors are logged
 * as "Error during extraction" as well, such as those of the requests to OSV.
 */
export function causeOf({ exit }: RunFailure): ScanFailureCause {
  if (exit === undefined) return 'unavailable'
  if (exit.code === noPackages) return 'no-packages'
  return exit.code === generalError && isAboutFile(exit.lastLine) ? 'unreadable-file' : 'unavailable'
}

function isAboutFile(line: string): boolean {
  return (
    line === 'extraction failed on specified lockfile' ||
    line.startsWith('could not determine extractor suitable to this file: ')
  )
}
