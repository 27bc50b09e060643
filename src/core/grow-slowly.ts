import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect garbage whenever its heap has grown by two fifths. By itself it lets a large heap grow threefold before it
 * does, so that most of what a review of large files takes is garbage. It holds for the whole process, so only entries that
 * own theirs ask for it.
 */
export function growSlowly(): void {
  for (const flag of slowFlags(process.versions.v8)) setFlagsFromString(flag)
}

/** V8 writes an error to the log for a flag that it does not have, so a version that was not tried gets none. */
export function slowFlags(v8: string): readonly string[] {
  return [11, 12, 13].includes(Number.parseInt(v8, 10)) ? ['--heap-growing-percent=40'] : []
}
