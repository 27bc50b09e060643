import type { PackageFacts, PackageListing, PackageRepository, Provenance } from '../../core/package-facts.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { RegistryQuery } from '../shared/registry.ts'
import type { Told } from './client.ts'
import type { PackageMessage, VersionMessage } from './messages.ts'
import { attested, yanks } from './systems.ts'

/** What was told about one query; absent is not asked. */
export interface Parts {
  readonly version: Told<VersionMessage> | undefined
  readonly named: Told<PackageMessage> | undefined
  readonly similar: Told<readonly string[]> | undefined
}

/** Attestations of PyPI's publish type are made by trusted publishers only, PEP 740. */
const published = /\/attestations\/publish\/v1$/

type Entry = PackageMessage['versions'][number]

/** The facts of one package, of which any part may be unknown. */
export function factsOf({ ecosystem, version }: RegistryQuery, parts: Parts, askedAt: string): PackageFacts {
  const told = valueOf(parts.version)
  const listed = valueOf(parts.named)?.versions
  // deps.dev may know the version under another spelling.
  const entry =
    version === undefined ? undefined : listed?.find(({ versionKey }) => same(ecosystem, versionKey.version, version))
  const source = told ?? entry
  const similar = valueOf(parts.similar)
  return {
    source: 'deps.dev',
    askedAt,
    ...(source === undefined ? {} : datesOf(source, ecosystem)),
    ...(told === undefined ? {} : detailsOf(told)),
    provenance: told === undefined || !attested.has(ecosystem) ? 'unknown' : provenanceOf(told),
    listed: source !== undefined ? 'yes' : version === undefined ? 'unknown' : missing(parts),
    exists: source !== undefined || (listed !== undefined && listed.length > 0) ? true : existence(parts.named),
    ...(listed === undefined || listed.length === 0 ? {} : { listing: listingOf(ecosystem, listed) }),
    ...(similar === undefined ? {} : { similar })
  }
}

function valueOf<Value>(told: Told<Value> | undefined): Value | undefined {
  return typeof told === 'object' && 'value' in told ? told.value : undefined
}

function same(ecosystem: string, one: string, other: string): boolean {
  return one === other || ecosystems.get(ecosystem)?.compare?.(one, other) === 0
}

function datesOf(
  { publishedAt, isDeprecated, deprecatedReason }: Pick<Entry, 'publishedAt' | 'isDeprecated' | 'deprecatedReason'>,
  ecosystem: string
): Pick<PackageFacts, 'publishedAt' | 'withdrawn'> {
  const how = yanks.has(ecosystem) ? 'yanked' : 'deprecated'
  const reason = deprecatedReason === '' ? {} : { reason: deprecatedReason }
  return { ...timeOf(publishedAt), ...(isDeprecated ? { withdrawn: { how, ...reason } } : {}) }
}

function timeOf(text: string | null): { publishedAt?: string } {
  const time = Date.parse(text ?? '')
  // The zero time of a message stands for none.
  return Number.isNaN(time) || time <= 0 ? {} : { publishedAt: new Date(time).toISOString() }
}

function detailsOf({
  licenses,
  projectStatus,
  relatedProjects
}: VersionMessage): Pick<PackageFacts, 'licences' | 'status' | 'repository'> {
  const { status = '', reason = '' } = projectStatus ?? {}
  const repository = repositoryOf(relatedProjects)
  return {
    ...(licenses.length === 0 ? {} : { licences: licenses }),
    ...(repository === undefined ? {} : { repository }),
    ...(status === '' || status === 'active' ? {} : { status: { status, ...(reason === '' ? {} : { reason }) } })
  }
}

const project = /^(?:github\.com|gitlab\.com|bitbucket\.org)(?:\/\w[\w.-]{0,99}){2,5}$/

/** That which an attestation or Go's own record names, before that which the package claims. */
function repositoryOf(projects: VersionMessage['relatedProjects']): PackageRepository | undefined {
  const sources = projects.flatMap(({ projectKey, relationProvenance, relationType }) => {
    const id = projectKey?.id ?? ''
    if (relationType !== 'SOURCE_REPO' || !project.test(id)) return []
    return [{ url: `https://${id}`, verified: /_ATTESTATION$|^GO_ORIGIN$/.test(relationProvenance) }]
  })
  return sources.find(({ verified }) => verified) ?? sources[0]
}

/** What deps.dev has not verified says neither that there is a provenance nor that there is none. */
function provenanceOf({ attestations, slsaProvenances }: VersionMessage): Provenance {
  const verified = attestations.filter(attestation => attestation.verified)
  if (verified.some(({ type }) => published.test(type))) return 'trusted-publisher'
  if (verified.length > 0 || slsaProvenances.some(each => each.verified)) return 'provenance'
  return attestations.length > 0 || slsaProvenances.length > 0 ? 'unknown' : 'none'
}

/** Not listed is only what was looked for by name and is not among the versions of that name. */
function missing({ named }: Parts): PackageFacts['listed'] {
  return named === 'missing' || valueOf(named) !== undefined ? 'no' : 'unknown'
}

function existence(named: Parts['named']): PackageFacts['exists'] {
  const value = valueOf(named)
  return named === 'missing' || value?.versions.length === 0 ? false : 'unknown'
}

function listingOf(ecosystem: string, entries: readonly Entry[]): PackageListing {
  const compare = ecosystems.get(ecosystem)?.compare
  let newest: string | undefined
  let first: string | undefined
  for (const { versionKey, publishedAt } of entries) {
    const { version } = versionKey
    if (compare?.(version, version) !== undefined && (newest === undefined || (compare(version, newest) ?? 0) > 0)) {
      newest = version
    }
    const time = timeOf(publishedAt).publishedAt
    if (time !== undefined && (first === undefined || time < first)) first = time
  }
  return {
    versions: entries.length,
    ...(newest === undefined ? {} : { newest }),
    ...(first === undefined ? {} : { firstPublishedAt: first })
  }
}
