// Runs the tests that a change touches: npm run test:changed [-- REVISION], compared with where the branch left it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { testedBy } from './changed-tests.ts'

const root = join(import.meta.dirname, '..')

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
}

function lines(...args: readonly string[]): string[] {
  return git(...args)
    .split('\0')
    .filter(Boolean)
}

/** The revision that the change is compared with: the one given, or the branch that changes go to. */
function startOf(given: string | undefined): string {
  const known = git('for-each-ref', '--format=%(refname)', 'refs/remotes/origin/main', 'refs/heads/main').split('\n')
  const revision = given ?? ['refs/remotes/origin/main', 'refs/heads/main'].find(ref => known.includes(ref))
  if (revision === undefined) throw new Error('no branch main to compare with: name a revision')
  return git('merge-base', '--end-of-options', revision, 'HEAD').trim()
}

async function sourcesOf(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: 'dist',
    splitting: true,
    logLevel: 'warning'
  })
  return new Set(Object.keys(metafile.inputs))
}

function run(...args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}

const changed = [
  ...lines('diff', '--name-only', '--no-renames', '-z', startOf(process.argv[2])),
  ...lines('ls-files', '--others', '--exclude-standard', '-z')
]
const [cli, action] = await Promise.all([sourcesOf('src/cli/main.ts'), sourcesOf('src/action/main.ts')])
const chosen = testedBy(changed, {
  has: path => existsSync(join(root, path)),
  tests: lines('ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.test.ts').filter(path =>
    existsSync(join(root, path))
  ),
  bundled: { cli, action }
})
const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
const built = run('--import', 'tsx', 'scripts/build.ts', '--if-changed')
process.exitCode =
  built === 0 ? run(...jest, ...(chosen === undefined ? [] : ['--findRelatedTests', '--', ...chosen])) : built
