import type { PackageComponent } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Kind } from '../kind.ts'
import { parsePackagePattern } from '../shared/package-pattern.ts'
import { filesValue, hasMoreFiles } from './files.ts'
import { pinPackage } from './pin.ts'
import { shortRevision } from '../shared/revision.ts'

/** A package of an ecosystem: PyPI, npm and the others. */
export const kind = {
  noun: 'package',
  one: 'a package',
  written: 'pkg:pypi/name or pkg:npm/@scope/name',
  list: { key: 'packages', about: 'packages', example: 'pkg:pypi/** or pkg:npm/@scope/name@<2' },
  identity({ ecosystem, name, source: { type, url } }) {
    return ['package', ecosystem, name, type, url ?? ''].join(' ')
  },
  value(component) {
    const { version, specifier, source } = component
    return JSON.stringify([version, specifier, filesValue(component), source.ref, source.commit])
  },
  sources({ source: { extraIndexes = [], findLinks = [], trusted = false, strategy = '' }, takenFrom }) {
    const beside = [...extraIndexes.map(url => `index ${url}`), ...findLinks.map(url => `links ${url}`)]
    return [...beside.sort(), `${strategy} ${String(trusted)}`, takenFrom?.index ?? '']
  },
  namesake: ({ ecosystem, name }) => ['package', ecosystem, name],
  movingName({ ecosystem, name, role, resolved, version, source: { type, url } }) {
    const isOpen = role === 'installed' && resolved === undefined && version === undefined
    return isOpen && type === 'registry' && url === undefined ? { ecosystem, name } : undefined
  },
  pinning: pinPackage,
  isSettled: ({ version, resolved }) => version === undefined && resolved !== undefined,
  displayName: ({ name }) => name,
  displayValue({ resolved, version, specifier, source }) {
    const shown = resolved?.version ?? version ?? specifier ?? shortRevision(source.commit) ?? source.ref
    return shown === undefined || shown === '' ? 'any version' : shown
  },
  hasOnlyMore: hasMoreFiles,
  difference(component, before) {
    if (before.hashes.join() !== component.hashes.join()) return 'other hashes'
    return filesValue(before) === filesValue(component) ? undefined : 'other files'
  },
  policyName: ({ ecosystem, name }) => ecosystems.get(ecosystem)?.purl(name),
  policyVersion: ({ resolved, version }) => resolved?.version ?? version,
  parsePolicyName(text, use, version) {
    const pattern = parsePackagePattern(text, use, version)
    if (pattern === undefined || isFailure(pattern)) return pattern
    return {
      matches(component) {
        if (component.kind !== 'package') return false
        // A name says something about a package only where a registry gives it out.
        return (use !== 'approved' || component.source.type === 'registry') && pattern.matches(component)
      }
    }
  }
} as const satisfies Kind<PackageComponent>
