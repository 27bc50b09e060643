import { ecosystems } from '../registry.generated.ts'

/** Whether a requirement means one state of a package, whatever is published later: an exact version, or a commit. */
export function isFixed({
  ecosystem,
  specifier
}: {
  readonly ecosystem: string
  readonly specifier?: string
}): boolean {
  const known = ecosystems.get(ecosystem)
  if (known === undefined || specifier === undefined) return false
  return known.pinned?.(specifier) !== undefined || known.isCommit?.(specifier) === true
}
