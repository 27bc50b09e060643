import type { RuleCatalogue, WaiverCommands } from '../policy.ts'

/** Somebody who waives findings by comments, or wants to. */
export interface Waiving {
  readonly login: string
  /** In lower case, those of GitHub's own that they hold among them. */
  readonly roles: ReadonlySet<string>
  /** Whether they have opened the pull request. */
  readonly isOpener: boolean
}

/**
 * Why somebody may not waive by a comment, as a clause; undefined where they may. A login that the policy names must have
 * a role as well: whoever takes over a name that its owner gave up has none.
 */
export function mayNotWaive({ login, roles, isOpener }: Waiving, commands: WaiverCommands): string | undefined {
  const isNamed = commands.logins.has(login.toLowerCase()) || [...commands.roles].some(role => roles.has(role))
  if (!isNamed) return 'the policy does not name its author'
  if (!roles.has('triage')) return 'its author may not triage in this repository'
  return isOpener && !commands.ownPullRequests ? 'its author has opened the pull request' : undefined
}

/** Why findings of a rule are not waived by a comment, as a clause; undefined where they are. */
export function mayNotBeWaived(rule: string, rules: RuleCatalogue, commands: WaiverCommands): string | undefined {
  const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  if (known === undefined) return `there is no rule ${rule}`
  const isRefused = known.guarded === true && !commands.rules.has(rule)
  return isRefused ? `the policy does not let comments waive ${rule}` : undefined
}
