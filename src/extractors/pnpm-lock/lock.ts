import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [
    {
      manifest: 'package.json',
      locks: ['pnpm-lock.yaml'],
      workspace: true,
      overrides: ['pnpm.overrides', 'resolutions'],
      statesOverrides: true
    },
    // A version in a catalog that nothing uses is not locked.
    { manifest: 'pnpm-workspace.yaml', locks: ['pnpm-lock.yaml'], partial: true, statesOverrides: true }
  ],
  commands: { update: ({ name }) => `pnpm update ${name}`, relock: () => 'pnpm install --lockfile-only' }
}
