import * as v from 'valibot'

/** Who did something; `type` is `User` for a person. */
interface Account {
  readonly id: number
  readonly login: string
  readonly type: string
}

/** A comment, which may hold a command. */
export interface CommentTarget {
  readonly type: 'comment'
  /** Of the pull request or issue that it stands on. */
  readonly number: number
  readonly onPull: boolean
  readonly action: 'created' | 'edited' | 'deleted'
  readonly id: number
  readonly nodeId: string
  /** What it said when the event came; untrusted text. */
  readonly body: string
  /** What it said before, where it was edited. */
  readonly before?: string
  readonly author: Account
  /** Whoever wrote, edited or deleted it. */
  readonly sender: Account
  /** Id of whoever opened the pull request; absent where the account is gone. */
  readonly opener?: number
}

const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const account = v.object({ id: number, login: v.string(), type: v.string() })
const issueComment = v.object({
  action: v.picklist(['created', 'edited', 'deleted']),
  changes: v.optional(v.object({ body: v.optional(v.object({ from: v.optional(v.string()) })) })),
  issue: v.object({ number, pull_request: v.optional(v.unknown()), user: v.nullish(v.object({ id: number })) }),
  comment: v.object({
    id: number,
    node_id: v.string(),
    body: v.nullish(v.string()),
    user: v.nullish(account)
  }),
  sender: account
})

/** Reads the payload of `issue_comment`; undefined where it does not match the documented format. */
export function readCommentEvent(payload: unknown): CommentTarget | undefined {
  const read = v.safeParse(issueComment, payload)
  if (!read.success) return undefined
  const { action, changes, issue, comment, sender } = read.output
  const before = changes?.body?.from
  return {
    type: 'comment',
    number: issue.number,
    onPull: issue.pull_request != null,
    action,
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body ?? '',
    ...(before === undefined ? {} : { before }),
    author: comment.user ?? { id: 0, login: '', type: '' },
    sender,
    ...(issue.user ? { opener: issue.user.id } : {})
  }
}
