import { schema as description } from '@octokit/graphql-schema'
import { buildSchema, execute, parse, specifiedRules, validate } from 'graphql'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { actorFields, connection, editFields, entryFields, statusFields } from './github-graphql-shapes.ts'
import type { Page } from './github-graphql-shapes.ts'
import type { Answer, Call } from './github-http.ts'
import type { StoredObject } from './github-objects.ts'
import { fieldNeeds, grantedBy } from './github-permissions.ts'
import type { Needs } from './github-permissions.ts'
import { isOutdated } from './github-reviews.ts'
import { repositoryShape } from './github-shapes.ts'
import type { GitHubUser, IssueComment, PullState, Review, ReviewComment } from './github-state.ts'

type Fields = Readonly<Record<string, unknown>>

interface GraphQLCall {
  /** The repository of that name with a call on it; undefined where the token does not reach. */
  readonly repository: (fullName: string) => Call | undefined
  readonly own: Call
  /** Whether the token has one of these; it is noted as needed. */
  readonly may: (alternatives: Needs) => boolean
}

let schema: GraphQLSchema | undefined

/** Answers a query by executing it over GitHub's own schema, and says where it breaks the schema. */
export async function answerQuery(call: GraphQLCall, body: unknown): Promise<Answer & { problems: string[] }> {
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Fields }
  if (typeof query !== 'string') {
    const message = 'A query attribute must be specified and must be a string.'
    return { status: 400, body: { message }, problems: [message] }
  }
  schema ??= buildSchema(description.idl, { assumeValidSDL: true })
  const problems: string[] = []
  const failed = (messages: readonly string[]): Answer & { problems: string[] } => ({
    status: 200,
    body: { errors: messages.map(message => ({ message })) },
    problems: [...messages]
  })
  let document
  try {
    document = parse(query)
  } catch (error) {
    return failed([String(error)])
  }
  const invalid = validate(schema, document, specifiedRules)
  if (invalid.length > 0) return failed(invalid.map(error => error.message))
  // What the schema has and this server does not must not look like an absent value.
  const fieldResolver: GraphQLFieldResolver<Fields, unknown> = (source, args: Fields, _, { fieldName, parentType }) => {
    const value = source[fieldName]
    if (value === undefined) problems.push(`${parentType.name}.${fieldName} is not answered by this server`)
    return typeof value === 'function' ? (value as (args: Fields) => unknown)(args) : value
  }
  const request = {
    schema,
    document,
    rootValue: rootOf(call),
    fieldResolver,
    ...(variables && { variableValues: variables })
  }
  const { data, errors = [] } = await execute(request)
  for (const error of errors) if (!isTyped(error.originalError)) problems.push(error.message)
  const shown = errors.map(({ message, path, locations, originalError }) => ({
    ...(isTyped(originalError) && { type: originalError.type }),
    path,
    locations,
    message
  }))
  return { status: 200, body: { data: data ?? null, ...(shown.length > 0 && { errors: shown }) }, problems }
}

function typed(type: 'NOT_FOUND' | 'FORBIDDEN', message: string): Error {
  return Object.assign(new Error(message), { type })
}

function isTyped(error: unknown): error is Error & { type: string } {
  return error instanceof Error && 'type' in error
}

