import { posix } from 'node:path'
import type { ChangedFile } from '../../core/change.ts'
import type { RawGap } from '../../core/gap.ts'
import { isScanned } from '../../sources/osv/scanner/files.ts'

/** Lockfiles and pins of tools whose packages no advisory source here knows, by their name in lower case. */
const unsupported: ReadonlySet<string> = new Set([
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

/** Lockfiles among some files that nobody reads, by their names. `isRead` tells what some reader knows. */
export function unsupportedLockfiles(files: readonly ChangedFile[], isRead: (path: string) => boolean): RawGap[] {
  const present = files.filter(({ head }) => head !== undefined).map(({ path }) => path)
  const unread = present.filter(path => !isRead(path))
  const scanned = unread.filter(isScanned)
  const unknown = unread.filter(path => unsupported.has(posix.basename(path).toLowerCase()))
  return [
    ...scanned.map(path =>
      gap(path, 'this lockfile format is not supported; an installed osv-scanner reads it (osv: scanner)')
    ),
    ...unknown.map(path => gap(path, 'this file format is not supported'))
  ]
}

function gap(path: string, reason: string): RawGap {
  return { code: 'unsupported-file', by: 'review', subject: path, reason, location: { path, side: 'head' } }
}
