import type { Lock } from '../lock.ts'

/** Its packages are updated and locked from Julia, not from a shell. */
export const lock: Lock = {
  manifests: [
    { manifest: 'Project.toml', locks: ['Manifest.toml'] },
    { manifest: 'JuliaProject.toml', locks: ['JuliaManifest.toml'] }
  ],
  commands: undefined
}
