import type { Lock } from '../lock.ts'

/** The commands are those for the usual lockfile: another one (`pdm.gpu.lock`) needs the options that it was made with. */
export const lock: Lock = {
  manifests: [
    {
      manifest: 'pyproject.toml',
      locks: ['pdm.lock'],
      withoutBuild: true,
      overrides: ['tool.pdm.resolution.overrides'],
      statesOverrides: true
    }
  ],
  commands: {
    update: ({ name }, file) => (isUsual(file) ? `pdm update ${name}` : undefined),
    relock: file => (isUsual(file) ? 'pdm lock' : undefined)
  }
}

function isUsual(file: string): boolean {
  return file.toLowerCase() === 'pdm.lock'
}
