import type { GitHubReader } from './reader.ts'

/** Texts that were asked for before anybody knew whether they are there, by commit and path. */
export interface TextsAhead {
  /** Asks for those that were not asked for before. */
  ask(commit: string, paths: readonly string[], signal: AbortSignal): void
  /** The text that was asked for; undefined where none was, or none came. */
  get(commit: string, path: string): Promise<Uint8Array | undefined>
}

/** Has asked for nothing yet. */
export function textsAhead(reader: GitHubReader): TextsAhead {
  const asked = new Map<string, Promise<Uint8Array | undefined>>()
  const key = (commit: string, path: string): string => `${commit}:${path}`
  return {
    ask(commit, all, signal) {
      const paths = all.filter(path => !asked.has(key(commit, path)))
      if (paths.length === 0) return
      const answers = reader.texts(
        paths.map(path => ({ commit, path })),
        signal
      )
      for (const [index, path] of paths.entries()) {
        const bytes = answers.then(texts => {
          const text = texts[index]
          return text?.type === 'text' ? Buffer.from(text.text) : undefined
        })
        asked.set(key(commit, path), bytes)
      }
    },
    get: async (commit, path) => asked.get(key(commit, path))
  }
}
