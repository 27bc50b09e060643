import * as v from 'valibot'
import { timeOf, type IndexedProject, type IndexedVersion } from './project.ts'

const packument = v.object({
  versions: v.optional(v.record(v.string(), v.unknown()), {}),
  time: v.optional(v.record(v.string(), v.unknown()), {})
})
const manifest = v.object({
  deprecated: v.optional(v.unknown()),
  license: v.optional(v.unknown()),
  hasInstallScript: v.optional(v.unknown()),
  dist: v.optional(v.object({ attestations: v.optional(v.unknown()) })),
  _npmUser: v.optional(v.nullable(v.object({ trustedPublisher: v.optional(v.unknown()) })))
})

/** A package document of an npm registry, <https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md>. */
export function readPackument(value: unknown): IndexedProject | undefined {
  const parsed = v.safeParse(packument, value)
  if (!parsed.success) return undefined
  const times = new Map(Object.entries(parsed.output.time))
  const versions = Object.entries(parsed.output.versions).map(([version, each]): [string, IndexedVersion] => [
    version,
    { ...timeOf(times.get(version)), ...versionOf(each) }
  ])
  return { versions: new Map(versions) }
}

function versionOf(value: unknown): IndexedVersion {
  const parsed = v.safeParse(manifest, value)
  if (!parsed.success) return { provenance: 'unknown' }
  const { deprecated, license, hasInstallScript, dist, _npmUser: user } = parsed.output
  const isDeprecated = deprecated === true || (typeof deprecated === 'string' && deprecated !== '')
  const reason = typeof deprecated === 'string' ? { reason: deprecated } : {}
  const stated = licenceOf(license)
  return {
    ...(isDeprecated ? { withdrawn: { how: 'deprecated', ...reason } } : {}),
    ...(stated === undefined ? {} : { licences: [stated] }),
    ...(typeof hasInstallScript === 'boolean' ? { installScript: hasInstallScript } : {}),
    provenance: isSet(user?.trustedPublisher) ? 'trusted-publisher' : isSet(dist?.attestations) ? 'provenance' : 'none'
  }
}

/** A text, or the object of packages from long ago. */
function licenceOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null && 'type' in value ? value.type : value
  return typeof text === 'string' && text !== '' ? text : undefined
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false
}
