import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli, weighbridge } from '../helpers/cli.ts'
import { gitEnvironment, makeFolder } from '../helpers/git.ts'

test('the demonstration shows a blocked review and ends with 0', async () => {
  const { code, stdout, stderr } = await weighbridge(['demo'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/\n2 findings block this merge\n/)
  expect(stdout).toMatch(/requirements\.txt\n +2 +block +litellm 1\.82\.6 → 1\.82\.7 is malicious \(MAL-2026-2144\)/)
  expect(stdout).toMatch(/serve\.py\n +9 +block +some-org\/some-reranker may run code that can change/)
  expect(stdout).toMatch(/Dockerfile\n +1 +warn +python:3\.13-slim has no digest/)
  expect(stdout).toMatch(
    /The gate blocked as intended: this review would have ended with 1\.\nReview your own repository: .*\n$/
  )
})

test('it ends with the command as it was started', async () => {
  const linked = join(await makeFolder(), 'weighbridge')
  symlinkSync(cli, linked)
  const installed = await weighbridge(['demo'], { program: linked })
  expect(installed.stdout).toContain('\nReview your own repository: weighbridge review main...HEAD')
  const inside = await weighbridge(['demo'], { cwd: join(cli, '../..') })
  expect(inside.stdout).toContain('\nReview your own repository: node dist/cli.js review main...HEAD')
  const outside = await weighbridge(['demo'], { cwd: await makeFolder() })
  expect(outside.stdout).toContain(`\nReview your own repository: node ${cli} review main...HEAD`)
})

test('nothing of it is written in advance: without the advisory, the finding is not there and it ends with 2', async () => {
  const copy = join(await makeFolder(), 'dist')
  cpSync(join(import.meta.dirname, '../../dist'), copy, { recursive: true })
  const file = join(copy, 'demo-advisories.json')
  const records = JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]
  const fewer = records.filter(({ id }) => id !== 'MAL-2026-2144')
  expect(fewer.length).toBe(records.length - 1)
  writeFileSync(file, JSON.stringify(fewer))
  const { code, stdout } = await weighbridge(['demo'], { program: join(copy, 'cli.js') })
  expect(code).toBe(2)
  expect(stdout).toMatch(/\n1 finding blocks this merge\n/)
  expect(stdout).not.toMatch(/MAL-2026-2144/)
  expect(stdout).toMatch(/missing: package-malicious in requirements\.txt/)
})

test('it does not mind what the user’s git configuration holds', async () => {
  const home = await makeFolder()
  const template = await makeFolder()
  const config = join(home, '.gitconfig')
  writeFileSync(
    config,
    `[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = /nonexistent\n[init]\n\ttemplateDir = ${template}\n\tdefaultBranch = trunk\n[core]\n\thooksPath = /nonexistent\n\tautocrlf = true\n\texcludesFile = ${join(home, 'ignore')}\n[user]\n\tuseConfigOnly = true\n`
  )
  writeFileSync(join(home, 'ignore'), '*\n')
  const env = {
    HOME: home,
    GIT_CONFIG_GLOBAL: config,
    GIT_DIR: '/nonexistent',
    GIT_AUTHOR_NAME: '',
    XDG_CONFIG_HOME: home
  }
  const { code, stderr } = await weighbridge(['demo'], { env })
  expect([code, stderr]).toEqual([0, ''])
})

test('without git it says so', async () => {
  const { code, stdout, stderr } = await weighbridge(['demo'], { env: { PATH: '/nonexistent' } })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/needs git/)
})

test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('%s leaves no temporary folder', async signal => {
  const [folder, temporary] = [await makeFolder(), await makeFolder()]
  const started = join(folder, 'started')
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/git'), `#!/bin/sh\ntouch '${started}'\nexec sleep 2\n`, { mode: 0o755 })
  const env = { ...gitEnvironment, PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, TMPDIR: temporary }
  const child = spawn(process.execPath, [cli, 'demo'], { env, stdio: 'ignore' })
  const closed = once(child, 'close')
  while (!existsSync(started)) await new Promise(resolve => setTimeout(resolve, 20))
  expect(readdirSync(temporary)).toHaveLength(1)
  child.kill(signal)
  expect(await closed).toEqual([null, signal])
  expect(readdirSync(temporary)).toEqual([])
})
