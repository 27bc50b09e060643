import type { PackageComponent, PackageSource } from '../../core/component.ts'

/** The lockfile has a package from somewhere else than what is asked for, or at another revision. */
export interface HeldElsewhere {
  readonly from: 'registry' | 'elsewhere' | 'revision'
  readonly source: PackageSource
}

/** What a lockfile holds of a package that comes, or came before the change, from a repository. */
export function heldFromRepository(
  { source }: PackageComponent,
  before: PackageSource | undefined,
  own: readonly PackageComponent[]
): HeldElsewhere | 'fits' | 'unknown' {
  const [first] = own
  if (first === undefined) return 'unknown'
  if (source.type === 'registry') {
    const isAsBefore = own.every(one => one.source.type === before?.type && before.type !== 'registry')
    return isAsBefore ? { from: 'elsewhere', source: first.source } : 'unknown'
  }
  if (own.every(one => one.source.type === 'registry')) return { from: 'registry', source: first.source }
  const found = own.map(one => heldAt(source, one.source, before))
  if (found.includes('fits')) return 'fits'
  return found.find(one => one !== 'fits' && one !== 'unknown') ?? 'unknown'
}

function heldAt(
  asked: PackageSource,
  locked: PackageSource,
  before: PackageSource | undefined
): HeldElsewhere | 'fits' | 'unknown' {
  if (locked.type !== 'vcs') return 'unknown'
  const [wanted, held] = [placeOf(asked.url), placeOf(locked.url)]
  if (wanted === undefined || held === undefined) return 'unknown'
  if (wanted !== held) return { from: 'elsewhere', source: locked }
  const { ref = '' } = asked
  const at = { from: 'revision', source: locked } as const
  if (locked.commit !== undefined && isStartOf(ref, locked.commit)) return 'fits'
  if (asked.commit !== undefined) return locked.commit === undefined && locked.ref === ref ? 'fits' : at
  // Some lockfiles state what was asked for, others only the commit that it was.
  const isStated = locked.ref !== undefined && locked.ref.toLowerCase() !== locked.commit
  if (isStated && ref !== '') return locked.ref === ref ? 'fits' : at
  return before?.type === 'vcs' && placeOf(before.url) === wanted && (before.ref ?? '') !== ref ? at : 'unknown'
}

function isStartOf(ref: string, commit: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(ref) && commit.startsWith(ref.toLowerCase())
}

/** Host and path of a repository, however it is reached. */
function placeOf(url: string | undefined): string | undefined {
  const written = (url ?? '').replace(/^(?:git|hg|svn|bzr)\+/i, '')
  const [, host, path = ''] =
    /^[a-z+]{1,12}:\/\/(?:[^/@]*@)?([^/]+)\/(.*)$/i.exec(written) ?? /^(?:[^/@]*@)([^/:@]+):(.*)$/.exec(written) ?? []
  if (host === undefined) return undefined
  return `${host}/${path
    .replace(/^\/{1,9}/, '')
    .replace(/\/$/, '')
    .replace(/\.git$/i, '')}`.toLowerCase()
}
