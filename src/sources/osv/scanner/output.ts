import * as v from 'valibot'
import { isFailure, type Failure } from '../../../core/failure.ts'
import { readRecord, type OsvRecord } from '../record.ts'

/** What osv-scanner prints with `--format json`, as far as we use it: <https://google.github.io/osv-scanner/output/>. */
const schema = v.object({
  results: v.nullish(
    v.array(
      v.object({
        packages: v.array(
          v.object({
            package: v.object({ name: v.string(), version: v.nullish(v.string(), ''), ecosystem: v.string() }),
            vulnerabilities: v.nullish(v.array(v.unknown()), [])
          })
        )
      })
    ),
    []
  )
})

/** A package that the scanner has an answer about. */
export interface ScannedPackage {
  readonly ecosystem: string
  readonly name: string
  readonly version: string
  readonly records: readonly OsvRecord[]
  /** Why some of its advisories could not be read. */
  readonly broken: readonly string[]
}

/** Reads what the scanner printed; a clause where it is nothing that we understand. */
export function readScan(output: string): { packages: readonly ScannedPackage[] } | Failure {
  let value: unknown
  try {
    value = JSON.parse(output)
  } catch {
    return { reason: 'osv-scanner printed no JSON' }
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true })
  if (!parsed.success) return { reason: `osv-scanner printed unexpected output: ${parsed.issues[0].message}` }
  const packages = parsed.output.results.flatMap(({ packages: found }) =>
    found.map(({ package: { name, version, ecosystem }, vulnerabilities }) => {
      const read = vulnerabilities.map(readRecord)
      return {
        ecosystem,
        name,
        version,
        records: read.flatMap(one => ('record' in one ? [one.record] : [])),
        broken: read.flatMap(one => (isFailure(one) ? [one.reason] : []))
      }
    })
  )
  return { packages }
}
