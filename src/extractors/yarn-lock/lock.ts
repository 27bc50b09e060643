import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [{ manifest: 'package.json', locks: ['yarn.lock'], workspace: true, overrides: ['resolutions'] }],
  commands: {
    update: ({ name, hashes }) => `yarn ${isClassic(hashes) ? 'upgrade' : 'up'} ${name}`,
    relock: () => 'yarn install'
  }
}

/** Yarn's two generations are told apart by how they write hashes. */
function isClassic(hashes: readonly string[]): boolean {
  return hashes.some(hash => /^sha\d+-/.test(hash))
}
