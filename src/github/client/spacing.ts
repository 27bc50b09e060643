import { setTimeout as wait } from 'node:timers/promises'

/** What the throttling plugin asks of a limiter: it schedules work of no length, whose start lets a request go. */
interface Limiter {
  key(): { schedule(options: unknown, work: () => Promise<unknown>): Promise<unknown> }
}

/** A limiter for the throttling plugin: work starts in order, at least so many milliseconds apart. */
export function spacing(ms: number): Limiter {
  let free = 0
  return {
    key: () => ({
      async schedule(_options, work) {
        const now = Date.now()
        const start = Math.max(now, free)
        free = start + ms
        if (start > now) await wait(start - now)
        return work()
      }
    })
  }
}

/**
 * Milliseconds that a second of waiting for GitHub takes, from the environment of the runner; 1,000 unless that holds a
 * shorter time. Waiting less never makes a failure a success: GitHub refuses more, and what it refuses is a failure.
 */
export function secondFrom(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : 1000
}
