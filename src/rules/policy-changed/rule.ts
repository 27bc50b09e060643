import { isAlias, isScalar, LineCounter, parseDocument, visit, type Scalar } from 'yaml'
import type { Location, Side } from '../../core/location.ts'
import { code, say } from '../../core/message.ts'
import { policyPath } from '../../core/project.ts'
import { imitatingNames } from './job-names.ts'
import { defineRule, type FileChange, type Violation } from '../rule.ts'

/** Workflows, and the actions of the repository that they may leave the gate to. */
const workflow = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/

export const rule = defineRule({
  meta: {
    kinds: [],
    level: 'warn',
    about: 'The change edits the gate itself: its policy, or a workflow that runs it or could imitate it',
    messages: {
      'policy-edited': 'Review policy is edited',
      'policy-removed': 'Review policy is removed',
      'gate-removed': 'Workflow no longer runs the review',
      'gate-edited': 'Workflow that runs the review is edited',
      'job-name-computed': 'Job may take the name of the review',
      'status-write': 'Workflow may report checks'
    },
    everywhere: true
  },
  check({ files }) {
    return files.flatMap(file => {
      if (file.path === policyPath) return policy(file)
      return workflow.test(file.path) ? workflows(file) : []
    })
  }
})

type Found = Violation<
  never,
  'policy-edited' | 'policy-removed' | 'gate-removed' | 'gate-edited' | 'job-name-computed' | 'status-write'
>

function policy(file: FileChange): Found[] {
  if (file.head !== undefined) {
    return [
      {
        location: place(file, 'head'),
        messageId: 'policy-edited',
        message: say`This change edits the gate's own policy`,
        help: say`Read it as you would read a change of access rights; it counts once it is merged, not for this review`
      }
    ]
  }
  return [
    {
      location: place(file, 'base'),
      messageId: 'policy-removed',
      message: say`This change removes the gate's policy: the defaults apply once it is merged`,
      help: say`Make sure that this is meant`
    }
  ]
}

function workflows(file: FileChange): Found[] {
  const before = read(file.text?.base ?? '')
  const after = read(file.text?.head ?? '')
  const violations: Found[] = []
  if (before.gate !== undefined && after.gate === undefined) {
    violations.push({
      location: place(file, file.head === undefined ? 'base' : 'head'),
      messageId: 'gate-removed',
      message: say`${code(file.path)} no longer runs the gate`,
      help: say`Make sure that this is meant: a required check that no workflow reports blocks every merge`
    })
  } else if (after.gate !== undefined) {
    violations.push({
      location: { path: file.path, side: 'head', startLine: after.gate },
      messageId: 'gate-edited',
      message: say`${code(file.path)}, which runs the gate or names a job like it, is edited`,
      help: say`Check its triggers, permissions and inputs; whoever edits it decides what the check means`
    })
  }
  for (const [text, line] of after.gate === undefined ? after.names : []) {
    if (before.names.has(text)) continue
    violations.push({
      location: { path: file.path, side: 'head', startLine: line },
      messageId: 'job-name-computed',
      message: say`The name of a job, ${code(text)}, is computed, and can become that of the gate's check`,
      help: say`Write the name out: a job with the name of a required check passes in its place`
    })
  }
  const line = after.status
  if (line !== undefined && before.status === undefined && after.gate === undefined) {
    violations.push({
      location: { path: file.path, side: 'head', startLine: line },
      messageId: 'status-write',
      message: say`${code(file.path)} asks for the right to report checks, and could report one in the gate's name`,
      help: say`Drop ${code('checks: write')} and ${code('statuses: write')} where the workflow does not need them`
    })
  }
  return violations
}

interface Workflow {
  /** First line that runs the gate or names a job like it. */
  readonly gate: number | undefined
  /** First line that asks for the right to write checks or statuses. */
  readonly status: number | undefined
  /** Names of jobs that are computed and can become that of the gate's, with their first lines. */
  readonly names: ReadonlyMap<string, number>
}

/** Looks at scalars only, so that comments neither count nor hide; a broken file is read as far as it goes. */
function read(text: string): Workflow {
  const lines = new LineCounter()
  let gate: number | undefined
  let status: number | undefined
  const lineOf = (node: Scalar): number => lines.linePos(node.range?.[0] ?? 0).line
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /weighbridge/i.test(node.value)) gate ??= lineOf(node)
    },
    Pair(_, { key, value: written }) {
      const value = isAlias(written) ? written.resolve(document) : written
      if (!isScalar(key) || !isScalar(value)) return
      const asks = (key.value === 'checks' || key.value === 'statuses') && value.value === 'write'
      if (asks || (key.value === 'permissions' && value.value === 'write-all')) status ??= lineOf(key)
    }
  })
  const names = new Map(imitatingNames(document).map(({ text: name, node }) => [name, lineOf(node)]))
  return { gate, status, names }
}

function place({ path }: FileChange, side: Side): Location {
  return { path, side, startLine: 1 }
}
