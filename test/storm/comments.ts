import type { IssueComment } from '../helpers/github-state.ts'
import type { Said, StormEvent } from './plan.ts'
import type { StormRepository } from './repository.ts'
import type { Runners } from './runners.ts'

type Of<Type extends StormEvent['type']> = Extract<StormEvent, { readonly type: Type }>

export function commented(
  { user, says }: Of<'comment'>,
  repository: StormRepository,
  number: number,
  runners: Runners
): void {
  const comment = repository.github.comment(number, user, wordsOf(says, repository, number))
  start(repository, comment, 'created', user, runners)
}

/** Somebody edits a comment, of their own or of somebody else. */
export function commentEdited(
  { user, says, back }: Of<'edit-comment'>,
  repository: StormRepository,
  number: number,
  runners: Runners
): void {
  const comment = byPeople(repository, number).at(-1 - back)
  if (comment === undefined) return
  repository.github.edit(comment.id, wordsOf(says, repository, number), user)
  start(repository, comment, 'edited', user, runners)
}

export function commentRemoved(
  { back }: Of<'delete-comment'>,
  repository: StormRepository,
  number: number,
  runners: Runners
): void {
  const comment = byPeople(repository, number).at(-1 - back)
  if (comment === undefined) return
  start(repository, comment, 'deleted', comment.user.login, runners)
  repository.github.remove(comment.id)
}

export function boxTicked({ user }: Of<'tick'>, repository: StormRepository, number: number, runners: Runners): void {
  const comment = leadingIn(repository, number)
  if (comment === undefined) return
  repository.github.edit(comment.id, comment.body.replace('- [ ] Run this', '- [x] Run this'), user)
  start(repository, comment, 'edited', user, runners)
}

function start(
  repository: StormRepository,
  comment: IssueComment,
  action: 'created' | 'deleted' | 'edited',
  sender: string,
  runners: Runners
): void {
  const { github, git } = repository
  const payload = github.payload.issueComment(comment, action, { sender })
  runners.trigger(repository, { event: 'issue_comment', payload, headSha: git.id('refs/heads/main'), actor: sender })
}

function byPeople({ github }: StormRepository, number: number): readonly IssueComment[] {
  return github.comments.filter(({ pull, user }) => pull === number && user.type === 'User')
}

function wordsOf(says: Said, repository: StormRepository, number: number): string {
  switch (says) {
    case 'chatter':
      return number % 2 === 0 ? 'What does `/weighbridge recheck` do?' : '/weighbridge please look at this'
    case 'quoted':
      return '> /weighbridge recheck\n\nNo.'
    case 'recheck':
      return '/weighbridge recheck\n\nThe registry was down.'
    case 'help':
      return '/weighbridge help'
    case 'explain':
      return `/weighbridge explain ${idIn(repository, number)}`
  }
}

/** The id of some finding, as the review comment shows it. */
function idIn(repository: StormRepository, number: number): string {
  return / · `([a-z2-7]{8})`/.exec(leadingIn(repository, number)?.body ?? '')?.[1] ?? 'aaaaaaaa'
}

function leadingIn({ github }: StormRepository, number: number): IssueComment | undefined {
  return github.comments.find(({ pull, body }) => pull === number && body.startsWith('<!-- weighbridge:review'))
}