function rootOf(call: GraphQLCall): Fields {
  const { own } = call
  const node = ({ id }: { id?: string }): Fields => {
    const found = own.state.byNode(id ?? '')
    if (found === undefined) throw typed('NOT_FOUND', `Could not resolve to a node with the global id of '${id ?? ''}'`)
    return postedFields(own, found)
  }
  const hide = (subjectId: string, classifier: string | undefined): Fields => {
    check(call, fieldNeeds.minimize)
    node({ id: subjectId })
    const found = own.state.byNode(subjectId)
    if (found !== undefined) found.minimized = classifier
    return node({ id: subjectId })
  }
  return {
    viewer: { ...actorFields(own.actor), login: own.actor.login, __typename: 'User' },
    rateLimit: { cost: 1, limit: 5000, remaining: 4999, used: 1, resetAt: '2100-01-01T00:00:00Z', nodeCount: 1 },
    node,
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map(id => node({ id })),
    repository({ owner, name }: { owner: string; name: string }) {
      const found = call.repository(`${owner}/${name}`)
      const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`
      if (found === undefined) throw typed('NOT_FOUND', message)
      return repositoryFields(found, need => {
        if (found.repository === own.repository) check(call, need)
      })
    },
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => ({
      clientMutationId: null,
      minimizedComment: hide(input.subjectId, input.classifier)
    }),
    unminimizeComment: ({ input }: { input: { subjectId: string } }) => ({
      clientMutationId: null,
      unminimizedComment: hide(input.subjectId, undefined)
    }),
    resolveReviewThread({ input }: { input: { threadId: string } }) {
      check(call, fieldNeeds.resolve)
      return { clientMutationId: null, thread: resolve(own, input.threadId, own.actor) }
    },
    unresolveReviewThread({ input }: { input: { threadId: string } }) {
      check(call, fieldNeeds.resolve)
      return { clientMutationId: null, thread: resolve(own, input.threadId, undefined) }
    }
  }
}

function check(call: GraphQLCall, needs: Needs): void {
  if (!call.may(needs)) throw typed('FORBIDDEN', 'Resource not accessible by integration')
}

function resolve(call: Call, threadId: string, by: GitHubUser | undefined): Fields {
  const comment = call.state.reviewComments.find(one => `PRRT_${one.id}` === threadId)
  if (comment === undefined) {
    throw typed('NOT_FOUND', `Could not resolve to a node with the global id of '${threadId}'`)
  }
  comment.resolvedBy = by
  return threadFields(call, comment)
}

function repositoryFields(call: Call, needs: (alternatives: Needs) => void): Fields {
  const { fullName, defaultBranch, isPrivate, objects } = call.repository
  const [login = '', name = ''] = fullName.split('/')
  const waiting: {
    name: string
    done: (object: StoredObject | undefined) => void
    failed: (error: unknown) => void
  }[] = []
  const load = (expression: string): Promise<StoredObject | undefined> =>
    new Promise((done, failed) => {
      waiting.push({ name: expression, done, failed })
      if (waiting.length > 1) return
      // All aliases of a query in one go.
      setImmediate(() => {
        const all = waiting.splice(0)
        objects.read(all.map(one => one.name)).then(
          found => {
            for (const [at, one] of all.entries()) one.done(found[at])
          },
          (error: unknown) => {
            for (const one of all) one.failed(error)
          }
        )
      })
    })
  return {
    __typename: 'Repository',
    id: `R_${fullName}`,
    name,
    nameWithOwner: fullName,
    isPrivate,
    owner: { __typename: 'User', login },
    defaultBranchRef: { __typename: 'Ref', name: defaultBranch, prefix: 'refs/heads/' },
    async object({ expression, oid }: { expression?: string; oid?: string }) {
      needs(fieldNeeds.object)
      const found = await load(expression ?? oid ?? '')
      return found === undefined ? null : objectFields(call, found)
    },
    pullRequest({ number }: { number: number }) {
      needs(fieldNeeds.pullRequest)
      const pull = call.state.pulls.get(number)
      const message = `Could not resolve to a PullRequest with the number of ${number}.`
      if (pull === undefined) throw typed('NOT_FOUND', message)
      return pullFields(call, pull, needs)
    },
    pullRequests({ states, orderBy, ...page }: PullsAsked) {
      needs(fieldNeeds.pullRequest)
      const all = [...call.state.pulls.values()].filter(
        ({ state }) => states?.includes(state === 'open' ? 'OPEN' : 'CLOSED') ?? true
      )
      const sorted = all.toSorted((one, other) => one.created.localeCompare(other.created) || one.number - other.number)
      if (orderBy?.direction === 'DESC') sorted.reverse()
      return connection(sorted.map(pull => pullFields(call, pull, needs)))(page)
    },
    mergeQueue({ branch = defaultBranch }: { branch?: string }) {
      needs(fieldNeeds.mergeQueue)
      const entries = call.state.mergeQueues.get(branch)
      if (entries === undefined) return null
      const all = entries.map((entry, at) => {
        const pull = call.state.pulls.get(entry.pull)
        return entryFields(entry, at, pull === undefined ? null : pullFields(call, pull, needs))
      })
      return { __typename: 'MergeQueue', id: `MQ_${branch}`, entries: connection(all) }
    }
  }
}

interface PullsAsked extends Page {
  readonly states?: readonly string[]
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' }
}

function pullFields(call: Call, pull: PullState, needs: (alternatives: Needs) => void): Fields {
  const { number, title, base, headSha, headRef, author } = pull
  const own = <T extends IssueComment | Review | ReviewComment>(list: readonly T[]): Fields[] =>
    list.filter(one => one.pull === number).map(one => postedFields(call, one))
  const threads = call.state.reviewComments.filter(one => one.pull === number && one.inReplyTo === undefined)
  return {
    ...{ __typename: 'PullRequest', id: `PR_kwDO${number}`, number, title, isDraft: pull.draft },
    ...{ state: pull.state === 'open' ? 'OPEN' : 'CLOSED', author: actorFields(author) },
    ...{ baseRefName: base, headRefName: headRef, headRefOid: headSha },
    headRepository: () => headRepository(call, pull),
    commits: connection([{ __typename: 'PullRequestCommit', commit: commitFields(call, headSha, needs) }]),
    comments: connection(own(call.state.comments)),
    reviews: connection(own(call.state.reviews)),
    reviewThreads: connection(threads.map(comment => threadFields(call, comment)))
  }
}

function headRepository(call: Call, { vanished, fork, author }: PullState): Fields | null {
  if (vanished) return null
  const { id, full_name: nameWithOwner } = repositoryShape(call, fork ? author : undefined)
  return { __typename: 'Repository', id: `R_${String(nameWithOwner)}`, databaseId: id, nameWithOwner }
}

/** Statuses by context: the newest of each. */
function commitFields(call: Call, sha: string, needs: (alternatives: Needs) => void): Fields {
  return {
    ...{ __typename: 'Commit', id: `C_${sha}`, oid: sha, abbreviatedOid: sha.slice(0, 7) },
    status() {
      needs(fieldNeeds.status)
      const all = call.state.statuses.filter(one => one.sha === sha)
      if (all.length === 0) return null
      const context = ({ name }: { name: string }): Fields | null => {
        const found = all.findLast(one => one.context === name)
        return found === undefined ? null : statusFields(found)
      }
      return { __typename: 'Status', id: `S_${sha}`, context }
    }
  }
}

function objectFields(call: Call, { sha, type, content }: StoredObject): Fields {
  const own = { id: `${type}_${sha}`, oid: sha, abbreviatedOid: sha.slice(0, 7) }
  if (type !== 'blob') return { ...own, __typename: type === 'tree' ? 'Tree' : type === 'tag' ? 'Tag' : 'Commit' }
  const isBinary = content.subarray(0, 8000).includes(0)
  const isTruncated = content.length > call.limits.textBytes
  const text = isBinary ? null : decoded(content.subarray(0, call.limits.textBytes))
  return { ...own, __typename: 'Blob', byteSize: content.length, isBinary, isTruncated, text }
}

/** What is not UTF-8 is text all the same, in another encoding, and arrives transcoded. */
function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content, { stream: true })
  } catch {
    return content.toString('latin1')
  }
}

function postedFields(call: Call, posted: IssueComment | Review | ReviewComment): Fields {
  const { id, nodeId, kind, pull, body, user, createdAt, updatedAt, minimized } = posted
  const common = {
    url: `${call.url}/${call.repository.fullName}/pull/${pull}#issuecomment-${id}`,
    ...{ __typename: kind, id: nodeId, databaseId: id, fullDatabaseId: String(id), body, createdAt, updatedAt },
    author: actorFields(user),
    viewerDidAuthor: user.login === call.actor.login,
    viewerCanMinimize: true,
    isMinimized: minimized !== undefined,
    minimizedReason: minimized?.toLowerCase().replace('_', '-') ?? null,
    ...editFields(posted)
  }
  if (posted.kind === 'PullRequestReview') return { ...common, state: posted.state }
  if (posted.kind === 'IssueComment') return common
  const outdated = (): Promise<boolean> => isOutdated(call, posted)
  return { ...common, path: posted.path, originalLine: posted.line, diffHunk: posted.hunk, outdated }
}

function threadFields(call: Call, comment: ReviewComment): Fields {
  const { resolvedBy } = comment
  const own = { __typename: 'PullRequestReviewThread', id: `PRRT_${comment.id}`, path: comment.path }
  const resolved = { isResolved: resolvedBy !== undefined, resolvedBy: resolvedBy ? actorFields(resolvedBy) : null }
  const lines = { originalLine: comment.line, diffSide: comment.side }
  const may = grantedBy(call.permissions, fieldNeeds.resolve) !== undefined
  const can = { viewerCanResolve: may && !resolved.isResolved, viewerCanUnresolve: may && resolved.isResolved }
  const outdated = (): Promise<boolean> => isOutdated(call, comment)
  const all = [comment, ...call.state.reviewComments.filter(one => one.inReplyTo === comment.id)]
  return {
    ...own,
    ...resolved,
    ...lines,
    isOutdated: outdated,
    ...can,
    comments: connection(all.map(one => postedFields(call, one)))
  }
}
