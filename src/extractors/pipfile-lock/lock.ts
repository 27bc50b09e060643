import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [{ manifest: 'Pipfile', locks: ['Pipfile.lock'] }],
  commands: { update: ({ name }) => `pipenv update ${name}`, relock: () => 'pipenv lock' }
}
