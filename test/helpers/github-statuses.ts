import { linksFor, ok, paged, pageOf, refusal } from './github-http.ts'
import type { Answer, Call, Handler } from './github-http.ts'
import { api } from './github-git-shapes.ts'
import { repositoryShape, userShape } from './github-shapes.ts'
import type { CommitStatus } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>

const repo = '/repos/{owner}/{repo}'

/** Answers about commit statuses: <https://docs.github.com/rest/commits/statuses>. */
export const statusRoutes: Readonly<Record<string, Handler>> = {
  async [`POST ${repo}/statuses/{sha}`](call) {
    const sha = call.parameters['sha'] ?? ''
    if ((await call.repository.objects.resolve(sha)) !== sha) throw refusal(422, `No commit found for SHA: ${sha}`)
    const {
      state = 'error',
      context = 'default',
      description = null,
      target_url: targetUrl = null
    }: NewStatus = call.body
    if (description !== null && Array.from(description).length > 140) {
      throw invalid('description is too long (maximum is 140 characters)', 'description')
    }
    if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
      throw invalid('target_url must use http(s) scheme', 'target_url')
    }
    if (statusesOf(call, sha).filter(one => one.context === context).length >= call.limits.statuses) {
      throw invalid('This SHA and context has reached the maximum number of statuses.')
    }
    const made: CommitStatus = {
      ...{ id: call.state.nextId(), sha, context, state, description, targetUrl },
      ...{ creator: call.actor, createdAt: call.state.tick() }
    }
    call.state.statuses.push(made)
    return { status: 201, body: statusShape(call, made) }
  },

  async [`GET ${repo}/commits/{ref}/statuses`](call) {
    const all = statusesOf(call, await commitOf(call))
    return paged(
      call,
      all.map(one => statusShape(call, one))
    )
  },

  [`GET ${repo}/commits/{ref}/status`]: combined
}

interface NewStatus {
  readonly state?: CommitStatus['state']
  readonly context?: string
  readonly description?: string | null
  readonly target_url?: string | null
}

async function combined(call: Call): Promise<Answer> {
  const sha = await commitOf(call)
  const all = statusesOf(call, sha)
  const latest = all.filter((one, at) => all.findIndex(other => other.context === one.context) === at)
  const has = (...states: string[]): boolean => latest.some(one => states.includes(one.state))
  const state = has('error', 'failure') ? 'failure' : has('pending') || latest.length === 0 ? 'pending' : 'success'
  const { page, perPage } = pageOf(call)
  const shown = latest.slice((page - 1) * perPage, page * perPage).map(one => simpleShape(call, one))
  const urls = { commit_url: `${api(call)}/commits/${sha}`, url: `${api(call)}/commits/${sha}/status` }
  const body = { state, statuses: shown, sha, total_count: latest.length, repository: repositoryShape(call), ...urls }
  return { ...ok(body), headers: linksFor(call, latest.length) }
}

/** Newest first. */
function statusesOf(call: Call, sha: string): readonly CommitStatus[] {
  return call.state.statuses.filter(one => one.sha === sha).toReversed()
}

async function commitOf(call: Call): Promise<string> {
  const ref = call.parameters['ref'] ?? ''
  const sha = await call.repository.objects.resolve(ref)
  if (sha === undefined) throw refusal(422, `No commit found for SHA: ${ref}`)
  return sha
}

function statusShape(call: Call, status: CommitStatus): Shape {
  return { ...simpleShape(call, status), creator: userShape(call, status.creator) }
}

/** As the combined status has it, without its creator. */
function simpleShape(call: Call, status: CommitStatus): Shape {
  const { id, sha, context, state, description, targetUrl, creator, createdAt } = status
  return {
    ...{ url: `${api(call)}/statuses/${sha}`, avatar_url: `${call.url}/avatars/u/${creator.id}`, id },
    ...{ node_id: `SC_${id}`, state, description, target_url: targetUrl, context },
    ...{ created_at: createdAt, updated_at: createdAt }
  }
}

function invalid(message: string, field?: string): Error {
  return refusal(422, 'Validation Failed', [{ resource: 'Status', code: 'custom', ...(field && { field }), message }])
}
