import * as v from 'valibot'
import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureKind } from '../client/explain.ts'

/** A branch of a repository. */
interface Place {
  readonly owner: string
  readonly repo: string
  readonly branch: string
}

/** A check that a branch requires, and the app that must report it; undefined for any. */
export interface RequiredCheck {
  readonly name: string
  readonly app: number | undefined
}

/** What must be true before a pull request is merged into a branch, as far as it is about checks. */
export interface Guards {
  readonly checks: readonly RequiredCheck[]
  /** Paths of the workflows that a ruleset requires. */
  readonly workflows: readonly string[]
  readonly mergeQueue: boolean
}

/** The id of the app that jobs, and statuses of `GITHUB_TOKEN`, belong to: each server has its own. Never rejects. */
export async function actionsApp(client: GitHubClient, signal: AbortSignal): Promise<number | Failure> {
  try {
    const { data } = await client.rest.apps.getBySlug({ app_slug: 'github-actions', request: { signal } })
    return data?.id ?? { reason: 'GitHub does not tell the id of GitHub Actions' }
  } catch (error) {
    return { reason: explain(error) }
  }
}

const most = 1000

const rule = v.object({
  type: v.string(),
  parameters: v.optional(
    v.object({
      required_status_checks: v.optional(
        v.array(v.object({ context: v.string(), integration_id: v.nullish(v.number()) }))
      ),
      workflows: v.optional(v.array(v.object({ path: v.string() })))
    })
  )
})
const protection = v.object({
  required_status_checks: v.optional(
    v.object({ checks: v.optional(v.array(v.object({ context: v.string(), app_id: v.nullish(v.number()) }))) })
  )
})

/** The rules of all rulesets, of the repository and its organisation, that hold for a branch. Never rejects. */
export async function guardsByRules(
  client: GitHubClient,
  place: Place,
  signal: AbortSignal
): Promise<Guards | Failure> {
  const rules: v.InferOutput<typeof rule>[] = []
  try {
    for (let page = 1; rules.length < most; page++) {
      const { data } = await client.rest.repos.getBranchRules({ ...place, page, per_page: 100, request: { signal } })
      const read = v.safeParse(v.array(rule), data)
      if (!read.success) return { reason: 'the rules of the branch do not match the documented format' }
      rules.push(...read.output)
      if (read.output.length < 100) break
    }
  } catch (error) {
    return { reason: explain(error) }
  }
  const of = (type: string) => rules.filter(one => one.type === type).map(({ parameters }) => parameters)
  return {
    checks: of('required_status_checks').flatMap(each =>
      (each?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
        name: context,
        app: app ?? undefined
      }))
    ),
    workflows: of('workflows').flatMap(each => (each?.workflows ?? []).map(({ path }) => path)),
    mergeQueue: of('merge_queue').length > 0
  }
}

/** The classic protection of a branch, which only administrators see. Never rejects. */
export async function guardsByProtection(
  client: GitHubClient,
  place: Place,
  signal: AbortSignal
): Promise<Guards | Failure> {
  const none = { checks: [], workflows: [], mergeQueue: false }
  try {
    const { data } = await client.rest.repos.getBranchProtection({ ...place, request: { signal } })
    const read = v.safeParse(protection, data)
    if (!read.success) return { reason: 'the protection of the branch does not match the documented format' }
    // -1 and null stand for any app.
    const checks = (read.output.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
      name: context,
      app: app !== undefined && app !== null && app > 0 ? app : undefined
    }))
    return { ...none, checks }
  } catch (error) {
    const { message } = Object(error) as { readonly message?: unknown }
    // Who may not see it gets another 404.
    const isUnprotected = failureKind(error) === 'not-found' && /branch not protected/i.test(String(message))
    return isUnprotected ? none : { reason: explain(error) }
  }
}
