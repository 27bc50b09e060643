import { spawn } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli, reviewJson } from '../helpers/cli.ts'
import { gitEnvironment, makeFolder, makeRepository } from '../helpers/git.ts'

const lock = (version: string): string =>
  `{\n  "packages": [\n    { "name": "acme/evil", "version": "${version}" }\n  ]\n}\n`

let dir = ''
beforeAll(async () => {
  const repository = await makeRepository()
  repository.commit({ 'web/composer.lock': lock('1.0') })
  repository.commit({ 'web/composer.lock': lock('1.1') })
  dir = repository.dir
})

/** A program that finds what our lockfile holds, in the lockfile and in the bill of materials that it is asked about. */
async function scanner(id = 'MAL-2026-1'): Promise<string> {
  const path = join(await makeFolder(), 'osv-scanner')
  const record = {
    id,
    affected: [{ package: { ecosystem: 'Packagist', name: 'acme/evil' }, versions: ['1.1'] }]
  }
  writeFileSync(
    path,
    `#!/usr/bin/env node
const { readFileSync } = require('fs')
if (process.argv.includes('--version')) { console.log('osv-scanner version: 9.9.9'); process.exit(0) }
const read = JSON.parse(readFileSync(process.argv[process.argv.indexOf('--lockfile') + 1], 'utf8'))
const packages = (read.packages ?? read.components).map(({ name, version }) => ({
  package: { name, version, ecosystem: 'Packagist' },
  vulnerabilities: version === '1.1' ? [${JSON.stringify(record)}] : []
}))
console.log(JSON.stringify({ results: [{ packages }] }))
process.exit(packages.some(({ vulnerabilities }) => vulnerabilities.length > 0) ? 1 : 0)`
  )
  chmodSync(path, 0o755)
  return path
}

test('a lockfile that nobody here reads is told, quietly', async () => {
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--offline')
  expect([code, review.verdict, review.changes]).toEqual([0, 'pass', []])
  expect(review.gaps).toMatchObject([{ code: 'unsupported-file', level: 'note', subject: 'web/composer.lock' }])
})

test('pins of tools whose packages nobody knows are told likewise', async () => {
  const repository = await makeRepository()
  repository.commit({ 'README.md': 'Nothing yet.\n' })
  repository.commit({
    'infra/.terraform.lock.hcl': 'provider "index.example/acme/cloud" {\n  version = "5.71.0"\n}\n',
    'mise.lock': '[[tools.node]]\nversion = "22.11.0"\n'
  })
  const { code, review } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--offline')
  expect([code, review.verdict]).toEqual([0, 'pass'])
  expect(review.gaps).toMatchObject([
    { code: 'unsupported-file', level: 'note', subject: 'infra/.terraform.lock.hcl' },
    { code: 'unsupported-file', level: 'note', subject: 'mise.lock' }
  ])
})

test('with a scanner, what it holds is reviewed as anything else', async () => {
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', `scanner:${await scanner()}`)
  expect(review.gaps).toEqual([])
  expect(review.coverage).toMatchObject([{ source: 'osv-scanner 9.9.9', asked: 2, answered: 2 }])
  expect(review.changes).toMatchObject([
    {
      type: 'changed',
      component: {
        kind: 'package',
        ecosystem: 'packagist',
        name: 'acme/evil',
        version: '1.1',
        purl: 'pkg:composer/acme/evil@1.1',
        location: { path: 'web/composer.lock', startLine: 3 }
      }
    }
  ])
  expect([code, review.findings]).toMatchObject([1, [{ ruleId: 'package-malicious', location: { startLine: 3 } }]])
})

test('in a folder of tests it is a note, in an ignored one nothing, and twice in a file it is one', async () => {
  const repository = await makeRepository()
  const twice = lock('1.1').replace(/(\{ "name".*\})/, '$1,\n    $1')
  repository.commit({ '.github/weighbridge.yml': 'version: 1\nignore: { paths: [vendored/**] }\n' })
  repository.commit({ 'tests/composer.lock': twice, 'vendored/composer.lock': lock('1.1') })
  const { code, review } = await reviewJson(
    repository.dir,
    'HEAD~1..HEAD',
    '--osv',
    `scanner:${await scanner('GHSA-aaaa-bbbb-cccc')}`
  )
  const place = { path: 'tests/composer.lock', startLine: 3 }
  expect(review.changes).toMatchObject([{ component: { context: 'test', location: place, alsoAt: [] } }])
  expect([code, review.findings, review.gaps]).toMatchObject([0, [{ ruleId: 'package-vulnerable', level: 'note' }], []])
})

