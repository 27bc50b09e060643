import type { ChangeSource } from '../source.ts'

/** A source that remembers what was asked of it: files that were read, and those that were looked for in vain. */
export interface Recorded {
  readonly source: ChangeSource
  /** Paths on either side. */
  readonly paths: ReadonlySet<string>
}

/** Wraps a source; `onRead` is told of each path as it is asked for. */
export function recorded(source: ChangeSource, onRead: (path: string) => void): Recorded {
  const paths = new Set<string>()
  return {
    paths,
    source: {
      ...source,
      read(requests, signal) {
        for (const { path } of requests) {
          paths.add(path)
          onRead(path)
        }
        return source.read(requests, signal)
      }
    }
  }
}
