import * as v from 'valibot'
import type { Failure } from '../../core/failure.ts'

const strings = v.nullish(v.array(v.string()), [])
const severities = v.nullish(v.array(v.object({ type: v.string(), score: v.string() })), [])

const event = v.object({
  introduced: v.optional(v.string()),
  fixed: v.optional(v.string()),
  last_affected: v.optional(v.string()),
  limit: v.optional(v.string())
})

const range = v.pipe(
  v.object({ type: v.string(), events: v.array(event) }),
  v.check(
    ({ type, events }) => type === 'GIT' || events.some(({ introduced }) => introduced !== undefined),
    'a range without an introduced event'
  )
)

type Range = v.InferOutput<typeof range>

// Go's database keeps the fix of modules whose tags are no Go versions apart, beside a range that has no end,
// <https://go.dev/doc/security/vuln/database>. What is not of that form says nothing.
const customRanges = v.fallback(v.nullish(v.object({ custom_ranges: v.nullish(v.array(range), []) })), undefined)

const affected = v.pipe(
  v.object({
    package: v.nullish(v.object({ ecosystem: v.string(), name: v.string() })),
    ranges: v.nullish(v.array(range), []),
    versions: strings,
    severity: severities,
    ecosystem_specific: customRanges
  }),
  v.transform(({ ecosystem_specific, ...entry }) => {
    const custom = ecosystem_specific?.custom_ranges ?? []
    const hasCustom = custom.length > 0
    return hasCustom && entry.ranges.every(isEndless)
      ? { ...entry, ranges: custom, hasCustom }
      : { ...entry, hasCustom }
  })
)

function isEndless({ events }: Range): boolean {
  return events.every(({ introduced }) => introduced === '0')
}

/** What we use of a record, <https://ossf.github.io/osv-schema/>. Unknown fields are dropped. */
const schema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.:+-]{0,127}$/, 'an id of unknown form')),
  withdrawn: v.nullish(v.string()),
  aliases: strings,
  summary: v.nullish(v.string(), ''),
  details: v.nullish(v.string(), ''),
  severity: severities,
  affected: v.nullish(v.array(affected), []),
  database_specific: v.nullish(v.record(v.string(), v.unknown()))
})

export type OsvRecord = v.InferOutput<typeof schema>
export type OsvAffected = OsvRecord['affected'][number]
export type OsvEvent = v.InferOutput<typeof event>

/** Whether a text has the form of an advisory's id, so that it may stand in a URL. */
export function isAdvisoryId(id: string): boolean {
  return v.is(schema.entries.id, id)
}

/** Whether an id is that of a report on a malicious package. */
export function isMalicious(id: string): boolean {
  return id.startsWith('MAL-')
}

/** An advisory as far as we read it, or the place where it departs from the schema. */
export function readRecord(value: unknown): { record: OsvRecord } | Failure {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return { record: result.output }
  const [issue] = result.issues
  return {
    reason: `not a record of the OSV schema at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message.slice(0, 200)}`
  }
}
