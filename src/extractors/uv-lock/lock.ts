import type { Lock } from '../lock.ts'
import { quoted } from '../../commands/shell-words.ts'

/** uv locks a project, and a single script with its metadata in a comment: `train.py.lock`. */
export const lock: Lock = {
  manifests: [
    {
      manifest: 'pyproject.toml',
      locks: ['uv.lock'],
      workspace: true,
      withoutBuild: true,
      overrides: ['tool.uv.override-dependencies'],
      statesOverrides: true
    },
    // A project can leave its requirements to the files of setuptools.
    { manifest: 'setup.py', locks: ['uv.lock'], workspace: true, partial: true, withoutBuild: true },
    { manifest: 'setup.cfg', locks: ['uv.lock'], workspace: true, partial: true, withoutBuild: true },
    // Programs install packages in other ways as well.
    { manifest: '*.py', locks: ['*.lock'], partial: true }
  ],
  commands: {
    update: ({ name }, file) => `uv lock ${script(file)}--upgrade-package ${name}`,
    relock: file => `uv lock ${script(file)}`.trimEnd()
  }
}

function script(lockfile: string): string {
  return /\.py\.lock$/i.test(lockfile) ? `--script ${quoted(lockfile.slice(0, -'.lock'.length))} ` : ''
}
