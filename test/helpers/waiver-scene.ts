import { shortId } from '../../src/core/short-id.ts'
import type { ActionRun } from './action.ts'
import { bad, good, number, policyPath } from './action-scene.ts'
import { commandScene, commandsWorkflow, type CommandScene } from './command-scene.ts'
import type { IssueComment } from './github-state.ts'

/** The policy of these tests: an image without a digest blocks, and Ana and maintainers waive for as long as they like. */
export const waiving = 'waivers: { maxDays: 3650, commands: { by: [ana, role:maintain] } }'
const blocking = 'version: 1\nrules: { image-unpinned: block }\n'

/** A pull request with one finding that blocks, on which people waive it. The check is a commit status. */
export interface WaiverScene extends CommandScene {
  /** Short id of the one finding of a rule. */
  idOf(rule?: string): string
  /** Somebody gives the command; Ana unless said. */
  waive(user?: string, more?: { readonly id?: string; readonly rest?: string }): ReturnType<CommandScene['say']>
  /** A review as the setup's own events hold it. */
  review(inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
  /** The workflow of commands runs for a comment once more, as a second attempt of its first run. */
  rerun(comment: IssueComment): Promise<ActionRun>
  /** Our one reply to a command, with its marker. */
  replyTo(comment: IssueComment): IssueComment | undefined
  /** The state of the newest status. */
  state(): string | undefined
}

/** A day so many days from now, in UTC. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** As `commandScene`; `policy` follows on one that lets an image without a digest block. It was reviewed once. */
export async function waiverScene(
  policy = waiving,
  after: Parameters<typeof commandScene>[1] = { Dockerfile: bad.Dockerfile },
  options: Parameters<typeof commandScene>[2] = {}
): Promise<WaiverScene> {
  const made = await unreviewed(policy, after, options)
  const { report } = await made.review()
  const idOf = (rule = 'image-unpinned'): string => {
    const found = report?.findings.find(({ ruleId }) => ruleId === rule)
    return (found && shortId(found.fingerprint)) ?? ''
  }
  return made.withIds(idOf)
}

let imageId: Promise<string> | undefined

/** The same, where Ana has waived the one finding. Nothing was reviewed before. */
export async function waivedScene(): Promise<WaiverScene & { readonly comment: IssueComment }> {
  imageId ??= waiverScene().then(({ idOf }) => idOf())
  const id = await imageId
  const made = (await unreviewed()).withIds(() => id)
  const { comment } = await made.waive()
  if (made.state() !== 'success') throw new Error('the finding is not waived')
  return { ...made, comment }
}

async function unreviewed(
  policy = waiving,
  after: Parameters<typeof commandScene>[1] = { Dockerfile: bad.Dockerfile },
  options: Parameters<typeof commandScene>[2] = {}
) {
  const made = await commandScene({ ...good, [policyPath]: `${blocking}${policy}\n` }, after, options)
  const { github, on } = made
  const status = { check: 'status' }
  github.setRole('ana', 'write')
  const own = {
    ...made,
    review: (inputs = {}): Promise<ActionRun> =>
      on('pull_request_target', github.payload.pullRequest(number), { ...status, ...inputs }),
    say: (body: string, user?: string, inputs = status) => made.say(body, user, inputs),
    again: ((comment, action, more, inputs = status) =>
      made.again(comment, action, more, inputs)) satisfies CommandScene['again'],
    async rerun(comment: IssueComment): Promise<ActionRun> {
      const headSha = await github.commitOf('main')
      const run = github.addRun({ workflow: commandsWorkflow, event: 'issue_comment', headSha, attempt: 2 })
      return on('issue_comment', github.payload.issueComment(comment), status, { run, job: 'command' })
    },
    replyTo: ({ id }: IssueComment) =>
      github.comments.find(({ body }) => body.startsWith(`<!-- weighbridge:command ${id}`)),
    state: () => github.statuses.at(-1)?.state
  }
  const withIds = (idOf: WaiverScene['idOf']): WaiverScene => ({
    ...own,
    idOf,
    waive: (user = 'ana', { id = idOf(), rest = `until ${inDays(30)} because built once` } = {}) =>
      own.say(`/weighbridge waive ${id} ${rest}`, user)
  })
  return { ...own, withIds }
}
