import * as v from 'valibot'

/**
 * The parts that are read of deps.dev's messages, `api/v3alpha/apiv3alpha.proto` in <https://github.com/google/deps.dev>,
 * in the JSON form of protocol buffers: names in camel case, and a field at its default may be absent.
 */
const text = v.nullish(v.string(), '')
const flag = v.nullish(v.boolean(), false)
const versionKey = v.object({ system: text, name: text, version: text })

function list<Item extends v.GenericSchema>(item: Item) {
  return v.nullish(v.array(item), [])
}

const version = v.object({
  publishedAt: text,
  isDeprecated: flag,
  deprecatedReason: text,
  licenses: list(v.string()),
  attestations: list(v.object({ type: text, verified: flag })),
  slsaProvenances: list(v.object({ verified: flag })),
  relatedProjects: list(
    v.object({ projectKey: v.nullish(v.object({ id: text })), relationProvenance: text, relationType: text })
  ),
  projectStatus: v.nullish(v.object({ status: text, reason: text }))
})

/** A version as `versionbatch` describes it. */
export type VersionMessage = v.InferOutput<typeof version>

/** `VersionBatch`; a version that was not found is missing, or an empty object. */
export const versionBatch = v.object({
  responses: list(v.object({ request: v.object({ versionKey }), version: v.nullish(v.unknown()) })),
  nextPageToken: text
})

const found = v.object({ ...version.entries, versionKey })

/** The version of one answer; undefined when there is none. */
export function readVersion(value: unknown): VersionMessage | undefined | 'unexpected' {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined
  const parsed = v.safeParse(found, value)
  return parsed.success ? parsed.output : 'unexpected'
}

/** `Package`: a name and the versions that its registry lists. */
export const packageMessage = v.object({
  versions: list(v.object({ versionKey, publishedAt: text, isDeprecated: flag, deprecatedReason: text }))
})

export type PackageMessage = v.InferOutput<typeof packageMessage>

/** `SimilarlyNamedPackages`. */
export const similarMessage = v.object({
  packages: list(v.object({ packageKey: v.object({ system: text, name: text }) }))
})
