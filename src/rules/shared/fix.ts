import type { PackageComponent } from '../../core/component.ts'
import type { Fix } from '../../core/finding.ts'
import { updateCommand } from '../../extractors/lookup/lock-commands.ts'
import { admits } from '../../ecosystems/lookup/admits.ts'
import { versionOf } from './subject.ts'

/**
 * How to take a package to a version: an edit of the line that names one exact version or a lower bound, and the
 * command that renews its lockfile. Undefined where neither would do it.
 */
export function updateFix(component: PackageComponent, version: string, clears: boolean): Fix | undefined {
  const { location, resolved, name, hashes, role } = component
  const edited = isSettled(component, version) ? undefined : edit(component, version)
  const lock = resolved?.by.path ?? (role === 'locked' ? location.path : undefined)
  const holds = edited !== undefined || role === 'locked' || isSettled(component, version)
  const command = lock === undefined || !holds ? undefined : updateCommand(lock, { name, version, hashes })
  if (edited === undefined && command === undefined) return undefined
  return {
    edits: edited === undefined ? [] : [{ location, newText: edited }],
    ...(command === undefined ? {} : { command }),
    clears
  }
}

/** A lockfile settles what a requirement is; without one, a requirement that admits a version admits others too. */
function isSettled({ ecosystem, specifier, resolved }: PackageComponent, version: string): boolean {
  return resolved !== undefined && admits(ecosystem, specifier ?? '', version)
}

/** The text of a requirement with another version. Hashes beside it would be those of the old one. */
function edit(component: PackageComponent, target: string): string | undefined {
  const { version, specifier, text, location, direct, hashes, ecosystem, role } = component
  if (role === 'locked' || direct === false || hashes.length > 0 || specifier === undefined) return undefined
  if (location.startLine === undefined || location.startLine !== location.endLine) return undefined
  if (version !== undefined) return versionOf(component) === version ? replaced(text, version, target) : undefined
  const raised = raise(specifier, target)
  return raised !== undefined && admits(ecosystem, raised, target) ? replaced(text, specifier, raised) : undefined
}

/** Another lower bound for a requirement that has one: `>=1.0`, `^1.0`, `~=1.0`. */
function raise(specifier: string, target: string): string | undefined {
  const bounds = [...specifier.matchAll(/(?<![<>=!~^])(?:>=|\^|~>|~=|~)\s*v?(\d[\w.+!-]*)/g)]
  const [bound] = bounds
  if (bounds.length !== 1 || bound?.[1] === undefined || specifier.includes('||')) return undefined
  const at = bound.index + bound[0].length - bound[1].length
  return specifier.slice(0, at) + target + specifier.slice(at + bound[1].length)
}

function replaced(text: string, old: string, next: string): string | undefined {
  return old !== '' && text.split(old).length === 2 ? text.split(old).join(next) : undefined
}