describe('a scanner that is down', () => {
  const accepted = '{ gap: parse-error, path: web/composer.lock, reason: It is odd, by: Ann, expires: 2099-01-01 }'
  const policy = `version: 1\naccepted: [${accepted}]\n`
  const failing = async (line: string, code: number): Promise<string> => {
    const path = join(await makeFolder(), 'osv-scanner')
    const version = 'if [ "$1" = --version ]; then echo "osv-scanner version: 9.9.9"; exit 0; fi'
    writeFileSync(path, `#!/bin/sh\n${version}\necho '${line}' >&2\nexit ${code}\n`, { mode: 0o755 })
    return path
  }
  let added = ''
  beforeAll(async () => {
    const repository = await makeRepository()
    repository.commit({ '.github/weighbridge.yml': policy })
    repository.commit({ 'web/composer.lock': lock('1.1') })
    added = repository.dir
  })

  test.each([
    ['that is not there', () => Promise.resolve('/nonexistent')],
    ['without a network', () => failing('max retries exceeded: no such host', 127)]
  ])('%s leaves the review incomplete, whatever the policy accepts', async (_, path) => {
    const { code, review } = await reviewJson(added, 'HEAD~1..HEAD', '--osv', `scanner:${await path()}`)
    expect([code, review.verdict]).toEqual([2, 'incomplete'])
    expect(review.gaps).toMatchObject([
      { code: 'advisory-source', level: 'incomplete', subject: 'web/composer.lock', by: 'sources/osv' }
    ])
  })

  test('a file that it cannot read is accepted', async () => {
    const path = await failing('extraction failed on specified lockfile', 127)
    const { code, review } = await reviewJson(added, 'HEAD~1..HEAD', '--osv', `scanner:${path}`)
    expect([code, review.verdict]).toEqual([0, 'pass'])
    expect(review.gaps).toMatchObject([{ code: 'parse-error', subject: 'web/composer.lock', accepted: {} }])
  })
})

// After SIGTERM, what was done by then is reported.
test.each([
  ['SIGHUP', 'SIGHUP'],
  ['SIGTERM', 2],
  ['SIGINT', 'SIGINT']
] as const)('%s ends the scanner as well, and leaves none of its files', async (signal, end) => {
  const temporary = await makeFolder()
  const path = join(await makeFolder(), 'osv-scanner')
  const started = `${path}.pid`
  const run = `require('fs').writeFileSync(${JSON.stringify(started)}, String(process.pid)); setTimeout(() => {}, 60_000)`
  const version = `if (process.argv.includes('--version')) { console.log('osv-scanner version: 9.9.9'); process.exit(0) }`
  writeFileSync(path, `#!/usr/bin/env node\n${version}\n${run}`, { mode: 0o755 })
  const args = ['review', 'HEAD~1..HEAD', '--repo', dir, '--facts', 'off', '--osv', `scanner:${path}`]
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...gitEnvironment, TMPDIR: temporary },
    stdio: 'ignore'
  })
  const ended = new Promise(resolve =>
    child.on('close', (code, by) => {
      resolve(by ?? code)
    })
  )
  while (!existsSync(started) || readFileSync(started, 'utf8') === '') await new Promise(r => setTimeout(r, 20))
  child.kill(signal)
  expect(await ended).toBe(end)
  expect(readdirSync(temporary).filter(name => name.startsWith('weighbridge-scanner-'))).toEqual([])
  const scanning = (): boolean => {
    try {
      return process.kill(Number(readFileSync(started, 'utf8')), 0)
    } catch {
      return false
    }
  }
  // A killed orphan is gone once its new parent has waited for it.
  for (let tries = 0; tries < 100 && scanning(); tries += 1) await new Promise(r => setTimeout(r, 20))
  expect(scanning()).toBe(false)
})
