import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighbridge, type Run } from '../helpers/cli.ts'
import { makeRepository } from '../helpers/git.ts'
import type { BranchGuards } from '../helpers/github-guards.ts'
import type { Permissions } from '../helpers/github-permissions.ts'
import { startGitHub, type GitHubServer } from '../helpers/github-server.ts'

const docs = join(import.meta.dirname, '../../docs')
const pin = 'a'.repeat(40)
const workflow = (name: string): string =>
  readFileSync(join(docs, name), 'utf8')
    .replace('weighbridge@main }', 'weighbridge@main, with: { status-token: x } }')
    .replace('with: { check', 'with: { status-token: x, check')
    .replaceAll('weighbridge@main', `weighbridge@${pin}`)

const path = '.github/workflows/weighbridge.yml'
const policy = '.github/weighbridge.yml'
const a = { [path]: workflow('weighbridge.yml') }
const b = {
  '.github/workflows/weighbridge-start.yml': workflow('weighbridge-start.yml'),
  [path]: workflow('weighbridge-public.yml')
}
const guarded = { [policy]: 'version: 1\n', '.github/CODEOWNERS': '/.github/ @acme/security\n' }
const ownApp: BranchGuards = {
  rules: [{ type: 'required_status_checks', checks: [{ context: 'weighbridge', integration_id: 77 }] }]
}
const admin: Permissions = { contents: 'read', administration: 'read' }

interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly guards?: BranchGuards
  readonly private?: boolean
  readonly permissions?: Permissions
  readonly columns?: number
}

const open: GitHubServer[] = []
afterAll(async () => {
  for (const server of open) await server.close()
})

async function doctor({ files, guards = {}, permissions = admin, ...given }: Given): Promise<Run> {
  const git = await makeRepository()
  git.commit({ 'README.md': 'x\n', ...files })
  const server = await startGitHub({ git, permissions, private: given.private ?? true })
  open.push(server)
  server.guard('main', guards)
  const env = { GITHUB_TOKEN: server.token, ...(given.columns !== undefined && { COLUMNS: `${given.columns}` }) }
  const run = await weighbridge(['doctor', '--repo', server.repository, '--api-url', server.apiUrl], { env })
  expect(server.problems).toEqual([])
  return run
}

const problems = ({ stdout }: Run): string[] => stdout.split('\n').filter(line => /^(problem|cannot see)/.test(line))

const commandsPath = '.github/workflows/weighbridge-commands.yml'
const commands = (edit = (text: string): string => text): Record<string, string> => ({
  [commandsPath]: edit(workflow('weighbridge-commands.yml'))
})

/** The files of a setup, with the box in the comment. */
function withBox(files: Readonly<Record<string, string>>): Record<string, string> {
  const boxed = (text: string): string => text.replace('{ status-token: x', '{ commands: true, status-token: x')
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, boxed(text)]))
}

test.each<[string, Given, RegExp]>([
  [
    'A in the repository of the action',
    {
      files: {
        [path]: a[path].replace(`weighbridge/weighbridge@${pin}`, './'),
        'action.yml': readFileSync(join(docs, '../action.yml'), 'utf8'),
        ...guarded
      },
      guards: ownApp
    },
    /runs the action of this repository itself/
  ],
  [
    'A with commands',
    { files: { ...a, ...guarded, ...commands() }, guards: ownApp },
    /weighbridge-commands\.yml takes commands[^]*the job command of .* has the permissions/
  ],
  [
    'A with commands under a condition of its own',
    {
      files: {
        ...a,
        ...guarded,
        ...commands(text => text.replace('github.event.issue.pull_request &&', "github.actor != 'ann' &&"))
      },
      guards: ownApp
    },
    /takes commands/
  ],
  [
    'A with people who may waive by comments',
    {
      files: {
        ...a,
        ...guarded,
        ...commands(),
        [policy]:
          'version: 1\nwaivers: { maxDays: 30, commands: { by: [Ann, "role:maintain"], ownPullRequests: true, rules: [package-malicious] } }\n'
      },
      guards: ownApp
    },
    /ok {10}may waive by a comment, for at most 30 days: ann, role:maintain, on pull requests of their own as well; the guarded rules package-malicious are included/
  ],
  [
    'A with commands that cannot set a status',
    { files: { ...a, ...guarded, ...commands(text => text.replace(/^ *statuses: .*\n/m, '')) }, guards: ownApp },
    /takes commands/
  ],
  [
    'A with commands and the box',
    { files: { ...withBox(a), ...guarded, ...commands() }, guards: ownApp },
    /takes commands/
  ],
  [
    'B with commands',
    {
      files: {
        ...withBox(b),
        ...guarded,
        ...commands(text => text.replace('check: job', 'check: status').replace('actions: write', 'actions: read'))
      },
      guards: ownApp,
      private: false
    },
    /takes commands/
  ],
  ['A in a private repository', { files: { ...a, ...guarded }, guards: ownApp }, /setup A/],
  ['B in a public one', { files: { ...b, ...guarded }, guards: ownApp, private: false }, /setup B/],
  [
    'C, where the repository itself has no workflow',
    {
      files: guarded,
      guards: { rules: [{ type: 'workflows', paths: ['.github/workflows/weighbridge-required.yml'] }] }
    },
    /setup C[^]*a ruleset requires the workflow/
  ],
  [
    'A beside a merge queue, protected as branches were of old',
    {
      files: { ...a, ...guarded },
      guards: { rules: [{ type: 'merge_queue' }], protection: [{ context: 'weighbridge', app_id: 77 }] }
    },
    /only the app 77/
  ]
])('%s: all is well', async (_, given, said) => {
  const run = await doctor(given)
  expect([run.code, run.stderr, problems(run)]).toEqual([0, '', []])
  expect(run.stdout).toMatch(said)
  expect(run.stdout).toMatch(/is valid\nok +the policy blocks/)
  expect(run.stdout).toMatch(/ok .*(?:takes commands|no workflow of main takes commands)/)
})

