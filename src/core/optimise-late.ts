import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimise a function about fifteen times later than it does by itself. A review runs much code for a few times and
 * ends: what was spent on optimising most of that, on other threads, never came back. Code that runs for seconds is still
 * optimised. It holds for the whole process, so only entries that own theirs ask for it.
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=1000000')
}
