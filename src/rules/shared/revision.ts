import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'

const commit = /^[0-9a-f]{40}$/

/** A full commit id is the only revision that cannot move; the hub's client treats only that as immutable. */
export function isCommit(revision: string | undefined): revision is string {
  return revision !== undefined && commit.test(revision)
}

/** How the revision can move, as a clause. */
export function howItMoves({ revision, host }: ModelComponent | DatasetComponent): Message {
  if (revision === undefined) return say`at whatever its default branch holds that day`
  if (revision.startsWith('refs/pr/')) return say`from ${code(revision)}, which outsiders can push to`
  if (/^[0-9a-f]{7,39}$/.test(revision)) return say`at ${code(revision)}, which is short enough to be a branch's name`
  return host === 'github.com'
    ? say`from ${code(revision)}, a branch or tag that can move`
    : say`at ${code(revision)}, a branch or tag that can move`
}
