import { lsRemote } from '../../commands/ls-remote.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Pinning } from '../../core/pinning.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'

/** The command that prints the version of a package, or the commit of its repository. */
export function pinPackage({
  ecosystem,
  name,
  version,
  specifier = '',
  source,
  takenFrom
}: PackageComponent): Pinning | undefined {
  const { type, url, ref, commit, extraIndexes = [], findLinks = [] } = source
  if (type === 'vcs') return commit === undefined ? ofRepository(url, ref) : undefined
  if (type !== 'registry' || version !== undefined) return undefined
  // The public index must not be asked for what another one may serve.
  const isPublic = (url ?? takenFrom) === undefined && [...extraIndexes, ...findLinks].length === 0
  const known = isPublic ? ecosystems.get(ecosystem)?.pinning?.(name, specifier) : undefined
  return known ?? { what: 'version' }
}

function ofRepository(url = '', ref = 'HEAD'): Pinning {
  const command = /^[0-9a-f]{7,39}$/.test(ref) ? undefined : lsRemote(url, ref)
  return { what: 'commit', ...(command !== undefined && { command }) }
}
