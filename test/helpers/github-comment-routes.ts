import { notFound, ok, paged } from './github-http.ts'
import type { Call, Handler } from './github-http.ts'
import { userShape } from './github-shapes.ts'
import type { IssueComment, Reaction } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>

const repo = '/repos/{owner}/{repo}'
const reactions = `${repo}/issues/comments/{comment_id}/reactions`

/** Answers about reactions to comments, and about what their authors may do. */
export const commentRoutes: Readonly<Record<string, Handler>> = {
  [`GET ${reactions}`](call) {
    const content = call.query.get('content')
    const all = reactionsTo(call, commentOf(call)).filter(one => content === null || one.content === content)
    return paged(
      call,
      all.map(one => reactionShape(call, one))
    )
  },

  [`POST ${reactions}`](call) {
    const comment = commentOf(call)
    const content = String(call.body['content'])
    const known = reactionsTo(call, comment).find(one => one.content === content && one.user.login === call.actor.login)
    if (known !== undefined) return ok(reactionShape(call, known))
    const { state, actor: user } = call
    const made = { id: state.nextId(), comment: comment.id, user, content, createdAt: state.tick() }
    state.reactions.push(made)
    return { status: 201, body: reactionShape(call, made) }
  },

  [`DELETE ${reactions}/{reaction_id}`](call) {
    const all = call.state.reactions
    const comment = commentOf(call)
    const id = Number(call.parameters['reaction_id'])
    const at = all.findIndex(one => one.id === id && one.comment === comment.id)
    if (at === -1) throw notFound()
    all.splice(at, 1)
    return { status: 204 }
  },

  [`GET ${repo}/collaborators/{username}/permission`](call) {
    const login = call.parameters['username'] ?? ''
    const user = call.state.knownUser(login)
    if (user === undefined) throw notFound()
    const anybody = call.repository.isPrivate ? 'none' : 'read'
    const { permission, roleName } = call.state.roles.get(login) ?? { permission: anybody, roleName: anybody }
    const from = (least: string): boolean => order.indexOf(permission) >= order.indexOf(least)
    const named = (role: string): boolean => roleName === role
    const permissions = {
      ...{ pull: from('read'), triage: from('write') || named('triage'), push: from('write') },
      ...{ maintain: from('admin') || named('maintain'), admin: from('admin') }
    }
    const shape = { ...userShape(call, user), permissions, role_name: roleName }
    return ok({ permission, role_name: roleName, user: shape })
  }
}

const order = ['none', 'read', 'write', 'admin']

function commentOf(call: Call): IssueComment {
  const found = call.state.comments.find(one => one.id === Number(call.parameters['comment_id']))
  if (found === undefined) throw notFound()
  return found
}

function reactionsTo(call: Call, comment: IssueComment): readonly Reaction[] {
  return call.state.reactions.filter(one => one.comment === comment.id)
}

function reactionShape(call: Call, { id, user, content, createdAt }: Reaction): Shape {
  return { id, node_id: `REA_${id}`, user: userShape(call, user), content, created_at: createdAt }
}
