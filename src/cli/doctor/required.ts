import { isFailure } from '../../core/failure.ts'
import { checkName } from '../../core/project.ts'
import { readGateWorkflow } from '../../gate/workflow.ts'
import { ok, problem, unseen, type Line } from './line.ts'
import type { Repository } from './repository.ts'

/** Whether a ruleset requires a workflow that is called like ours. */
export function requiresWorkflow({ rules }: Repository): boolean {
  return !isFailure(rules) && rules.workflows.some(path => /(?:^|\/)weighbridge[^/]*\.ya?ml$/.test(path))
}

/** Says whether the check is required, and who can report it. */
export function diagnoseRequirement(repository: Repository): readonly Line[] {
  const { branch, workflows, isOwn, rules, protection, actionsApp } = repository
  if (requiresWorkflow(repository)) {
    return [ok(`a ruleset requires the workflow on ${branch}: nothing in a pull request can stand in for it`)]
  }
  const hidden = [rules, protection].filter(each => isFailure(each))
  const checks = [rules, protection].flatMap(each => (isFailure(each) ? [] : each.checks))
  const ours = checks.filter(({ name }) => name === checkName)
  if (ours.length === 0 && hidden.length > 0) {
    const why = hidden.map(({ reason }) => reason).join('; ')
    const text = `whether ${branch} requires the check ${checkName}: ${why}`
    return [
      unseen(text, 'Give a token that may read Administration, or look at Settings → Rules and Settings → Branches')
    ]
  }
  if (ours.length === 0) {
    const help = `Settings → Rules → Rulesets → Require status checks to pass: ${checkName}`
    return [problem(`${branch} does not require the check ${checkName}: a blocked pull request can be merged`, help)]
  }
  const required = ok(`${branch} requires the check ${checkName}`)
  // Where two places require it, the stricter one decides.
  const closed = ours.find(({ app }) => app !== undefined && app !== actionsApp)
  if (closed === undefined) {
    const source = ours.some(({ app }) => app !== undefined) ? 'GitHub Actions' : 'any source'
    const text = `the check may come from ${source}: anyone who can run workflows can report a check of that name`
    return [
      required,
      problem(text, 'Set an app of your own as its source, with status-token; docs/setups.md tells how')
    ]
  }
  const app = String(closed.app)
  if (isFailure(actionsApp)) {
    const text = `whether the source of the check, the app ${app}, is GitHub Actions: ${actionsApp.reason}`
    return [required, unseen(text, 'Look at the source in the ruleset: an app of your own closes it')]
  }
  const isHanded = [...workflows.values()].some(text =>
    readGateWorkflow(text, isOwn).runs.some(({ inputs }) => inputs.has('status-token'))
  )
  return [
    required,
    isHanded
      ? ok(`only the app ${app} can report it, and a workflow hands over a status-token`)
      : problem(
          `the check must come from the app ${app}, and no workflow hands over a status-token`,
          'Hand over a token of that app; docs/setups.md tells how'
        )
  ]
}
