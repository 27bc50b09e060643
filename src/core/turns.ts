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

/** The share of its time that work may take beyond it to come to an end, with the least and the most of that. */
const [share, least, most] = [0.2, 1000, 30_000]

/** Ends when work that `signal` ends must have been brought to an end as well: what was found is still told. */
export function closingAfter(signal: AbortSignal, started = performance.now()): AbortSignal {
  const closing = new AbortController()
  const close = (): void => {
    const grace = Math.min(most, Math.max(least, share * (performance.now() - started)))
    setTimeout(() => {
      closing.abort()
    }, grace).unref()
  }
  if (signal.aborted) close()
  else signal.addEventListener('abort', close, { once: true })
  return closing.signal
}
