import { ok, paged, refusal } from './github-http.ts'
import { appShape } from './github-shapes.ts'
import type { Call, Handler } from './github-http.ts'

/** A rule of a ruleset, as far as one is about checks. */
export type BranchRule =
  | { readonly type: 'merge_queue' | 'deletion' | 'non_fast_forward' }
  | {
      readonly type: 'required_status_checks'
      readonly checks: readonly { readonly context: string; readonly integration_id?: number }[]
    }
  | { readonly type: 'workflows'; readonly paths: readonly string[] }

/** What guards a branch: rules of rulesets, and the checks of its classic protection where it has one. */
export interface BranchGuards {
  readonly rules?: readonly BranchRule[]
  readonly protection?: readonly { readonly context: string; readonly app_id: number | null }[]
}

const repo = '/repos/{owner}/{repo}'

/** Answers about rulesets and protected branches: <https://docs.github.com/rest/repos/rules>. */
export const guardRoutes: Readonly<Record<string, Handler>> = {
  'GET /apps/{app_slug}': call => ok(appShape(call, call.parameters['app_slug'] ?? '')),

  [`GET ${repo}/rules/branches/{branch}`]: call =>
    paged(
      call,
      (guardsOf(call).rules ?? []).map(rule => ({
        ...{
          type: rule.type,
          ruleset_source_type: 'Repository',
          ruleset_source: call.repository.fullName,
          ruleset_id: 42
        },
        ...parametersOf(rule, call.repository.id)
      }))
    ),

  [`GET ${repo}/branches/{branch}/protection`](call) {
    const { protection } = guardsOf(call)
    if (protection === undefined) throw refusal(404, 'Branch not protected')
    const url = `${call.apiUrl}${call.path}`
    const contexts = protection.map(({ context }) => context)
    const required = { url: `${url}/required_status_checks`, strict: false, contexts, checks: protection }
    return ok({
      url,
      required_status_checks: required,
      enforce_admins: { url: `${url}/enforce_admins`, enabled: true }
    })
  }
}

function guardsOf(call: Call): BranchGuards {
  return call.state.guards.get(call.parameters['branch'] ?? '') ?? {}
}

function parametersOf(rule: BranchRule, repository: number): object {
  switch (rule.type) {
    case 'required_status_checks':
      return {
        parameters: {
          required_status_checks: rule.checks,
          strict_required_status_checks_policy: false,
          do_not_enforce_on_create: false
        }
      }
    case 'workflows':
      return {
        parameters: {
          do_not_enforce_on_create: false,
          workflows: rule.paths.map(path => ({ path, repository_id: repository, ref: 'refs/heads/main' }))
        }
      }
    default:
      return {}
  }
}
