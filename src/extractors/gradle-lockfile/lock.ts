import type { Lock } from '../lock.ts'

/** Which command writes it depends on the build: a wrapper or an installed Gradle, and which project of several. */
export const lock: Lock = {
  manifests: [
    { manifest: 'build.gradle', locks: ['gradle.lockfile'] },
    { manifest: 'build.gradle.kts', locks: ['gradle.lockfile'] }
  ],
  commands: undefined
}
