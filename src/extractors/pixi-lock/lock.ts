import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [
    { manifest: 'pixi.toml', locks: ['pixi.lock'] },
    // Without pixi's own tables in it, its requirements need not be in the lock.
    { manifest: 'pyproject.toml', locks: ['pixi.lock'], workspace: true, partial: true, withoutBuild: true }
  ],
  commands: { update: ({ name }) => `pixi update ${name}`, relock: () => 'pixi lock' }
}
