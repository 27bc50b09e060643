import type { PackageComponent, PackageSource } from '../../../core/component.ts'
import { isFailure, type Failure } from '../../../core/failure.ts'
import { channelSource } from '../../../ecosystems/conda/channel.ts'
import { ecosystem as conda } from '../../../ecosystems/conda/ecosystem.ts'
import { readMatchSpec } from '../../../ecosystems/conda/match-spec.ts'
import { isPackageName } from '../../../ecosystems/pypi/name.ts'
import { requiredPackage } from '../../../ecosystems/pypi/required-package.ts'
import { readRequirement } from '../../../ecosystems/pypi/requirement.ts'
import { tomlText } from '../../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode } from '../../../syntax/toml/tree.ts'
import { readPlace, registryAt } from '../python/origin.ts'
import { isTemplate } from '../files/template.ts'

/** A dependency as a component has it. */
export interface Dependency {
  readonly facts: Pick<
    PackageComponent,
    | 'kind'
    | 'role'
    | 'ecosystem'
    | 'name'
    | 'purl'
    | 'version'
    | 'specifier'
    | 'versionUnknown'
    | 'hashes'
    | 'source'
    | 'confidence'
  >
  readonly problem?: string
  readonly template?: boolean
}

/** Why an entry is none. */
export interface NoDependency extends Failure {
  readonly template: boolean
}

/** Reads `numpy = ">=1.26"` and `numpy = { version = "1.26.*", channel = "corp" }`; `usual`: where it comes from otherwise. */
export function readCondaDependency({ key, value }: TomlEntry, usual: PackageSource): Dependency | NoDependency {
  const table = value.type === 'table' ? value : undefined
  if (value.type !== 'string' && table === undefined)
    return { reason: 'a dependency is neither text nor a table', template: false }
  const version = value.type === 'string' ? value.value : table && tomlText(table, 'version')
  const build = table && tomlText(table, 'build')
  const template = isTemplate(`${key}${version ?? ''}`)
  const written = [version ?? '', build ?? ''].filter(part => part !== '').join(' ')
  const spec = readMatchSpec(`${key} ${written}`)
  if (isFailure(spec)) return { reason: spec.reason, template }
  if (spec.name !== key) return { reason: 'a dependency has no valid package name', template }
  const name = conda.normalizeName(key)
  const stated = template ? undefined : spec.version
  const channel = table && tomlText(table, 'channel')
  const problem = template ? 'the version is only known at install time' : spec.problem
  return {
    facts: {
      kind: 'package',
      role: 'requirement',
      ecosystem: 'conda',
      name,
      purl: conda.purl(name, stated),
      ...(stated !== undefined && { version: stated }),
      ...(template && { versionUnknown: true }),
      ...(written !== '' && { specifier: written }),
      hashes: ['sha256', 'md5'].flatMap(hash => {
        const digest = table && tomlText(table, hash)
        return digest === undefined ? [] : [`${hash}:${digest}`]
      }),
      source: (table && readPlace(table)) ?? (channel === undefined ? usual : channelSource(channel)),
      confidence: problem === undefined ? 'certain' : 'likely'
    },
    ...(problem !== undefined && { problem }),
    template
  }
}

/** Reads an entry of `pypi-dependencies`: a requirement of PEP 508 without its name, or a table in the keys of uv. */
export function readPythonDependency({ key, value }: TomlEntry, usual: PackageSource): Dependency | NoDependency {
  const table = value.type === 'table' ? value : undefined
  if (value.type !== 'string' && table === undefined)
    return { reason: 'a dependency is neither text nor a table', template: false }
  const written = textOf(value)
  const template = isTemplate(`${key}${written}`)
  if (!isPackageName(key)) return { reason: 'a dependency has no valid package name', template }
  const index = table && tomlText(table, 'index')
  const source = (table && readPlace(table)) ?? (index === undefined ? usual : registryAt(index))
  const specifier = written === '*' ? '' : written
  const requirement = specifier === '' ? undefined : readRequirement(`${key} ${specifier}`)
  const malformed = requirement !== undefined && isFailure(requirement) ? requirement.reason : requirement?.problem
  const problem = template ? 'the version is only known at install time' : malformed
  const facts = requiredPackage({
    name: key,
    extras: [],
    hashes: [],
    source,
    start: 0,
    end: 0,
    ...(written !== '' && { specifier: written }),
    ...(problem !== undefined && { problem })
  })
  if (facts === undefined) return { reason: 'a dependency has no valid package name', template }
  return {
    facts: { ...facts, ...(template && { versionUnknown: true as const }) },
    ...(problem !== undefined && { problem }),
    template
  }
}

function textOf(value: TomlNode): string {
  if (value.type === 'string') return value.value.trim()
  return (value.type === 'table' ? tomlText(value, 'version') : undefined)?.trim() ?? ''
}
