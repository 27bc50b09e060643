import { policyPath } from '../../core/project.ts'
import { ownersOf } from '../../gate/code-owners.ts'
import { formatProblem, parsePolicy } from '../../policy/file/load.ts'
import type { RuleCatalogue } from '../../policy/policy.ts'
import { ok, problem, type Line } from './line.ts'
import type { Repository } from './repository.ts'

/** Says whether the policy can be used, whether it blocks at all, and who decides about waivers. */
export function diagnosePolicy({ policy, codeOwners = '', branch }: Repository, rules: RuleCatalogue): readonly Line[] {
  const owners = ownersOf(codeOwners, [policyPath]).get(policyPath)?.owners ?? []
  const who =
    owners.length > 0
      ? ok(`waivers count once they are merged: ${owners.join(' ')} own ${policyPath}`)
      : problem(
          `whoever may merge into ${branch} may waive anything: nobody owns ${policyPath}`,
          'Add a line to .github/CODEOWNERS, and require review from code owners'
        )
  if (policy === undefined) return [ok(`there is no ${policyPath}: the defaults hold`), who]
  const parsed = parsePolicy(policy, policyPath, rules)
  if ('problems' in parsed) {
    const [first] = parsed.problems
    const text = first === undefined ? `${policyPath} is not valid` : formatProblem(policyPath, first)
    return [problem(text, 'Until it is mended, no pull request can be reviewed'), who]
  }
  const does = parsed.policy.enforcement === 'observe' ? 'only observes: nothing is blocked' : 'blocks'
  return [ok(`${policyPath} is valid, and ${does}`), who]
}
