import type { Lock } from '../lock.ts'

/** go.mod selects the versions, and go.sum has their hashes: Go's commands write both. */
export const lock: Lock = {
  manifests: [{ manifest: 'go.mod', locks: ['go.sum'], pins: true }],
  commands: {
    update: ({ name, version }) => `go get ${name}@v${version.replace(/^v/, '')}`,
    relock: () => 'go mod tidy'
  }
}
