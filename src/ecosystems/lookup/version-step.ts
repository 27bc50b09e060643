import type { Impact } from '../../core/change.ts'
import { ecosystems } from '../registry.generated.ts'

/**
 * The part in which a later version differs first, or that it is `down`: `other` where the two cannot be compared. Undefined
 * where they are the same.
 */
export function versionStep(ecosystem: string, before: string, after: string): Impact['step'] {
  const order = ecosystems.get(ecosystem)?.compare?.(before, after)
  if (order === undefined) return before === after ? undefined : 'other'
  if (order >= 0) return order > 0 ? 'down' : undefined
  const [was, is] = [releaseOf(before), releaseOf(after)]
  if (was === undefined || is === undefined) return 'other'
  const at = [0, 1, 2].find(part => (was[part] ?? '0') !== (is[part] ?? '0'))
  return at === 0 ? 'major' : at === 1 ? 'minor' : 'patch'
}

/** The numbers that a version begins with, an epoch before them; leading zeros do not count. */
function releaseOf(version: string): readonly string[] | undefined {
  const [, epoch = '0', numbers] = /^(?:(\d{1,20})!)?[vV=]?(\d{1,20}(?:\.\d{1,20}){0,9})/.exec(version) ?? []
  if (numbers === undefined) return undefined
  const [first = '0', ...rest] = numbers.split('.').map(part => part.replace(/^0+(?=\d)/, ''))
  return [`${epoch}!${first}`, ...rest]
}
