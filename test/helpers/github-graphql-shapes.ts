import type { CommitStatus, GitHubUser, IssueComment, QueueEntry, Review, ReviewComment } from './github-state.ts'

type Fields = Readonly<Record<string, unknown>>

export function actorFields({ login, id, type }: GitHubUser): Fields {
  return { __typename: type, login: login.replace('[bot]', ''), databaseId: id, id: `U_${id}` }
}

export interface Page {
  readonly first?: number
  readonly last?: number
  readonly after?: string | null
  readonly before?: string | null
}

/** A page of a list, forwards or backwards. */
export function connection(list: readonly Fields[]) {
  return ({ first, last, after, before }: Page): Fields => {
    const from = after == null ? 0 : Number(after) + 1
    const end = before == null ? list.length : Number(before)
    const to = last === undefined ? Math.min(end, from + Math.min(first ?? 100, 100)) : end
    const start = last === undefined ? from : Math.max(from, end - last)
    const nodes = list.slice(start, to)
    const ends = { startCursor: String(start), endCursor: String(start + nodes.length - 1) }
    const pageInfo = { hasNextPage: start + nodes.length < list.length, hasPreviousPage: start > 0, ...ends }
    return {
      totalCount: list.length,
      nodes,
      pageInfo,
      edges: nodes.map((node, at) => ({ node, cursor: String(start + at) }))
    }
  }
}

/** Who edited something; the first edit brings what was written at first along. Newest first, as GitHub has them. */
export function editFields({ edits, nodeId }: IssueComment | Review | ReviewComment): Fields {
  const all = edits.toReversed().map(({ editor, at, body }) => ({
    ...{ __typename: 'UserContentEdit', id: `UCE_${nodeId}_${at}`, editor: actorFields(editor), editedAt: at },
    ...{ createdAt: at, updatedAt: at, diff: body, deletedAt: null, deletedBy: null }
  }))
  const last = edits.at(-1)
  return {
    editor: last === undefined ? null : actorFields(last.editor),
    lastEditedAt: last?.at ?? null,
    includesCreatedEdit: edits.length > 0,
    userContentEdits: connection(all)
  }
}

export function statusFields({ id, context, state, description, targetUrl, creator, createdAt }: CommitStatus): Fields {
  return {
    ...{ __typename: 'StatusContext', id: `SC_${id}`, context, state: state.toUpperCase(), description, targetUrl },
    ...{ creator: actorFields(creator), createdAt }
  }
}

/** An entry of a merge queue. */
export function entryFields(entry: QueueEntry, at: number, pull: Fields | null): Fields {
  const commit = (oid: string | undefined): Fields | null =>
    oid === undefined ? null : { __typename: 'Commit', id: `C_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) }
  return {
    ...{ __typename: 'MergeQueueEntry', id: `MQE_${entry.pull}`, position: at + 1, jump: false, solo: false },
    ...{ state: entry.state ?? 'AWAITING_CHECKS', enqueuedAt: '2026-01-01T00:00:00Z', estimatedTimeToMerge: null },
    ...{ headCommit: commit(entry.headSha), baseCommit: commit(entry.baseSha), pullRequest: pull }
  }
}
