import type { Finding, Fix } from '../core/finding.ts'
import type { Review } from '../core/review.ts'
import { redacted } from '../core/redacted.ts'
import { policyName } from '../kinds/policy-name.ts'

/** What is no text of a change: names of files, and ids that runs compare. */
const kept = new Set(['path', 'fingerprint'])

/**
 * A review without credentials in the URLs that it quotes, for every report alike. An edit whose text holds credentials is
 * left out: with them it must not be shown, and without them it must not be made. For a component whose name holds
 * credentials no waiver is offered: without them it would name another component.
 */
export function withoutCredentialsInTexts(review: Review): Review {
  return redactedValue({ ...review, findings: review.findings.map(shown) })
}

function shown(finding: Finding): Finding {
  return withShownEdits(isNameShown(finding) ? finding : { ...finding, notWaivable: nameWithCredentials })
}

const nameWithCredentials =
  'The name of this component holds credentials, which are not shown, so no waiver is offered for this finding'

function isNameShown({ component }: Finding): boolean {
  const name = component && policyName(component)
  return [name?.component, name?.version].every(part => part === undefined || redacted(part) === part)
}

function withShownEdits(finding: Finding): Finding {
  const { fix, ...rest } = finding
  if (fix === undefined || fix.edits.every(({ newText }) => redacted(newText) === newText)) return finding
  const shown: Fix = { ...fix, edits: [] }
  return shown.command === undefined ? rest : { ...rest, fix: shown }
}

/** The same value where nothing in it changes: a review of a lockfile holds hundreds of thousands of strings. */
function redactedValue<Value>(value: Value): Value {
  if (typeof value === 'string') return redacted(value) as Value & string
  if (typeof value !== 'object' || value === null) return value
  let copy: Value | undefined
  for (const key of Object.keys(value) as (keyof Value & string)[]) {
    if (kept.has(key)) continue
    const item = redactedValue(value[key])
    if (item === value[key]) continue
    copy ??= (Array.isArray(value) ? value.slice() : { ...value }) as Value
    copy[key] = item
  }
  return copy ?? value
}
