import { actionRepository, checkName, commandsName, homepage, policyPath, starterName } from '../../core/project.ts'
import { workflowTexts } from './workflows.generated.ts'

export const setupNames = ['private', 'public', 'organization'] as const

export type SetupName = (typeof setupNames)[number]

/** A file to write, under the root of the repository. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

interface Setup {
  readonly about: string
  readonly workflows: readonly (readonly [from: keyof typeof workflowTexts, path: string])[]
  /** What reports the verdict. */
  readonly check: 'job' | 'status'
  readonly steps: readonly string[]
}

const workflow = `.github/workflows/${checkName}.yml`
/** Where the workflow of commands is written. */
export const commandsPath = `.github/workflows/${commandsName}.yml`

const requireIt = `Require the check ${checkName}: Settings → Rules → Rulesets → Require status checks to pass.`

/** What there is to choose from; docs/setups.md tells them in full. */
export const setups: Readonly<Record<SetupName, Setup>> = {
  private: {
    about:
      'private and internal repositories, and public ones whose administrator imports the Actions policies of docs/setups.md: one workflow, whose job is the check',
    workflows: [['weighbridge.yml', workflow]],
    check: 'job',
    steps: [
      'Merge these files to the default branch. In a public repository, first import the two Actions policies of docs/setups.md.',
      `Open a test pull request and wait until ${checkName} has run. ${requireIt}`
    ]
  },
  public: {
    about: 'public repositories without such policies: two workflows; the check is a commit status',
    workflows: [
      ['weighbridge-start.yml', `.github/workflows/${starterName}.yml`],
      ['weighbridge-public.yml', workflow]
    ],
    check: 'status',
    steps: [
      'Merge these files to the default branch.',
      `Open a test pull request and wait for the status ${checkName}. ${requireIt} Choose GitHub Actions as its source.`,
      'Settings → Actions → General → Require approval for all external contributors.'
    ]
  },
  organization: {
    about: 'organisations: one workflow in a central repository, which a ruleset requires of the others',
    workflows: [['weighbridge-required.yml', workflow]],
    check: 'job',
    steps: [
      'Merge the workflow in a central repository that the others may read. Each repository has a policy of its own.',
      'Organisation → Settings → Repository → Rulesets → Require workflows to pass before merging: choose the file, pinned to a commit.'
    ]
  }
}

/**
 * The files of a setup, with the commit in place of the branch where one is known.
 *
 * @param commands - Whether the workflow that takes commands from comments is one of them.
 */
export function filesOf(name: SetupName, pin: string | undefined, commands: boolean): readonly NewFile[] {
  const pinned = (text: string): string =>
    pin === undefined ? text : text.replaceAll(`${actionRepository}@main`, `${actionRepository}@${pin}`)
  const { check, workflows } = setups[name]
  const texts = workflows.map(([from, path]) => ({ path, text: pinned(workflowTexts[from]) }))
  const written = commands ? texts.map(({ path, text }) => ({ path, text: withBox(text) })) : texts
  // The documented file serves every setup, and says in a comment what the other one writes.
  const ofCommands = workflowTexts['weighbridge-commands.yml']
    .replace(/ # setup B: check: status$/m, '')
    .replace('check: job', `check: ${check}`)
  const further = commands ? [{ path: commandsPath, text: pinned(ofCommands) }] : []
  return [...written, ...further, { path: policyPath, text: firstPolicy }]
}

/** A workflow that reviews, with the box in its comment that the workflow of commands listens to. */
function withBox(text: string): string {
  return text
    .replace(/\{ uses: (\S+) \}/, '{ uses: $1, with: { commands: true } }')
    .replace('with: { check: status,', 'with: { check: status, commands: true,')
}

const firstPolicy = `# What a change may add: ${homepage}/blob/main/docs/policy.md
version: 1
# The review says what it would block, and passes. Remove this line once you trust it.
enforcement: observe
`
