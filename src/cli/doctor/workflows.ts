import { checkName, starterName } from '../../core/project.ts'
import { isCommit } from '../../gate/action-reference.ts'
import { readGateWorkflow, type GateWorkflow } from '../../gate/workflow.ts'
import { eventsOf, filtersOf, typesOf } from '../../gate/triggers.ts'
import { ok, problem, unseen, type Line } from './line.ts'
import { diagnosePermissions } from './permissions.ts'
import type { Repository } from './repository.ts'

type Named = readonly [path: string, workflow: GateWorkflow]

const setups = 'https://github.com/weighbridge/weighbridge/blob/main/docs/setups.md'

/** Looks at triggers, permissions, pins and names. */
export function diagnoseWorkflows(repository: Repository, isRequired: boolean): readonly Line[] {
  const { workflows, isPrivate, rules, isOwn } = repository
  const all = [...workflows].map(([path, text]): Named => [path, readGateWorkflow(text, isOwn)])
  const running = all.filter(([, { runs }]) => runs.length > 0)
  const on = (event: string): readonly Named[] => running.filter(([, { root }]) => eventsOf(root).includes(event))
  const queued = 'mergeQueue' in rules && rules.mergeQueue
  const shared = [...running.flatMap(pins), ...all.flatMap(imitations)]
  const [target] = on('pull_request_target')
  const [byRun] = on('workflow_run')
  const [byPull] = on('pull_request')
  if (byRun !== undefined) return [...byStatus(byRun, all), ...shared]
  if (target !== undefined) return [...byJob(target, isPrivate, queued), ...shared]
  if (isRequired) {
    return [ok('setup C: a ruleset requires a workflow of the review'), ...shared]
  }
  if (byPull !== undefined) {
    const text = `${byPull[0]} runs the review on pull_request: anyone who opens a pull request can disable the review`
    return [problem(text, `Use another setup: ${setups}`), ...shared]
  }
  const text = 'no workflow of the default branch runs the review on pull requests'
  return [problem(text, 'Run weighbridge init, and merge what it writes'), ...shared]
}

/** Setup A. */
function byJob([path, workflow]: Named, isPrivate: boolean, queued: boolean): readonly Line[] {
  const { root, jobs } = workflow
  const types = typesOf(root, 'pull_request_target') ?? ['opened', 'synchronize', 'reopened']
  const missing = ['opened', 'synchronize', 'reopened', 'edited'].filter(type => !types.includes(type))
  const filters = filtersOf(root, 'pull_request_target')
  return [
    ok(`setup A: ${path} runs on pull_request_target, and its job is the check`),
    jobs.some(({ takes, reviews }) => takes === 'always' && reviews)
      ? ok(`${path} has the job ${checkName}`)
      : problem(`${path} has no job ${checkName} that runs the review`, `Rename the job to ${checkName}`),
    missing.length === 0
      ? ok(`${path} runs on all that changes a pull request`)
      : problem(
          `${path} does not run on ${missing.join(', ')}`,
          `Add to the types of pull_request_target: ${missing.join(', ')}`
        ),
    ...(filters.length === 0
      ? []
      : [
          problem(
            `${path} is limited by ${filters.join(', ')}`,
            'A pull request that it leaves out has no check: remove the filter, or do not require the check there'
          )
        ]),
    ...(queued && !eventsOf(root).includes('merge_group')
      ? [problem(`${path} does not run on merge_group, and the branch has a merge queue`, 'Add merge_group under on')]
      : []),
    ...diagnosePermissions(path, root, 'weighbridge.yml'),
    isPrivate
      ? ok('the repository is private: GitHub does not block pull_request_target')
      : unseen(
          'whether GitHub blocks pull_request_target in this public repository: no token of a workflow may read Actions policies',
          'Settings → Actions → Policies must allow it for this file; docs/setups.md has the two policies'
        )
  ]
}

/** Setup B. */
function byStatus([path, workflow]: Named, all: readonly Named[]): readonly Line[] {
  const { root, jobs } = workflow
  const types = typesOf(root, 'workflow_run') ?? []
  const starter = all.find(([, { starts }]) => starts)
  const missing = ['requested', 'completed'].filter(type => !types.includes(type))
  const named = jobs.filter(({ takes }) => takes === 'always')
  return [
    ok(`setup B: ${path} runs on workflow_run, and the check is a commit status`),
    starter === undefined
      ? problem(
          `no workflow is called ${starterName}, so nothing starts ${path}`,
          `Add docs/weighbridge-start.yml: ${setups}`
        )
      : eventsOf(starter[1].root).includes('pull_request')
        ? ok(`${starter[0]} starts it on pull_request`)
        : problem(`${starter[0]} does not run on pull_request`, 'Add pull_request under on'),
    missing.length === 0
      ? ok(`${path} runs when the starter is requested and when it ends`)
      : problem(`${path} does not run when a starter is ${missing.join(', ')}`, 'Write types: [requested, completed]'),
    eventsOf(root).includes('schedule')
      ? ok(`${path} also sweeps on a schedule, which no pull request can remove`)
      : problem(`${path} has no schedule`, 'Add one: it reviews pull requests that deleted the starter'),
    ...(named.length === 0
      ? []
      : [problem(`${path} has a job named ${checkName}, and the status has that name`, 'Rename the job')]),
    ...diagnosePermissions(path, root, 'weighbridge-public.yml')
  ]
}

function pins([path, { runs }]: Named): readonly Line[] {
  return runs.map(({ reference }) => {
    const { text, source, ref } = reference
    if (source === 'own') return ok(`${path} runs the action of this repository itself`)
    if (source !== 'official') {
      return problem(
        `${path} runs the review from ${text}, which is not Weighbridge's repository`,
        'Make sure that you trust what is there'
      )
    }
    return isCommit(ref)
      ? ok(`${path} pins the action to a commit`)
      : problem(`${path} runs ${text}, which can be moved`, 'Pin a full commit SHA after the @')
  })
}

function imitations([path, { jobs }]: Named): readonly Line[] {
  return jobs
    .filter(({ takes, reviews }) => takes === 'always' && !reviews)
    .map(({ name }) =>
      problem(
        `the job ${name} of ${path} has the name of the check and does not run the review`,
        'Give it another name'
      )
    )
}
