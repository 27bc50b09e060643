import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [
    { manifest: 'Pipfile', locks: ['Pipfile.lock'] },
    // Of a project that its own Pipfile installs.
    { manifest: 'setup.py', locks: ['Pipfile.lock'], partial: true, withoutBuild: true },
    { manifest: 'setup.cfg', locks: ['Pipfile.lock'], partial: true, withoutBuild: true }
  ],
  commands: { update: ({ name }) => `pipenv update ${name}`, relock: () => 'pipenv lock' }
}
