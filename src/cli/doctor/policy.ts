import { policyPath } from '../../core/project.ts'
import { ownersOf } from '../../gate/code-owners.ts'
import { readGateWorkflow } from '../../gate/workflow.ts'
import { readChain, type ReadExtended } from '../../policy/file/chain.ts'
import { defaultPolicy, formatProblem, policyFrom } from '../../policy/file/load.ts'
import type { Policy, RuleCatalogue } from '../../policy/policy.ts'
import { ok, problem, unseen, type Line } from './line.ts'
import type { Repository } from './repository.ts'

/** What is to be said of a policy, and the policy where it can be used. */
export interface PolicyDiagnosis {
  readonly lines: readonly Line[]
  readonly policy?: Policy
}

/** Says whether the policy can be used, whether it blocks at all, and who decides about waivers. */
export async function diagnosePolicy(
  repository: Repository,
  rules: RuleCatalogue,
  read: ReadExtended
): Promise<PolicyDiagnosis> {
  const { policy: text } = repository
  const around = [...elsewhere(repository), decider(repository)]
  if (text === undefined) {
    return { lines: [ok(`there is no ${policyPath}: the defaults hold`), ...around], policy: defaultPolicy(rules) }
  }
  const { files, extended, broken } = await readChain(text, policyPath, rules, read)
  const parsed = policyFrom(files, rules, 'base', broken)
  const [first] = files.flatMap(file => file.complaints)
  if (broken !== undefined && first === undefined) {
    const { span, message } = broken
    const help = 'Give a token that may read it. Where a review cannot read it either, no pull request is reviewed'
    const line = `${span.path}:${span.startLine}: ${message}`
    return { lines: [unseen(`whether ${policyPath} can be used: ${line}`, help), ...around] }
  }
  if ('problems' in parsed) {
    const [told] = parsed.problems
    const said = told === undefined ? `${policyPath} is not valid` : formatProblem(told.location.path, told)
    return { lines: [problem(said, 'Until it is fixed, no pull request can be reviewed'), ...around] }
  }
  const { policy, warnings } = parsed
  const moving = warnings
    .filter(({ key }) => key === 'extends')
    .map(each =>
      problem(formatProblem(each.location.path, each), 'Whoever can push there changes what is allowed here')
    )
  const on = extended.map(({ reference }) => reference.text)
  const valid = ok(`${policyPath} is valid${on.length === 0 ? '' : `, and extends ${on.join(', ')}`}`)
  return { lines: [valid, enforced(policy), byComments(policy), ...moving, ...around], policy }
}

function enforced({ enforcement }: Policy): Line {
  if (enforcement === 'block') return ok('the policy blocks')
  return problem(
    'the policy only observes: the check passes whatever a review finds, and nothing is blocked',
    'Remove enforcement: observe once you trust it; weighbridge policy show tells the file that says so'
  )
}

/** Who may waive by a comment, so that nobody has to look it up in the chain of policies. */
function byComments({ waiverCommands }: Policy): Line {
  if (waiverCommands === undefined) return ok('nobody may waive by a comment: the policy has no waivers.commands')
  const { logins, roles, ownPullRequests, rules, maxDays } = waiverCommands
  const who = [...logins, ...[...roles].map(role => `role:${role}`)].join(', ')
  const own = ownPullRequests ? ', on pull requests of their own as well' : ''
  const guarded = rules.size === 0 ? '' : `; the guarded rules ${[...rules].join(', ')} are included`
  return ok(`may waive by a comment, for at most ${maxDays} days: ${who}${own}${guarded}`)
}

/** The policy of another repository, where a workflow names one: it counts in place of the file here. */
function elsewhere({ workflows, isOwn }: Repository): readonly Line[] {
  return [...workflows].flatMap(([path, text]) =>
    readGateWorkflow(text, isOwn).runs.flatMap(({ inputs }) => {
      const named = inputs.get('policy')
      if (named === undefined || named === '') return []
      const said = `what the policy says that ${path} names, ${named}: it counts there in place of ${policyPath}`
      return [
        unseen(said, 'Check it where it is: weighbridge policy check. It may observe, and then nothing is blocked')
      ]
    })
  )
}

function decider({ codeOwners = '', branch }: Repository): Line {
  const owners = ownersOf(codeOwners, [policyPath]).get(policyPath)?.owners ?? []
  if (owners.length > 0) return ok(`waivers count once they are merged: ${owners.join(' ')} own ${policyPath}`)
  return problem(
    `anyone who can merge into ${branch} can waive anything: ${policyPath} has no code owner`,
    'Add a line to .github/CODEOWNERS, and require review from code owners'
  )
}