const edited = (from: string, to: string, files: Readonly<Record<string, string>> = a): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([at, text]) => [at, text.replace(from, to)]))

test.each<[string, Given, RegExp]>([
  ['nothing runs the review', { files: {} }, /no workflow of the default branch runs the review/],
  ['the version can move', { files: edited(pin, 'main') }, /which can be moved/],
  [
    'a copy of the action',
    { files: edited('weighbridge/weighbridge@', 'acme/weighbridge@') },
    /not Weighbridge's repository/
  ],
  ['a type is missing', { files: edited(', edited]', ']') }, /does not run on edited/],
  ['a filter', { files: edited('types: [opened', 'paths: [src], types: [opened') }, /limited by paths/],
  [
    'a permission is missing',
    { files: edited('pull-requests: write', 'pull-requests: read') },
    /lacks pull-requests: write/
  ],
  ['another name of the job', { files: edited('  weighbridge:\n', '  gate:\n') }, /has no job weighbridge/],
  [
    'another job of the name',
    { files: { ...a, '.github/workflows/ci.yml': 'on: push\njobs: { weighbridge: { runs-on: x } }\n' } },
    /has the name of the check and does not run/
  ],
  ['pull_request', { files: edited('pull_request_target', 'pull_request') }, /can disable the review/],
  ['B without its starter', { files: { [path]: b[path] } }, /nothing starts/],
  ['B without the schedule', { files: edited('schedule:', 'x-schedule:', b) }, /has no schedule/],
  ['B that waits for the end only', { files: edited('[requested, completed]', '[completed]', b) }, /is requested/],
  ['B with a job of the name', { files: edited('name: review', 'name: weighbridge', b) }, /the status has that name/],
  [
    'a merge queue that the workflow does not know',
    { files: edited('  merge_group:\n', ''), guards: { rules: [{ type: 'merge_queue' }] } },
    /merge_group, and the branch has a merge queue/
  ],
  ['it is not required', { files: a, guards: { rules: [{ type: 'deletion' }] } }, /does not require the check/],
  [
    'any source may report it',
    { files: a, guards: { protection: [{ context: 'weighbridge', app_id: null }] } },
    /from any source/
  ],
  [
    'GitHub Actions may report it',
    {
      files: a,
      guards: {
        rules: [{ type: 'required_status_checks', checks: [{ context: 'weighbridge', integration_id: 15_368 }] }]
      }
    },
    /from GitHub Actions/
  ],
  [
    'its own app is the source, and gets no token',
    { files: edited('status-token', 'policy-token') },
    /no workflow hands over/
  ],
  [
    'the policy does not parse',
    { files: { ...a, [policy]: 'version: 1\nenforcment: observe\n' } },
    /weighbridge\.yml:2:1: .*enforcement/
  ],
  [
    'the policy observes',
    { files: { ...a, [policy]: 'version: 1\nenforcement: observe\n' } },
    /only observes: .*nothing is blocked/
  ],
  [
    'a comment that is edited',
    { files: { ...a, ...commands(text => text.replace(/types: \[[^\]]*\]/, 'types: [created]')) } },
    /does not run when a comment is edited/
  ],
  [
    'commands without a permission',
    { files: { ...a, ...commands(text => text.replace('issues: write', 'issues: read')) } },
    /the job command of .* lacks issues: write/
  ],
  [
    'a condition that knows commands alone',
    {
      files: {
        ...a,
        ...commands(text =>
          text.replace(/if: >-\n(?: {6}.*\n)+/, "if: startsWith(github.event.comment.body, '/weighbridge')\n")
        )
      }
    },
    /the if: of the job command of .* is older than that of docs\/weighbridge-commands\.yml: it says nothing of "\/weighbridge waive", "created"/
  ],
  [
    'a condition that does not know our replies',
    { files: { ...a, ...commands(text => text.replace('<!-- weighbridge:command ', '<!-- weighbridge:review')) } },
    /is older than .*: it says nothing of "<!-- weighbridge:command "$/
  ],
  [
    'commands beside reviews',
    { files: { ...a, ...commands(text => text.replace('on:\n', 'on:\n  push:\n')) } },
    /also runs on push/
  ],
  [
    'commands of the other setup',
    { files: { ...b, ...commands(text => text.replace('status-token', 'policy-token')) } },
    /looks for a job as the check/
  ],
  [
    'a box that nothing listens to',
    { files: withBox(a) },
    /puts a box into the comment, and no workflow of main listens/
  ],
  [
    'a box that the review does not write, and a recheck does',
    { files: { ...b, ...commands(text => text.replace('check: job', 'check: status')) } },
    /weighbridge-commands\.yml has commands: true and \S+weighbridge\.yml does not/
  ],
  [
    'a box that the review writes, and a recheck does not',
    { files: { ...withBox(b), ...commands(text => text.replace('commands: true', 'inline: all')) } },
    /weighbridge\.yml has commands: true and \S+weighbridge-commands\.yml does not/
  ],
  [
    'a file of commands that takes none',
    { files: { ...a, [commandsPath]: 'on: push\njobs: {}\n' } },
    /takes no commands/
  ],
  ['a file of commands that is no YAML', { files: { ...a, [commandsPath]: 'on: [\n' } }, /takes no commands/],
  [
    'waivers by comment that nothing takes',
    { files: { ...a, [policy]: 'version: 1\nwaivers: { commands: { by: [ann] } }\n' } },
    /lets people waive by comments, and no workflow of main takes/
  ],
  ['nobody owns the policy', { files: { ...a, [policy]: 'version: 1\n' } }, /has no code owner/]
])('%s: 1, and what to do', async (_, given, said) => {
  const { code, stdout } = await doctor({
    guards: ownApp,
    ...given,
    files: { ...guarded, ...given.files, ...(/no code owner/.test(said.source) && { '.github/CODEOWNERS': '' }) }
  })
  expect(code).toBe(1)
  const lines = stdout.split('\n')
  const at = lines.findIndex(line => said.test(line))
  expect([lines[at], lines[at + 1]]).toEqual([
    expect.stringMatching(/^problem {5}/),
    expect.stringMatching(/^ {12}→ ./)
  ])
})

