import { posix } from 'node:path'
import { readTexts, unavailableCode } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import type { Policy } from '../../policy/policy.ts'
import type { AdvisorySource } from '../../sources/osv/source.ts'
import { isScanned } from '../../sources/osv/scanner/files.ts'

/** What lockfiles hold that no extractor reads. */
export interface Foreign {
  readonly base: readonly PackageComponent[]
  readonly head: readonly PackageComponent[]
  readonly gaps: readonly RawGap[]
}

/** Lockfiles and pins of tools whose packages no advisory source here knows, by their name in lower case. */
const unread: ReadonlySet<string> = new Set([
  '.terraform.lock.hcl',
  'chart.lock',
  'deno.lock',
  'flake.lock',
  'gradle-wrapper.properties',
  'maven-wrapper.properties',
  'mise.lock',
  'module.bazel.lock',
  'package.resolved',
  'podfile.lock',
  'rebar.lock'
])

/** Names what is a lockfile and is read by nobody: could not check is not clean. */
function unreadGaps(source: ChangeSource, policy: Policy): RawGap[] {
  return source.files.flatMap(({ path, head }): RawGap[] => {
    if (head === undefined || !unread.has(posix.basename(path).toLowerCase()) || policy.ignores(path)) return []
    const location = { path, side: 'head' } as const
    return [
      {
        code: 'unsupported-file',
        by: 'review',
        subject: path,
        reason: 'nothing here reads files of this kind',
        location
      }
    ]
  })
}

/** Has changed lockfiles that nobody here reads read by the advisory source, where it can; says so where it cannot. */
export async function gatherForeign(
  source: ChangeSource,
  policy: Policy,
  advisories: AdvisorySource | undefined,
  signal: AbortSignal
): Promise<Foreign> {
  const files = source.files.filter(({ path }) => isScanned(path) && !policy.ignores(path))
  if (advisories?.readLockfiles === undefined) {
    const gaps = files.flatMap(({ path, head }): RawGap[] => {
      const reason = 'no extractor reads lockfiles of this kind; an installed osv-scanner does (osv: scanner)'
      const location = { path, side: 'head' } as const
      return head === undefined ? [] : [{ code: 'unsupported-file', by: 'review', subject: path, reason, location }]
    })
    return { base: [], head: [], gaps: [...gaps, ...unreadGaps(source, policy)] }
  }
  const gaps = unreadGaps(source, policy)
  const on = async (side: Side): Promise<readonly PackageComponent[]> => {
    const paths = files.filter(file => file[side] !== undefined).map(({ path }) => path)
    const contents = await readTexts(
      source,
      paths.map(path => ({ at: side, path })),
      signal
    )
    const texts = paths.flatMap((path, index) => {
      const content = contents[index]
      if (content?.type === 'text') return [{ path, side, text: content.text }]
      const reason = content?.type === 'failed' ? content.reason : 'it was not read'
      const code = content?.type === 'failed' ? unavailableCode(content) : 'content-missing'
      gaps.push({ code, by: 'changes', subject: path, reason, location: { path, side } })
      return []
    })
    const read = await advisories.readLockfiles?.(texts, signal)
    gaps.push(...(read?.gaps ?? []))
    return read?.components ?? []
  }
  return { base: await on('base'), head: await on('head'), gaps }
}
