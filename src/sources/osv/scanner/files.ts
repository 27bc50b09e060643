import { posix } from 'node:path'

/**
 * Lockfiles that osv-scanner reads and no extractor here does,
 * <https://google.github.io/osv-scanner/supported-languages-and-lockfiles/>, by their name in lower case.
 */
const names: ReadonlySet<string> = new Set([
  'cabal.project.freeze',
  'composer.lock',
  'conan.lock',
  'mix.lock',
  'packages.config',
  'packages.lock.json',
  'pubspec.lock',
  'stack.yaml.lock',
  'verification-metadata.xml'
])

/** Globs of the lockfiles that only osv-scanner reads. */
export const scannedFiles: readonly string[] = [...names].map(name => `**/${name}`)

/** Whether a path is that of a lockfile which only osv-scanner reads. */
export function isScanned(path: string): boolean {
  return names.has(posix.basename(path).toLowerCase())
}
