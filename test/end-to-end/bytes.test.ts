import { readdirSync } from 'node:fs'
import { reviewJson, weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'

const header = '#!/usr/bin/env bun\nbun-lockfile-format-v0\n'
const lockfile = (size: number): Buffer =>
  Buffer.concat([Buffer.from(header), Buffer.alloc(size - header.length, '\x02\0')])

test('a binary file is read by its extractor, on both sides, and a large one leaves nothing behind', async () => {
  const repository = await makeRepository()
  repository.commit({ 'bun.lockb': lockfile(2000), 'other.bin': lockfile(2000) })
  repository.commit({ 'bun.lockb': lockfile(9 * 1024 * 1024), 'other.bin': lockfile(3000) })
  const temporary = await makeFolder()
  const args = ['review', 'HEAD~1..HEAD', '--repo', repository.dir, '--format', 'json', '--offline']
  const { stdout } = await weighbridge(args, { env: { TMPDIR: temporary } })
  const review = JSON.parse(stdout) as ReviewJson
  expect(review.gaps.filter(({ subject }) => /\.(?:lockb|bin)$/.test(subject))).toMatchObject([
    {
      code: 'parse-error',
      subject: 'bun.lockb',
      reason: expect.stringMatching(/commit its text lockfile instead/) as string,
      location: { path: 'bun.lockb', side: 'head' }
    }
  ])
  expect(review.gaps[0]?.location).not.toHaveProperty('startLine')
  expect(readdirSync(temporary)).toEqual([])
})

test('a binary lockfile that is deleted is no gap', async () => {
  const repository = await makeRepository()
  repository.commit({ 'bun.lockb': lockfile(2000), 'requirements.txt': 'torch\n\0' })
  repository.commit({ 'bun.lockb': null, 'requirements.txt': null })
  const { code, review } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--offline')
  expect([code, review.gaps]).toEqual([0, []])
})

test('a requirements file under the name of a binary is read as what points at it says', async () => {
  const repository = await makeRepository()
  repository.commit({ 'requirements.txt': '-r bun.lockb\n', 'bun.lockb': 'torch==2.0\n' })
  repository.commit({ 'bun.lockb': 'torch==2.0\nnumpy==1.0\n' })
  const { review } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--offline')
  expect(review.changes.map(({ component: { name, location } }) => `${location.path} ${name}`)).toEqual([
    'bun.lockb numpy'
  ])
})
