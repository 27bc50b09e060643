/** Why a signal of {@link untilStopped} aborted before its time. */
class Stop extends Error {}

/** Whether something was ended because the process was stopped. */
export function isStop(cause: unknown): boolean {
  return cause instanceof Stop
}

/**
 * Aborts after some time. In a signal that `AbortSignal.any` makes, one of `AbortSignal.timeout` never fires once it is
 * collected as garbage, because nothing else holds it.
 */
export function timeLimit(milliseconds: number, limit = new AbortController()): AbortSignal {
  setTimeout(() => {
    limit.abort(new DOMException('The time is up', 'TimeoutError'))
  }, milliseconds).unref()
  return limit.signal
}

/** A second signal so many milliseconds after the first is meant for somebody who does not want to wait. */
const patience = 1000

/**
 * Aborts after some time, and when the process is told to end: a review that stops by itself reports what it found, and
 * that the rest was not checked. The process ends at once, with the code of a review that is incomplete, when it is told
 * so again.
 */
export function untilStopped(milliseconds: number): AbortSignal {
  const stopped = new AbortController()
  let since: number | undefined
  // Those who clean up before the end hand a signal on at once, so the first one may come twice.
  process.on('SIGTERM', () => {
    since ??= performance.now()
    if (performance.now() - since > patience) process.exit(2)
    stopped.abort(new Stop('the process was stopped'))
  })
  return timeLimit(milliseconds, stopped)
}
