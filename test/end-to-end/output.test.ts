import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cli, weighbridge } from '../helpers/cli.ts'
import { gitEnvironment, makeFolder, makeRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

const run = promisify(execFile)

/** The exit code of the first program of a command line, and what went to standard error. */
async function inShell(command: string): Promise<{ readonly code: string | undefined; readonly stderr: string }> {
  const env = { ...gitEnvironment, NODE: process.execPath, CLI: cli }
  const { stdout, stderr } = await run('bash', ['-c', `${command}; code=\${PIPESTATUS[0]}; echo; echo "$code"`], {
    env
  })
  return { code: stdout.trim().split('\n').at(-1), stderr }
}

const program = '"$NODE" "$CLI"'

let policy = ''

beforeAll(async () => {
  policy = join(await makeFolder(), 'policy.yml')
  writeFileSync(policy, 'version: 1\nenforcement: observe\n')
})

describe.each(['--help', 'demo', 'review --help', 'policy show', 'policy check'])('%s', args => {
  const command = (): string => `${program} ${args} ${args.startsWith('policy') ? `'${policy}'` : ''}`

  test('a reader that goes is no error', async () => {
    expect(await inShell(`${command()} | true`)).toEqual({ code: '0', stderr: '' })
    expect(await inShell(`${command()} | head -c 10`)).toEqual({ code: '0', stderr: '' })
  })

  test('a full disk is 2 and a sentence', async () => {
    const said = /^weighbridge: the output could not be written: ENOSPC: [^\n]+\n$/
    expect(await inShell(`${command()} > /dev/full`)).toEqual({
      code: '2',
      stderr: expect.stringMatching(said) as unknown
    })
  })
})

test('a review that blocks still does where nobody reads it', async () => {
  const database = await makeFolder()
  const record = advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })
  writeDatabase(database, { PyPI: [record] }, new Date().toISOString())
  const { dir, commit } = await makeRepository()
  commit({ a: '' })
  commit({ 'requirements.txt': 'evil==1.0\n' })
  const review = `${program} review HEAD~1..HEAD --repo '${dir}' --osv 'database:${database}' --facts off`
  expect(await inShell(`${review} | true`)).toEqual({ code: '1', stderr: '' })
  expect(await inShell(`${review} --format json | head -c 10`)).toEqual({ code: '1', stderr: '' })
  expect(await inShell(`${review} --output '${database}/report' | true`)).toEqual({ code: '1', stderr: '' })
  for (const full of ['> /dev/full', '--format json > /dev/full', '--output /dev/full']) {
    const { code, stderr } = await inShell(`${review} ${full}`)
    expect([full, code, stderr]).toEqual([full, '2', expect.stringMatching(/^weighbridge: the .* written.*\n$/)])
  }
})

test('SARIF names the rules with what they find', async () => {
  const database = await makeFolder()
  const record = advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })
  writeDatabase(database, { PyPI: [record] }, new Date().toISOString())
  const { dir, commit } = await makeRepository()
  commit({ a: '' })
  commit({ 'requirements.txt': 'evil==1.0\n' })
  const args = ['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', `database:${database}`, '--format', 'sarif']
  const { code, stdout } = await weighbridge(args)
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { rules: [{ id: 'package-malicious', properties: { 'security-severity': '10.0' } }] } },
        results: [{ ruleId: 'package-malicious', level: 'error' }]
      }
    ]
  })
})

test('nobody is left to be told where standard error is full', async () => {
  expect(await inShell(`${program} unheard-of 2> /dev/full`)).toEqual({ code: '2', stderr: '' })
})
