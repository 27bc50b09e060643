import type { Lock } from '../lock.ts'

export const lock: Lock = {
  manifests: [{ manifest: 'Cargo.toml', locks: ['Cargo.lock'], workspace: true }],
  commands: {
    update: ({ name, version }) => `cargo update -p ${name} --precise ${version}`,
    relock: () => 'cargo update --workspace'
  }
}
