import { fileShape } from './github-git-shapes.ts'
import { notFound, ok, paged, refusal } from './github-http.ts'
import type { Call, Handler } from './github-http.ts'
import { mergeShape } from './github-merge.ts'
import { changesOf, checkedBody } from './github-pulls.ts'
import { appShape, commentShape, listedPull, pullShape, reviewShape, userShape } from './github-shapes.ts'
import { listedComment, reviewCommentShape, submitReview } from './github-reviews.ts'
import type { PullState } from './github-state.ts'

const repo = '/repos/{owner}/{repo}'
const pulls = `${repo}/pulls/{pull_number}`

/** Answers about pull requests, their comments and reviews, and about who asks. */
export const pullRoutes: Readonly<Record<string, Handler>> = {
  [`GET ${repo}/pulls`](call) {
    const { query } = call
    const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')]
    const found = [...call.state.pulls.values()].filter(
      pull =>
        (state === 'all' || pull.state === state) &&
        (head === null || head === `${headOwner(call, pull)}:${pull.headRef}`) &&
        (base === null || base === pull.base)
    )
    const sort = query.get('sort') ?? 'created'
    if (sort !== 'created' && sort !== 'updated') throw new Error(`sorting by ${sort} is not answered by this server`)
    const sorted = found.toSorted((one, other) => (one[sort] < other[sort] ? -1 : 1))
    if ((query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc') sorted.reverse()
    return paged(
      call,
      sorted.map(pull => listedPull(call, pull))
    )
  },

  async [`GET ${pulls}`](call) {
    const pull = pullOf(call)
    const files = await changesOf(call, pull)
    const merge = await mergeShape(call, pull)
    const count = (list: readonly { pull: number }[]): number => list.filter(one => one.pull === pull.number).length
    return ok(
      pullShape(call, pull, {
        ...merge,
        comments: count(call.state.comments),
        review_comments: count(call.state.reviewComments),
        commits: (await call.repository.objects.log(pull.baseSha, pull.headSha)).length,
        additions: files.reduce((total, file) => total + file.additions, 0),
        deletions: files.reduce((total, file) => total + file.deletions, 0),
        changed_files: files.length
      })
    )
  },

  async [`GET ${pulls}/files`](call) {
    const pull = pullOf(call)
    const files = await changesOf(call, pull)
    const shapes = files.map(file => fileShape(call, file, pull.headSha))
    return paged(call, shapes, call.limits.pullFiles)
  },

  [`GET ${repo}/issues/{issue_number}/comments`](call) {
    const { number } = pullOf(call, 'issue_number')
    const since = call.query.get('since') ?? ''
    const list = call.state.comments.filter(one => one.pull === number && one.updatedAt >= since)
    return paged(
      call,
      list.map(comment => commentShape(call, comment))
    )
  },

  [`POST ${repo}/issues/{issue_number}/comments`](call) {
    const { number } = pullOf(call, 'issue_number')
    const body = checkedBody(call.body['body'], 'IssueComment')
    const comment = call.state.addComment({ kind: 'IssueComment', pull: number, user: call.actor, body })
    return { status: 201, body: commentShape(call, comment) }
  },

  [`GET ${repo}/issues/comments/{comment_id}`]: call => ok(commentShape(call, one(call, call.state.comments))),

  [`PATCH ${repo}/issues/comments/{comment_id}`](call) {
    const comment = one(call, call.state.comments)
    call.state.edit(comment, checkedBody(call.body['body'], 'IssueComment'), call.actor)
    return ok(commentShape(call, comment))
  },

  [`DELETE ${repo}/issues/comments/{comment_id}`](call) {
    call.state.remove(one(call, call.state.comments).id)
    return { status: 204 }
  },

  [`GET ${pulls}/reviews`](call) {
    const { number } = pullOf(call)
    return paged(
      call,
      call.state.reviews.filter(one => one.pull === number).map(review => reviewShape(call, review))
    )
  },

  [`POST ${pulls}/reviews`]: call => submitReview(call, pullOf(call)),

  [`GET ${pulls}/reviews/{review_id}`]: call => ok(reviewShape(call, one(call, call.state.reviews, 'review_id'))),

  [`PUT ${pulls}/reviews/{review_id}`](call) {
    const review = one(call, call.state.reviews, 'review_id')
    call.state.edit(review, checkedBody(call.body['body'], 'PullRequestReview'), call.actor)
    return ok(reviewShape(call, review))
  },

  [`PUT ${pulls}/reviews/{review_id}/dismissals`](call) {
    const review = one(call, call.state.reviews, 'review_id')
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
      const state = review.state.toLowerCase()
      throw refusal(422, 'Unprocessable Entity', [`Can not dismiss a ${state} pull request review`])
    }
    review.state = 'DISMISSED'
    return ok(reviewShape(call, review))
  },

  async [`GET ${pulls}/reviews/{review_id}/comments`](call) {
    const review = one(call, call.state.reviews, 'review_id')
    const list = call.state.reviewComments.filter(comment => comment.review === review.id)
    const shapes = await Promise.all(list.map(comment => listedComment(call, comment)))
    return paged(call, shapes)
  },

  async [`GET ${pulls}/comments`](call) {
    const { number } = pullOf(call)
    const since = call.query.get('since') ?? ''
    const list = call.state.reviewComments.filter(comment => comment.pull === number && comment.updatedAt >= since)
    if (call.query.get('direction') === 'desc') list.reverse()
    return paged(call, await Promise.all(list.map(comment => reviewCommentShape(call, comment))))
  },

  async [`POST ${pulls}/comments/{comment_id}/replies`](call) {
    const first = one(call, call.state.reviewComments)
    if (first.inReplyTo !== undefined) throw notFound()
    const body = checkedBody(call.body['body'], 'PullRequestReviewComment')
    const { pull, path, commit, mergeBase, line, side, startLine, startSide, position, hunk } = first
    const place = { pull, path, commit, mergeBase, line, side, startLine, startSide, position, hunk }
    const posted = { kind: first.kind, pull, user: call.actor, commit }
    const { id: review } = call.state.addReview({ ...posted, kind: 'PullRequestReview', body: '', state: 'COMMENTED' })
    const made = call.state.addReviewComment({ ...posted, ...place, body, review, inReplyTo: first.id })
    return { status: 201, body: await reviewCommentShape(call, made) }
  },

  async [`GET ${repo}/pulls/comments/{comment_id}`](call) {
    return ok(await reviewCommentShape(call, one(call, call.state.reviewComments)))
  },

  async [`PATCH ${repo}/pulls/comments/{comment_id}`](call) {
    const comment = one(call, call.state.reviewComments)
    call.state.edit(comment, checkedBody(call.body['body'], 'PullRequestReviewComment'), call.actor)
    return ok(await reviewCommentShape(call, comment))
  },

  [`DELETE ${repo}/pulls/comments/{comment_id}`](call) {
    call.state.remove(one(call, call.state.reviewComments).id)
    return { status: 204 }
  },

  'GET /user'(call) {
    if (call.actor.type === 'Bot') throw refusal(403, 'Resource not accessible by integration')
    const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 }
    return ok({ ...userShape(call, call.actor), name: null, ...counts, created_at: '2020-01-01T00:00:00Z' })
  },

  'GET /app'(call) {
    if (call.headers.authorization === undefined) throw refusal(401, 'A JSON web token could not be decoded')
    return ok(appShape(call))
  },

  'GET /rate_limit'() {
    const limit = { limit: 5000, used: 1, remaining: 4999, reset: 4102444800 }
    return ok({ resources: { core: limit, search: limit, graphql: limit }, rate: limit })
  },

  'GET /meta'(call) {
    const enterprise = call.apiUrl.endsWith('/api/v3') ? { installed_version: '3.19.0' } : {}
    return ok({ verifiable_password_authentication: false, ...enterprise })
  }
}

function headOwner(call: Call, pull: PullState): string {
  return pull.fork ? pull.author.login : (call.repository.fullName.split('/')[0] ?? '')
}

function pullOf(call: Call, parameter = 'pull_number'): PullState {
  const pull = call.state.pulls.get(Number(call.parameters[parameter]))
  if (pull === undefined) throw notFound()
  return pull
}

function one<T extends { readonly id: number }>(call: Call, list: readonly T[], parameter = 'comment_id'): T {
  const found = list.find(({ id }) => id === Number(call.parameters[parameter]))
  if (found === undefined) throw notFound()
  return found
}
