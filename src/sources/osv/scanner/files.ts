import { posix } from 'node:path'
import { PackageURL } from 'packageurl-js'
import type { PackageEcosystem } from '../../../ecosystems/ecosystem.ts'

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

/** Worlds of names that we know nothing of but what OSV and package URLs call them. */
const foreign: readonly { readonly id: string; readonly osvName: string; readonly purlType: string }[] = [
  { id: 'packagist', osvName: 'Packagist', purlType: 'composer' },
  { id: 'conan-center', osvName: 'ConanCenter', purlType: 'conan' },
  { id: 'hex', osvName: 'Hex', purlType: 'hex' },
  { id: 'nuget', osvName: 'NuGet', purlType: 'nuget' },
  { id: 'pub', osvName: 'Pub', purlType: 'pub' },
  { id: 'hackage', osvName: 'Hackage', purlType: 'hackage' }
]

/** The id that an ecosystem of OSV's has here, where no folder under `ecosystems/` is about it. */
export function foreignId(osvName: string): string | undefined {
  return foreign.find(one => one.osvName === osvName)?.id
}

/** Such an ecosystem, in which no two versions can be compared: the scanner does that. */
export function foreignEcosystem(id: string): PackageEcosystem | undefined {
  const found = foreign.find(one => one.id === id)
  if (found === undefined) return undefined
  const { osvName, purlType } = found
  return {
    osvName,
    purlType,
    normalizeName: name => name,
    purl(name, version) {
      const slash = name.lastIndexOf('/')
      const namespace = slash === -1 ? undefined : name.slice(0, slash)
      return new PackageURL(purlType, namespace, name.slice(slash + 1), version, undefined, undefined).toString()
    },
    isMirror: () => false,
    compare: () => undefined,
    pinned: () => undefined,
    through: version => ({ version, inclusive: true }),
    admitted: () => undefined
  }
}
