import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { commands } from '../src/cli/catalogue.ts'
import { formatProblem, parsePolicy } from '../src/policy/file/load.ts'
import { catalogue } from '../src/review/catalogue.ts'
import { weighbridge } from './helpers/cli.ts'
import { makeFolder, makeRepository } from './helpers/git.ts'
import { advisory } from './helpers/osv-database.ts'
import { startOsvServer } from './helpers/osv-server.ts'

const root = join(import.meta.dirname, '..')
const readme = text('README.md')
const action = text('docs/action.md')
const commandLine = text('docs/command-line.md')

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function blocks(language: string, from = readme): string[] {
  return [...from.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, body = '']) => body)
}

/** Rows of a table as cells, by what its head begins with. */
function rows(head: string, from: string): string[][] {
  const [, body = ''] = from.split(`\n| ${head} |`)
  const lines = body.split('\n').slice(2)
  const end = lines.findIndex(line => !line.startsWith('|'))
  return lines.slice(0, end).map(line => line.split('|').map(cell => cell.trim()))
}

function names(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

test('the workflow in the README is the one that is shipped, in eleven lines', () => {
  const workflow = text('docs/weighbridge.yml')
  expect(blocks('yaml')[0]).toBe(workflow)
  expect(workflow.trimEnd().split('\n')).toHaveLength(11)
  const { on, jobs, permissions, concurrency } = parse(workflow) as Record<string, Record<string, unknown>>
  expect(on).toEqual({
    pull_request_target: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
    merge_group: null
  })
  expect(jobs).toEqual({
    weighbridge: {
      'runs-on': 'ubuntu-latest',
      permissions: {
        actions: 'read',
        checks: 'read',
        contents: 'read',
        'pull-requests': 'write',
        statuses: 'write'
      },
      steps: [{ uses: 'weighbridge/weighbridge@main' }]
    }
  })
  expect(permissions).toEqual({})
  const ours = parse(text('.github/workflows/weighbridge.yml')) as Record<string, unknown>
  expect(ours).toMatchObject({ name: 'weighbridge', on, concurrency })
})

test('the policies in the README load without a doubt', () => {
  const policies = blocks('yaml').filter(body => body.startsWith('version:'))
  expect(policies).toHaveLength(2)
  for (const policy of policies) {
    const parsed = parsePolicy(policy, 'README.md', catalogue)
    const said = 'problems' in parsed ? parsed.problems : parsed.warnings
    expect(said.map(problem => formatProblem('README.md', problem))).toEqual([])
  }
})

test('docs/action.md lists the inputs and outputs of the action', () => {
  const { inputs, outputs } = parse(text('action.yml')) as { inputs: object; outputs: object }
  expect(
    rows('Input', action)
      .flatMap(([, cell]) => names(cell))
      .sort()
  ).toEqual(Object.keys(inputs).sort())
  const told = names(/^Outputs: .*$/m.exec(action)?.[0])
  for (const name of Object.keys(outputs)) expect(told).toContain(name)
})

test('docs/command-line.md lists every command, and only options that exist', () => {
  const known = commands.map(({ name }) => name)
  const told = rows('Command', commandLine).flatMap(([, cell]) => names(cell))
  expect(told.map(name => known.find(one => name === one || name.startsWith(`${one} `)) ?? name)).toEqual(
    expect.arrayContaining(known)
  )
  const options = commands.flatMap(command => Object.keys(command.options))
  for (const option of (readme + commandLine).matchAll(/(?<![\w-])--([a-z]+(?:-[a-z]+)*)/g))
    expect(options).toContain(option[1])
})

test('the hook for pre-commit calls a command with options that there are', () => {
  const hooks = parse(text('.pre-commit-hooks.yaml')) as { id: string; entry: string; pass_filenames: boolean }[]
  expect(hooks.map(({ id, pass_filenames: files }) => [id, files])).toEqual([['weighbridge', false]])
  for (const { entry } of hooks) {
    const [program, name, ...args] = entry.split(' ')
    const command = commands.find(one => one.name === name)
    expect([program, Object.keys(command?.options ?? {})]).toEqual([
      'weighbridge',
      expect.arrayContaining(args.map(arg => arg.replace(/^--/, '')))
    ])
  }
})

test('every command line in the README and docs/command-line.md runs', async () => {
  const lines = [...blocks('sh'), ...blocks('sh', commandLine)].flatMap(body => body.trim().split('\n'))
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.shift()).toBe('git clone https://github.com/weighbridge/weighbridge && cd weighbridge')
  const git = await makeRepository()
  git.commit({ 'requirements.txt': 'a==1\n' })
  git.branch('topic')
  git.commit({ 'requirements.txt': 'a==2\n' })
  const osv = await startOsvServer({ PyPI: [advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1'] })] })
  const cwd = await makeFolder()
  try {
    for (const line of lines) {
      const [program, script, ...given] = line.split(' ')
      expect([program, script]).toEqual(['node', 'dist/cli.js'])
      const args = given.map(word => (word === '../your-repository' ? git.dir : word))
      if (args[0] === 'osv') args.push('--url', osv.url, '--ecosystem', 'PyPI')
      else if (args[0] === 'review') args.push(...(args.includes('--repo') ? ['--offline'] : ['--repo', git.dir]))
      const { code, stdout, stderr } = await weighbridge(args, { cwd })
      // without a network and advisories, a review is incomplete
      expect([line, code, stderr]).toEqual([line, args.at(-1) === '--offline' ? 2 : 0, expect.any(String)])
      expect(stdout + stderr).not.toBe('')
    }
  } finally {
    await osv.close()
  }
})

test('what contributors are told to run exists', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
  const told = [...(readme + text('CONTRIBUTING.md')).matchAll(/npm (?:run )?(ci|test|[a-z]+)\b/g)].map(
    ([, name]) => name
  )
  for (const name of told) expect([...Object.keys(scripts), 'ci']).toContain(name)
})

test.each([
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...['action', 'architecture', 'command-line', 'coverage', 'policy', 'setups'].map(name => `docs/${name}.md`)
])('what %s links to is there', path => {
  const targets = [...text(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
  expect(targets.filter(target => !existsSync(join(root, dirname(path), target)))).toEqual([])
})

test('every test that SECURITY.md names exists', () => {
  const files = ['src', 'test'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.test.ts'))
      .map(name => text(join(folder, name)))
  )
  const shown = text('SECURITY.md')
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line => /`([^`]+)` \|$/.exec(line)?.[1] ?? line)
  expect(shown.length).toBeGreaterThan(15)
  expect(shown.filter(name => !files.some(file => file.includes(`'${name}'`)))).toEqual([])
})
