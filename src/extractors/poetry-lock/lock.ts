import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [{ manifest: 'pyproject.toml', locks: ['poetry.lock'], withoutBuild: true, overrides: [] }],
  commands: { update: ({ name }) => `poetry update ${name}`, relock: () => 'poetry lock' }
}
