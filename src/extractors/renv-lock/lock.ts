import type { Lock } from '../lock.ts'

/** It holds what the code of a project loads, and is updated from R, not from a shell. */
export const lock: Lock = { manifests: [], commands: undefined }
