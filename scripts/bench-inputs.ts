import { advisory, type TestRecord } from '../test/helpers/osv-database.ts'

interface Lockfile {
  /** As OSV spells it. */
  readonly ecosystem: string
  readonly text: string
}

const nameOf = (index: number): string => `bench-package-${index}`
const versionOf = (index: number): string => `${1 + (index % 7)}.${index % 11}.${index % 13}`
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
/** A tree: what a package depends on. */
const below = (index: number, packages: number): readonly number[] =>
  [1, 2, 3].map(child => index * 3 + child).filter(child => child < packages)
const hash = (index: number): string => index.toString(16).padStart(64, '0')

/** Lockfiles of any size, each package with the fields that real ones have but for the address of the registry. */
export const lockfiles: Readonly<Record<string, (packages: number) => Lockfile>> = {
  'package-lock.json': packages => {
    const root = { name: 'bench', version: '1.0.0', dependencies: { [nameOf(0)]: '*' } }
    const entries = range(packages).map((index): [string, object] => [
      `node_modules/${nameOf(index)}`,
      {
        version: versionOf(index),
        integrity: `sha512-${Buffer.from(hash(index)).toString('base64')}`,
        license: 'MIT',
        dependencies: Object.fromEntries(below(index, packages).map(child => [nameOf(child), `^${versionOf(child)}`])),
        engines: { node: '>=18' }
      }
    ])
    const lock = {
      name: 'bench',
      lockfileVersion: 3,
      requires: true,
      packages: { '': root, ...Object.fromEntries(entries) }
    }
    return { ecosystem: 'npm', text: JSON.stringify(lock, null, 2) }
  },
  'uv.lock': packages => {
    const text = range(packages).map(
      index => `[[package]]
name = "${nameOf(index)}"
version = "${versionOf(index)}"
dependencies = [
${below(index, packages)
  .map(child => `    { name = "${nameOf(child)}" },\n`)
  .join('')}]
sdist = { hash = "sha256:${hash(index)}", size = 1000 }
wheels = [
    { hash = "sha256:${hash(index + 1)}", size = 1000 },
]
`
    )
    return { ecosystem: 'PyPI', text: `version = 1\nrequires-python = ">=3.11"\n\n${text.join('\n')}` }
  },
  'poetry.lock': packages => {
    const text = range(packages).map(
      index => `[[package]]
name = "${nameOf(index)}"
version = "${versionOf(index)}"
description = "a package"
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = [
    {file = "${nameOf(index)}.whl", hash = "sha256:${hash(index)}"},
]

[package.dependencies]
${below(index, packages)
  .map(child => `${nameOf(child)} = ">=1"\n`)
  .join('')}`
    )
    return {
      ecosystem: 'PyPI',
      text: `${text.join('\n')}\n[metadata]\nlock-version = "2.1"\npython-versions = ">=3.9"\n`
    }
  },
  'pnpm-lock.yaml': packages => {
    const entries = range(packages).map(
      index => `  ${nameOf(index)}@${versionOf(index)}:
    resolution: {integrity: sha512-${Buffer.from(hash(index)).toString('base64')}}
    engines: {node: '>=18'}
`
    )
    const snapshots = range(packages).map(
      index => `  ${nameOf(index)}@${versionOf(index)}:
    dependencies:
${below(index, packages)
  .map(child => `      ${nameOf(child)}: ${versionOf(child)}\n`)
  .join('')}`
    )
    const head = `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ${nameOf(0)}:\n        specifier: '*'\n        version: ${versionOf(0)}\n`
    return {
      ecosystem: 'npm',
      text: `${head}\npackages:\n\n${entries.join('\n')}\nsnapshots:\n\n${snapshots.join('\n')}`
    }
  }
}

const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }]

/** Every hundredth package has an advisory; all others are about packages that nobody has. */
export function records(ecosystem: string, packages: number, count: number): readonly TestRecord[] {
  return range(count).map(index => {
    const about = index * 100
    const name = about < packages ? nameOf(about) : `bench-other-${index}`
    const ranges = [[{ introduced: '0' }, { fixed: '99.0.0' }]]
    const record = advisory({ id: `GHSA-bench-${index}`, name, ecosystem, ranges, severity, label: 'HIGH' })
    return { ...record, details: `What it is about, at some length. ${'It matters. '.repeat(100)}` }
  })
}
