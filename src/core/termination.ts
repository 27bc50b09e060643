const endings = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

type Ending = (typeof endings)[number]

/**
 * Runs a clean-up when a signal ends this process, which then ends by that signal as it would have without. The answer
 * stops waiting for signals.
 */
export function beforeTermination(cleanUp: () => void, signals: readonly Ending[] = endings): () => void {
  const handlers = signals.map(signal => ({
    signal,
    handle: () => {
      stop()
      try {
        cleanUp()
      } finally {
        process.kill(process.pid, signal)
      }
    }
  }))
  const stop = (): void => {
    for (const { signal, handle } of handlers) process.removeListener(signal, handle)
  }
  for (const { signal, handle } of handlers) process.once(signal, handle)
  return stop
}
