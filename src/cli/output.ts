import type { Writable } from 'node:stream'

/** How the writing of the output went. */
export interface Written {
  /** Why a part of it could not be written; undefined where all was, and where the reader has had enough. */
  readonly failure: Error | undefined
}

/**
 * Follows what is written to `out`: a reader that closes the pipe (`| head`) ends the output and changes nothing else; for a
 * full disk and the like there is a sentence on `errors`.
 */
export function outputOf(out: Writable, errors: Writable): Written {
  let failure: Error | undefined
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || failure !== undefined) return
    failure = error
    errors.write(`weighbridge: the output could not be written: ${error.message}\n`)
  })
  // Nobody is left to be told.
  errors.on('error', () => undefined)
  return {
    get failure() {
      return failure
    }
  }
}
