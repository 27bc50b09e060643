import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimise a function about fifteen times later than it does by itself. A review runs much code for a few times and
 * ends: what was spent on optimising most of that, on other threads, never came back. Code that runs for seconds is still
 * optimised. It holds for the whole process, so only entries that own theirs ask for it.
 */
export function optimiseLate(): void {
  for (const flag of lateFlags(process.versions.v8)) setFlagsFromString(flag)
}

/** V8 writes an error to the log for a flag that it does not have, so a version that was not tried gets none. */
export function lateFlags(v8: string): readonly string[] {
  const major = Number.parseInt(v8, 10)
  if (major === 11) return ['--interrupt-budget=1000000']
  if (major === 12 || major === 13)
    return ['--invocation-count-for-maglev=6000', '--invocation-count-for-turbofan=45000']
  return []
}