test('what it says fits the width of the terminal, with hanging indents', async () => {
  const { stdout } = await doctor({ files: a, columns: 60 })
  const lines = stdout.split('\n')
  expect(lines.filter(line => line.length > 60 && / \S/.test(line.trim()))).toEqual([])
  expect(stdout).toMatch(/\nproblem {5}\S[^\n]*\n {12}[^ →]/)
  expect(stdout).toMatch(/\n {12}→ [^\n]*\n {14}\S/)
})

test.each<[string, Given, readonly RegExp[]]>([
  [
    'the Actions policies of a public repository',
    { files: { ...a, ...guarded }, guards: ownApp, private: false },
    [/^cannot see .*whether GitHub blocks pull_request_target/]
  ],
  [
    'the protection of the branch',
    { files: { ...a, ...guarded }, permissions: { contents: 'read' } },
    [/^cannot see .*whether main requires the check weighbridge: .*the token may not do this/]
  ],
  [
    'what another policy says that a workflow names',
    {
      files: {
        ...edited(`weighbridge@${pin}, with: {`, `weighbridge@${pin}, with: { policy: acme/gate/a.yml@main,`),
        ...guarded
      },
      guards: ownApp
    },
    [/^cannot see .*acme\/gate\/a\.yml@main: it counts there in place of/]
  ],
  [
    'a policy that is extended',
    { files: { ...a, ...guarded, [policy]: `version: 1\nextends: acme/gate/a.yml@${pin}\n` }, guards: ownApp },
    [/^cannot see .*whether .github\/weighbridge\.yml can be used: .*weighbridge\.yml:2: extends acme\/gate/]
  ],
  [
    'permissions that the workflow leaves to the repository',
    { files: { ...withoutPermissions(), ...guarded }, guards: ownApp },
    [/^cannot see .*what the job weighbridge/]
  ]
])('%s cannot be seen, which is not a problem: 2', async (_, given, said) => {
  const run = await doctor(given)
  expect(run.code).toBe(2)
  expect(problems(run)).toEqual(said.map(each => expect.stringMatching(each) as unknown))
})

function withoutPermissions(): Record<string, string> {
  return { [path]: a[path].replace(/^ *permissions: .*\n/gm, '') }
}

test('what cannot be read at all ends with 2 and says why', async () => {
  const git = await makeRepository()
  git.commit({ 'README.md': 'x\n' })
  const server = await startGitHub({ git, private: true })
  open.push(server)
  for (const [args, token, said] of [
    [['--repo', 'acme/app'], '', /in GITHUB_TOKEN/],
    [['--repo', 'acme'], 'test-token', /--repo OWNER\/NAME/],
    [['--repo', 'acme/app', '--api-url', 'x'], 'test-token', /--api-url takes/],
    [['--repo', 'acme/none', '--api-url', server.apiUrl], 'test-token', /GitHub has nothing there/],
    [['--repo', 'acme/app', '--api-url', server.apiUrl], 'other', /does not accept the token/]
  ] as const) {
    const { code, stdout, stderr } = await weighbridge(['doctor', ...args], { env: { GITHUB_TOKEN: token } })
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)])
  }
  expect(server.problems).toEqual([])
})
