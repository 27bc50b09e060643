import { commandsName } from '../../core/project.ts'
import { conditionsOf, eventsOf, typesOf } from '../../gate/triggers.ts'
import { readGateWorkflow, type GateWorkflow } from '../../gate/workflow.ts'
import type { Policy } from '../../policy/policy.ts'
import { workflowTexts } from '../init/workflows.generated.ts'
import { ok, problem, type Line } from './line.ts'
import { diagnosePermissions } from './permissions.ts'
import type { Repository } from './repository.ts'

const like = 'weighbridge-commands.yml'
const event = 'issue_comment'
const write = 'weighbridge init --setup SETUP --commands writes it; merge it to the default branch'

/** Looks at the workflow that takes commands from comments. Nothing is wrong with having none, unless the policy counts on it. */
export function diagnoseCommands(
  { workflows, branch, isOwn }: Repository,
  policy: Policy | undefined
): readonly Line[] {
  const all = [...workflows].map(([path, text]) => ({ path, ...readGateWorkflow(text, isOwn) }))
  const byStatus = all.some(({ root, runs }) => runs.length > 0 && eventsOf(root).includes('workflow_run'))
  const found = all.filter(({ root, runs }) => runs.length > 0 && eventsOf(root).includes(event))
  const reviewing = all.filter(({ root, runs }) => runs.length > 0 && !eventsOf(root).includes(event))
  if (found.length > 0) {
    return [
      ...found.flatMap(each => ofWorkflow(each, byStatus)),
      ...reviewing.flatMap(each => ofBox(each, found, byStatus))
    ]
  }
  const boxed = reviewing.filter(hasBox).map(({ path }) => {
    return problem(
      `${path} puts a box into the comment, and no workflow of ${branch} listens to it`,
      `Remove commands: true there, or: ${write}`
    )
  })
  const named = all.find(({ path }) => path.endsWith(`/${commandsName}.yml`) || path.endsWith(`/${commandsName}.yaml`))
  if (named !== undefined) {
    const text = `${named.path} takes no commands: no job of it runs the review on ${event}`
    return [problem(text, `Compare it with docs/${like}`), ...boxed]
  }
  const none = `no workflow of ${branch} takes commands such as /weighbridge recheck`
  return policy?.waiverCommands === undefined
    ? [ok(`${none}; ${write}`), ...boxed]
    : [problem(`the policy lets people waive by comments, and ${none}`, write), ...boxed]
}

type Found = ReturnType<typeof readGateWorkflow> & { readonly path: string }

function ofWorkflow({ path, root, runs }: Found, byStatus: boolean): readonly Line[] {
  const documented = typesOf(readGateWorkflow(workflowTexts[like]).root, event) ?? []
  const types = typesOf(root, event)
  const missing = types === undefined ? [] : documented.filter(type => !types.includes(type))
  const other = eventsOf(root).filter(each => each !== event)
  const states = runs.some(({ inputs }) => inputs.get('check') === 'status' || inputs.has('status-token'))
  return [
    missing.length === 0
      ? ok(`${path} takes commands from comments`)
      : problem(
          `${path} does not run when a comment is ${missing.join(', ')}`,
          `Add to the types of ${event}: ${missing.join(', ')}`
        ),
    ...(other.length === 0
      ? []
      : [
          problem(
            `${path} also runs on ${other.join(', ')}: comments and reviews then share what one of them may do`,
            'Give commands a workflow file of their own'
          )
        ]),
    ...(byStatus && !states
      ? [
          problem(
            `${path} looks for a job as the check, and here the check is a commit status`,
            'Write check: status under with'
          )
        ]
      : []),
    ...outdated(path, root),
    ...diagnosePermissions(path, root, like, byStatus ? { actions: 'read' } : { statuses: undefined })
  ]
}

/** The texts that the condition of the documented job compares with: an older one does not have all of them. */
const compared = [...conditionsOf(readGateWorkflow(workflowTexts[like]).root)].flatMap(([, text]) => literalsIn(text))

/** A job whose condition lets fewer comments through than the documented one. A condition of other words may let through the same. */
function outdated(path: string, root: GateWorkflow['root']): readonly Line[] {
  return [...conditionsOf(root, true)].flatMap(([job, text]) => {
    const own = new Set(literalsIn(text))
    const missing = compared.filter(literal => !own.has(literal)).map(literal => JSON.stringify(literal))
    if (missing.length === 0) return []
    const said = `the if: of the job ${job} of ${path} is older than that of docs/${like}: it says nothing of ${missing.join(', ')}`
    return [problem(said, `Take the if: of docs/${like}; some commands and edits start no run until then`)]
  })
}

/** Texts between quotes of an expression, each once. */
function literalsIn(expression: string): readonly string[] {
  return [...new Set(Array.from(expression.slice(0, 10_000).matchAll(/'([^']*)'/g), ([, literal = '']) => literal))]
}

function hasBox({ runs }: Pick<Found, 'runs'>): boolean {
  return runs.some(({ inputs }) => inputs.get('commands')?.toLowerCase() === 'true')
}

/**
 * Whether a workflow that reviews puts the box into the comment. Where the check is a status, the workflow of commands reviews
 * as well: if they differ, the box comes and goes with whichever was the last.
 */
function ofBox(review: Found, commands: readonly Found[], byStatus: boolean): readonly Line[] {
  const other = byStatus ? commands.find(each => hasBox(each) !== hasBox(review)) : undefined
  if (other !== undefined) {
    const [having, lacking] = hasBox(review) ? [review, other] : [other, review]
    return [
      problem(
        `${having.path} has commands: true and ${lacking.path} does not: the box in the comment comes and goes`,
        `Write commands: true under with in ${lacking.path}`
      )
    ]
  }
  return hasBox(review)
    ? []
    : [
        ok(
          `${review.path} puts no box into the comment, as it lacks commands: true; /weighbridge recheck does the same`
        )
      ]
}
