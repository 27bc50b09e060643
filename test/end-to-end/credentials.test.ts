import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openOsv, scene } from '../helpers/action-scene.ts'
import { weighbridge } from '../helpers/cli.ts'
import { advisory } from '../helpers/osv-database.ts'

const secret = 's3cr3t'
const at = (host: string): string => `https://dana:${secret}@${host}.example`

const change = {
  'requirements.txt': [
    `--index-url ${at('index')}/simple`,
    `--extra-index-url https://${secret}@other.example/simple`,
    'evil==1.0',
    `b @ git+${at('git')}/b.git@main`,
    `c @ https://files.example/c-1.0.tar.gz?token=${secret}`,
    `old==1.0 --config-settings="from=${at('index')}"`,
    ''
  ].join('\n'),
  'package.json': JSON.stringify({
    dependencies: { d: `git+${at('git')}/d.git#v1`, e: `${at('files')}/e.tgz?access_token=${secret}` }
  }),
  '.npmrc': `registry=${at('npm')}/\n`,
  'pip.conf': `[global]\nindex-url = ${at('index')}/simple\n`,
  'environment.yml': `channels:\n  - https://conda.example/t/${secret}/main\ndependencies:\n  - f=1.0\n`,
  Dockerfile: `FROM python:3.12\nRUN pip install --index-url ${at('index')}/simple g git+${at('git')}/h.git\n`,
  'install.sh': `pip install --extra-index-url=${at('index')}/simple i\nnpm install git+${at('git')}/j.git\n`,
  'Cargo.toml': `[dependencies]\nk = { git = "${at('git')}/k.git" }\n`,
  '.mcp.json': JSON.stringify({
    mcpServers: { l: { command: 'uvx', args: ['--from', `git+${at('git')}/l.git`, 'l'] } }
  })
}

const ranges = [[{ introduced: '0' }, { fixed: '2.0' }]]
const records = [
  advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] }),
  advisory({ id: 'GHSA-aaaa-bbbb-cccc', name: 'old', ranges, label: 'HIGH' })
]

test('credentials in URLs of a change are in nothing that is printed or posted', async () => {
  const osv = await openOsv({ PyPI: records, npm: [] })
  const { git, github, run } = await scene({ 'a.txt': '' }, change, { osv })
  const { log, summary, outputs, report } = await run('opened', {}, { 'request-changes': 'true' })
  const posted = [...github.comments, ...github.reviews, ...github.reviewComments].map(({ body }) => body)
  expect(report?.changes.length).toBeGreaterThan(10)
  expect(posted.length).toBeGreaterThan(3)
  const shown = {
    log,
    summary,
    outputs: JSON.stringify(outputs),
    report: JSON.stringify(report),
    posted: posted.join()
  }
  expect(Object.entries(shown).filter(([, text]) => text.includes(secret))).toEqual([])
  expect(JSON.stringify(report)).toContain('git+https://git.example/b.git@main')

  for (const format of ['text', 'markdown', 'json']) {
    const args = ['review', 'main...topic', '--format', format, '--osv', `api:${osv.url}`, '--verbose', '--waivers']
    const { stdout, stderr } = await weighbridge(args, { cwd: git.dir })
    expect(stdout.length).toBeGreaterThan(1000)
    expect([format, `${stdout}${stderr}`.includes(secret)]).toEqual([format, false])
  }
})

test('credentials in a policy of the base branch that does not parse are not printed', async () => {
  const policy = `version: 1\nindexes:\n  "${at('index')}/${'x'.repeat(60)}": nothing\n${at('other')}: 1\n`
  const path = '.github/weighbridge.yml'
  const { git, run } = await scene({ [path]: policy }, { 'a.txt': '1' })
  const { code, log, summary } = await run('opened')
  expect([code, log.includes('index.example') || log.includes('other.example')]).toEqual([2, true])
  expect([log, summary].filter(text => text.includes(secret))).toEqual([])
  writeFileSync(join(git.dir, 'policy.yml'), policy)
  for (const args of [
    ['review', 'main...topic', '--offline'],
    ['policy', 'check', 'policy.yml']
  ]) {
    const { code, stderr } = await weighbridge(args, { cwd: git.dir })
    expect([code, stderr.includes('.example'), stderr.includes(secret)]).toEqual([2, true, false])
  }
})
