import type { ActionRun } from './action.ts'
import { number, scene, type Scene } from './action-scene.ts'
import type { IssueComment } from './github-state.ts'

type Inputs = Readonly<Record<string, string>>

/** A pull request on which people give commands by comments. */
export interface CommandScene extends Scene {
  /** Somebody comments, and the workflow of commands runs. */
  say(body: string, user?: string, inputs?: Inputs): Promise<ActionRun & { readonly comment: IssueComment }>
  /** The same event once more, or another one of that comment. */
  again(
    comment: IssueComment,
    action?: 'created' | 'edited' | 'deleted',
    more?: { readonly sender?: string; readonly from?: string },
    inputs?: Inputs
  ): Promise<ActionRun>
  /** Our replies to commands, without their markers. */
  replies(): string[]
  /** Reactions, as `content login`. */
  reactions(comment: IssueComment): string[]
}

export const commandsWorkflow = '.github/workflows/weighbridge-commands.yml'
const runner = { workflow: commandsWorkflow, job: 'command' }

/** As `scene`, with the workflow of commands. */
export async function commandScene(...given: Parameters<typeof scene>): Promise<CommandScene> {
  const made = await scene(...given)
  const { github } = made
  const again: CommandScene['again'] = (comment, action = 'created', more = {}, inputs = {}) =>
    made.on('issue_comment', github.payload.issueComment(comment, action, more), inputs, runner)
  return {
    ...made,
    again,
    async say(body, user = 'contributor', inputs = {}) {
      const comment = github.comment(number, user, body)
      return { comment, ...(await again(comment, 'created', {}, inputs)) }
    },
    replies: () =>
      github.comments
        .filter(({ user, body }) => user.login === 'github-actions[bot]' && body.startsWith('<!-- weighbridge:command'))
        .map(({ body }) => body.slice(body.indexOf('\n') + 1)),
    reactions: ({ id }) =>
      github.reactions.filter(({ comment }) => comment === id).map(({ content, user }) => `${content} ${user.login}`)
  }
}
