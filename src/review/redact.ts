import type { Finding, Fix } from '../core/finding.ts'
import type { Review } from '../core/review.ts'
import { redacted } from '../core/url.ts'

/** What is no text of a change: names of files, and ids that runs compare. */
const kept = new Set(['path', 'fingerprint'])

/**
 * A review without credentials in the URLs that it quotes, for every report alike. An edit whose text holds credentials is
 * left out: with them it must not be shown, and without them it must not be made.
 */
export function withoutCredentialsInTexts(review: Review): Review {
  return redactedValue({ ...review, findings: review.findings.map(withShownEdits) })
}

function withShownEdits(finding: Finding): Finding {
  const { fix, ...rest } = finding
  if (fix === undefined || fix.edits.every(({ newText }) => redacted(newText) === newText)) return finding
  const shown: Fix = { ...fix, edits: [] }
  return shown.command === undefined ? rest : { ...rest, fix: shown }
}

/** The same value where nothing in it changes. */
function redactedValue<Value>(value: Value): Value {
  if (typeof value === 'string') return redacted(value) as Value & string
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => redactedValue(item))
    return items.every((item, index) => item === value[index]) ? value : (items as Value & unknown[])
  }
  const entries = Object.entries(value).map(
    ([key, item]: [string, unknown]) => [key, kept.has(key) ? item : redactedValue(item)] as const
  )
  const isSame = entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
  return isSame ? value : (Object.fromEntries(entries) as Value)
}
