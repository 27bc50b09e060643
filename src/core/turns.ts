import { setImmediate } from 'node:timers/promises'

/** Turns of the event loop in long work that asks nobody: timers only fire between them, that of a deadline too. */
export interface Turns {
  /** The current turn has taken long enough, or the work must stop. */
  isDue(): boolean
  /** Ends the current turn. False where the work must stop. */
  next(): Promise<boolean>
}

/** Turns of `length` milliseconds until a signal ends the work. */
export function turnsUntil(signal: AbortSignal, length = 20): Turns {
  let started = performance.now()
  return {
    isDue: () => signal.aborted || performance.now() - started >= length,
    async next() {
      await setImmediate()
      started = performance.now()
      return !signal.aborted
    }
  }
}
