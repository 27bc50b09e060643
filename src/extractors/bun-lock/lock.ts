import type { Lock } from '../lock.ts'

/** The older `bun.lockb` is binary: its manifest has nothing to learn from it. */
export const lock: Lock = {
  manifests: [
    {
      manifest: 'package.json',
      locks: ['bun.lock'],
      workspace: true,
      overrides: ['overrides', 'resolutions'],
      statesOverrides: true
    }
  ],
  commands: { update: ({ name }) => `bun update ${name}`, relock: () => 'bun install --lockfile-only' }
}
