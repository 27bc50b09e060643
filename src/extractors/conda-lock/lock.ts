import type { Lock } from '../lock.ts'

/** The commands are those for the usual names: other lockfiles need the options that they were made with. */
export const lock: Lock = {
  manifests: [
    // It may be the lock of another environment in the same folder.
    { manifest: 'environment.yml', locks: ['conda-lock.yml', 'conda-lock.yaml'], partial: true },
    { manifest: 'environment.yaml', locks: ['conda-lock.yml', 'conda-lock.yaml'], partial: true }
  ],
  commands: {
    update: ({ name }, file) => (isUsual(file) ? `conda-lock --update ${name}` : undefined),
    relock: file => (isUsual(file) ? 'conda-lock' : undefined)
  }
}

function isUsual(file: string): boolean {
  return /(?:^|\.)conda-lock\.ya?ml$/i.test(file)
}
