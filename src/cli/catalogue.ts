import { policyPath } from '../core/project.ts'

/** What a command gets: options as parsed, and what stands beside them. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>
  readonly positionals: readonly string[]
}

/** Does the work of a command; the number is the exit code. */
export type Execute = (args: Arguments) => Promise<number>

interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly about: string
  /** Name of the value in the help. */
  readonly value?: string
}

export interface Command {
  readonly name: string
  readonly about: string
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, Option>>
  load(): Promise<Execute>
}

const policyRoot: Option = {
  type: 'string',
  value: 'DIR',
  about: 'folder of checkouts, DIR/OWNER/REPOSITORY, of extended policies (default: GitHub, with GITHUB_TOKEN)'
}

/** Every command of the command line, loaded when it is called. */
export const commands: readonly Command[] = [
  {
    name: 'review',
    about: 'review the changes of a range of commits',
    positionals: ['[<base>..<head>]'],
    options: {
      staged: { type: 'boolean', about: 'review what is staged, compared with HEAD, under the policy of HEAD' },
      worktree: {
        type: 'boolean',
        about: 'review the work tree with untracked files, but for ignored ones, compared with HEAD'
      },
      repo: { type: 'string', value: 'DIR', about: 'the repository (default: this folder)' },
      policy: { type: 'string', value: 'FILE', about: `a policy file instead of ${policyPath} of the base side` },
      'policy-root': policyRoot,
      osv: {
        type: 'string',
        value: 'SOURCE',
        about: 'source of advisories: api, api:URL, database:PATH, scanner or scanner:PATH (default: api)'
      },
      facts: {
        type: 'string',
        value: 'SOURCE',
        about:
          'source of metadata of packages and models (age, licence, current name): api, api:URL or off (default: api)'
      },
      offline: { type: 'boolean', about: 'never use the network' },
      format: { type: 'string', value: 'FORMAT', about: 'text, markdown, json or sarif (default: text)' },
      output: { type: 'string', value: 'FILE', about: 'write the report to a file, and print the verdict' },
      waivers: { type: 'boolean', about: 'print one block of waivers for all findings, to paste into the policy' },
      verbose: { type: 'boolean', about: 'print everything: advisories with summaries, all changes, all queries' },
      color: { type: 'string', value: 'WHEN', about: 'auto, always or never (default: auto; NO_COLOR, FORCE_COLOR)' },
      quiet: { type: 'boolean', about: 'print no status line and no hints, and no report where all is well' },
      'no-progress': { type: 'boolean', about: 'print no status line while the review runs' },
      deadline: {
        type: 'string',
        value: 'SECONDS',
        about: 'time limit, after which the review is incomplete (default: 600)'
      }
    },
    load: async () => (await import('./commands/review.ts')).execute
  },
  {
    name: 'init',
    about: 'write the workflow and a first policy into a repository',
    positionals: [],
    options: {
      setup: {
        type: 'string',
        value: 'SETUP',
        about: 'private, public or organization; explains each if omitted'
      },
      repo: { type: 'string', value: 'DIR', about: 'the repository (default: this folder)' },
      pin: { type: 'string', value: 'COMMIT', about: 'the commit of the action (default: that of this program)' },
      commands: {
        type: 'boolean',
        about: 'also write the workflow that takes commands from comments on pull requests'
      },
      'dry-run': { type: 'boolean', about: 'print the files and write nothing' }
    },
    load: async () => (await import('./commands/init.ts')).execute
  },
  {
    name: 'doctor',
    about: 'check whether the review of a GitHub repository works, is required and can be forged',
    positionals: [],
    options: {
      repo: {
        type: 'string',
        value: 'OWNER/NAME',
        about: 'the repository; GITHUB_TOKEN holds a token that may read it'
      },
      'api-url': {
        type: 'string',
        value: 'URL',
        about: 'the API (default: GITHUB_API_URL, else https://api.github.com)'
      }
    },
    load: async () => (await import('./commands/doctor.ts')).execute
  },
  {
    name: 'policy check',
    about: 'list every problem of a policy file',
    positionals: [`[FILE (default: ${policyPath})]`],
    options: { 'policy-root': policyRoot },
    load: async () => (await import('./commands/policy-check.ts')).execute
  },
  {
    name: 'policy show',
    about: 'print the policy combined with those it extends, and where each value is set',
    positionals: [`[FILE (default: ${policyPath})]`],
    options: { 'policy-root': policyRoot },
    load: async () => (await import('./commands/policy-show.ts')).execute
  },
  {
    name: 'explain',
    about: 'tell what a rule, a finding or a gap is, why it matters, how to fix it and how to waive it',
    positionals: ['RULE|FINDING|GAP'],
    options: {
      report: {
        type: 'string',
        value: 'FILE',
        about: 'the JSON report that the finding is in: review --format json --output FILE'
      }
    },
    load: async () => (await import('./commands/explain.ts')).execute
  },
  {
    name: 'osv fetch',
    about: "download OSV's exports for review --osv database:DIR",
    positionals: ['DIR'],
    options: {
      ecosystem: {
        type: 'string',
        value: 'LIST',
        about: 'comma-separated, as OSV spells them (default: all supported)'
      },
      url: { type: 'string', value: 'URL', about: 'a mirror of the exports' }
    },
    load: async () => (await import('./commands/osv-fetch.ts')).execute
  },
  {
    name: 'demo',
    about: 'review a bad pull request that it creates',
    positionals: [],
    options: {},
    load: async () => (await import('./commands/demo.ts')).execute
  }
]
