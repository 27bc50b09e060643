import { policyPath } from '../../core/project.ts'
import { defineRule, type FileChange, type Violation } from '../rule.ts'
import { codeOwners, codeOwnersPath } from './code-owners.ts'
import type { MessageId } from './place.ts'
import { policy } from './policy.ts'
import { settings, settingsPath } from './settings.ts'
import { workflows } from './workflows.ts'

/** Workflows, and the actions of the repository that they may leave the review to. */
const workflow = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/

export const rule = defineRule({
  meta: {
    kinds: [],
    since: '0.1',
    level: 'warn',
    guarded: true,
    levels: { 'name-taken': 'block' },
    about: 'Changes the review itself: its policy, a workflow that runs it, or one that could report its check',
    messages: {
      'policy-edited': 'Review policy is edited',
      'policy-removed': 'Review policy is removed',
      'policy-extends': 'Review policy extends another policy',
      'gate-removed': 'Workflow no longer runs the review',
      'gate-edited': 'Workflow that runs the review is edited',
      'gate-source': 'Review runs from a different repository',
      'gate-pin': 'Version of the review is changed',
      'name-taken': 'Job or workflow takes the name of the review',
      'job-name-computed': 'Job may take the name of the review',
      'status-write': 'Workflow may report checks',
      'owners-changed': 'Owners of the review are changed',
      'settings-changed': 'Settings of protected branches are changed'
    }
  },
  check({ files }) {
    return joinedRenames(files).flatMap((file): readonly Violation<never, MessageId>[] => {
      if (file.path === policyPath) return policy(file)
      if (codeOwnersPath === file.path) return codeOwners(file)
      if (settingsPath.test(file.path)) return settings(file)
      return workflow.test(file.path) ? workflows(file) : []
    })
  }
})

/** One entry for a workflow that is renamed, with the text that it had before; a move elsewhere remains a removal. */
function joinedRenames(files: readonly FileChange[]): readonly FileChange[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const moves = new Map(
    files.flatMap(({ path, renamedFrom = '' }) =>
      workflow.test(path) && workflow.test(renamedFrom) ? [[renamedFrom, path] as const] : []
    )
  )
  return files
    .filter(({ path, head }) => head !== undefined || !moves.has(path))
    .map(file => {
      const before = moves.get(file.renamedFrom ?? '') === file.path ? byPath.get(file.renamedFrom ?? '') : undefined
      const base = before?.text?.base
      return base === undefined ? file : { ...file, text: { ...file.text, base } }
    })
}
