import { hunkTo, lineIn, movedLine } from './github-diff.ts'
import type { FileChange } from './github-diff.ts'
import { notFound, ok, refusal } from './github-http.ts'
import type { Answer, Call } from './github-http.ts'
import { changesOf, checkLength, mergeBaseOf } from './github-pulls.ts'
import { reviewShape, userShape } from './github-shapes.ts'
import type { PullState, ReviewComment } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>
type Side = 'LEFT' | 'RIGHT'

interface Draft {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly side?: Side
  readonly start_line?: number
  readonly start_side?: Side
}

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

/** Takes a review as a whole, or refuses it as a whole. */
export async function submitReview(call: Call, pull: PullState): Promise<Answer> {
  const {
    event,
    commit_id: commit = pull.headSha,
    comments = [],
    body = ''
  } = call.body as {
    event?: keyof typeof states
    commit_id?: string
    comments?: readonly Draft[]
    body?: string
  }
  if (event !== undefined && event !== 'COMMENT') checkVerdict(call, pull, event)
  if (event !== undefined && event !== 'APPROVE' && body === '' && comments.length === 0) {
    throw unprocessable('Review cannot be empty')
  }
  checkLength(body, 'PullRequestReview')
  if ((await call.repository.objects.resolve(commit)) !== commit)
    throw unprocessable('commit_id is not part of the pull request')
  const files = await changesOf(call, pull, commit)
  const mergeBase = await mergeBaseOf(call, pull, commit)
  const placed = comments.map(draft => {
    checkLength(draft.body, 'PullRequestReviewComment')
    return { draft, ...placeOf(draft, files) }
  })
  const state = event === undefined ? 'PENDING' : states[event]
  const review = call.state.addReview({
    kind: 'PullRequestReview',
    pull: pull.number,
    user: call.actor,
    body,
    commit,
    state
  })
  for (const { draft, line, hunk, position } of placed) {
    const { path, side = 'RIGHT', start_line: startLine, start_side: startSide = side } = draft
    call.state.addReviewComment({
      kind: 'PullRequestReviewComment',
      pull: pull.number,
      user: call.actor,
      body: draft.body,
      review: review.id,
      commit,
      mergeBase,
      path,
      line,
      side,
      startLine,
      startSide: startLine === undefined ? undefined : startSide,
      position,
      hunk
    })
  }
  return ok(reviewShape(call, review))
}

function checkVerdict(call: Call, pull: PullState, event: keyof typeof states): void {
  const verb = event === 'APPROVE' ? 'approve' : 'request changes on'
  if (pull.author.login === call.actor.login) throw unprocessable(`Can not ${verb} your own pull request`)
  if (event === 'APPROVE' && call.actor.login === 'github-actions[bot]') {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.')
  }
}

function placeOf(draft: Draft, files: readonly FileChange[]): { line: number; position: number; hunk: string } {
  const { path, line, side = 'RIGHT', start_line: first, start_side: firstSide = side } = draft
  const file = files.find(one => one.filename === path)
  if (file === undefined) throw unprocessable('Path could not be resolved')
  if (draft.body.trim() === '') throw unprocessable("Body can't be blank")
  const at = line === undefined ? undefined : lineIn(file.patch, line, side)
  if (line === undefined || at === undefined) throw unprocessable('Line could not be resolved')
  if (first !== undefined) {
    const start = lineIn(file.patch, first, firstSide)
    if (start === undefined) throw unprocessable('Start line could not be resolved')
    if (start.position >= at.position) throw unprocessable('Start line must precede the end line.')
    if (start.hunk !== at.hunk) throw unprocessable('Start line must be part of the same hunk as the line.')
  }
  return { line, position: at.position, hunk: hunkTo(file.patch ?? '', at.position) }
}

function unprocessable(message: string): Error {
  return refusal(422, 'Unprocessable Entity', [message])
}

/** A comment as it stands today: its lines follow the pull request, or are null once they have been changed. */
export async function reviewCommentShape(call: Call, comment: ReviewComment): Promise<Shape> {
  const { line, startLine, side, startSide } = comment
  const now = await standing(call, comment, line, side)
  const first = startLine === undefined ? undefined : await standing(call, comment, startLine, startSide ?? side)
  return {
    ...(await listedComment(call, comment)),
    start_line: now === undefined ? null : (first?.line ?? null),
    original_start_line: startLine ?? null,
    start_side: startSide ?? null,
    line: now?.line ?? null,
    original_line: line,
    side,
    subject_type: 'line',
    ...(comment.inReplyTo !== undefined && { in_reply_to_id: comment.inReplyTo })
  }
}

/** A comment in the list of its review, where GitHub leaves the lines out. */
export async function listedComment(call: Call, comment: ReviewComment): Promise<Shape> {
  const api = `${call.apiUrl}/repos/${call.repository.fullName}/pulls`
  const now = await standing(call, comment, comment.line, comment.side)
  const page = `${call.url}/${call.repository.fullName}/pull/${comment.pull}#discussion_r${comment.id}`
  const [self, pull] = [`${api}/comments/${comment.id}`, `${api}/${comment.pull}`]
  return {
    url: self,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: comment.hunk,
    path: comment.path,
    commit_id: now === undefined ? comment.commit : pullOf(call, comment).headSha,
    original_commit_id: comment.commit,
    user: userShape(call, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: page,
    pull_request_url: pull,
    author_association: 'NONE',
    _links: { self: { href: self }, html: { href: page }, pull_request: { href: pull } },
    position: now?.position ?? null,
    original_position: comment.position
  }
}

function pullOf(call: Call, { pull }: ReviewComment): PullState {
  const found = call.state.pulls.get(pull)
  if (found === undefined) throw notFound()
  return found
}

async function standing(
  call: Call,
  comment: ReviewComment,
  line: number,
  side: Side
): Promise<{ line: number; position: number } | undefined> {
  const pull = pullOf(call, comment)
  const { objects } = call.repository
  const mergeBase = await mergeBaseOf(call, pull, pull.headSha)
  const [then, now] = side === 'RIGHT' ? [comment.commit, pull.headSha] : [comment.mergeBase, mergeBase]
  const movement = then === now ? [] : await objects.movement(then, now)
  const moved = movedLine(
    movement.find(file => (file.previous ?? file.filename) === comment.path),
    line
  )
  if (moved === undefined) return undefined
  const patch = (await objects.changes(mergeBase, pull.headSha)).find(file => file.filename === comment.path)?.patch
  const at = lineIn(patch, moved, side)
  return at && { line: moved, position: at.position }
}

/** Whether a comment's line has been changed since. */
export async function isOutdated(call: Call, comment: ReviewComment): Promise<boolean> {
  return (await standing(call, comment, comment.line, comment.side)) === undefined
}
