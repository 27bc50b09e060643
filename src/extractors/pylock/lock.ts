import type { Lock } from '../lock.ts'

/** Several tools write it, each for a part of the project if asked to, and it does not say how it was made. */
export const lock: Lock = {
  manifests: [{ manifest: 'pyproject.toml', locks: ['pylock.toml'], partial: true, withoutBuild: true }],
  commands: undefined
}
