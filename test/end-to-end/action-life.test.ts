import { bad, good, number, openOsv, policyPath, records, scene, type Scene } from '../helpers/action-scene.ts'
import type { ReviewComment } from '../helpers/github-state.ts'
import { advisory } from '../helpers/osv-database.ts'

const us = 'github-actions[bot]'
const permissions = { contents: 'write', 'pull-requests': 'write' } as const
const before = { ...good, 'requirements.txt': 'a==1\n' }
const image = { Dockerfile: 'FROM python:3.12\n' }

/** Our comment about the image, and what was said in its thread since. */
function thread({ github }: Pick<Scene, 'github'>): { comment: ReviewComment | undefined; replies: string[] } {
  const [comment] = github.reviewComments.filter(({ path }) => path === 'Dockerfile')
  const replies = github.reviewComments.filter(one => one.inReplyTo === comment?.id && comment !== undefined)
  return { comment, replies: replies.map(({ body }) => body) }
}

/** The queries and mutations about threads and folding since the last call. */
function calls({ github }: Scene): () => string[] {
  let seen = 0
  return () => {
    const fresh = github.requests.slice(seen)
    seen = github.requests.length
    return fresh.flatMap(
      ({ body }) => /(?:un)?(?:resolveReviewThread|minimizeComment)|reviewThreads/.exec(JSON.stringify(body))?.[0] ?? []
    )
  }
}

test('new, still there, fixed and back: one thread, resolved and opened again', async () => {
  const made = await scene(before, image, { permissions })
  const { github, run, push } = made
  const asked = calls(made)
  await run('opened')
  const { comment } = thread(made)
  const full = comment?.body
  expect(full).toMatch(/^<!-- weighbridge:finding [0-9a-f]{32}\/2\.0 -->\n<strong>⚠️/)
  await run('synchronize')
  expect(asked()).toEqual([])

  await push(good)
  await run('synchronize')
  const fixedIn = github.pull(number).headSha.slice(0, 7)
  expect(asked()).toEqual(['minimizeComment', 'reviewThreads', 'resolveReviewThread'])
  expect(comment?.body).toMatch(new RegExp(`\\n✅ Fixed in ${fixedIn}\\.\\n\\n<strong>⚠️`))
  expect([comment?.minimized, comment?.resolvedBy?.login]).toEqual(['RESOLVED', us])
  const lead = (): string => github.comments[0]?.body ?? ''
  expect(lead()).toContain('1 fixed in this pull request')
  const once = lead()
  await run('synchronize')
  expect([asked(), lead()]).toEqual([[], once])

  await push(image)
  await run('synchronize')
  const now = github.pull(number).headSha.slice(0, 7)
  expect(asked()).toEqual(['unminimizeComment', 'reviewThreads', 'unresolveReviewThread'])
  expect([comment?.minimized, comment?.resolvedBy, comment?.body]).toEqual([undefined, undefined, full])
  expect(thread(made).replies).toEqual([`ℹ️ Back as of \`${now}\`: it was fixed in \`${fixedIn}\`.`])
  await run('synchronize')
  expect([asked(), thread(made).replies.length, github.reviewComments.length]).toEqual([[], 1, 2])
  expect(lead()).toMatch(/`python:3\.12`.*<br><sub>[^|]* · \*\*back\*\*/)
  expect(lead()).not.toContain('fixed in this pull request')
  expect(github.problems).toEqual([])
})

test('without contents: write no thread is resolved: all else is as always, and the log says so once', async () => {
  const made = await scene(before, { ...image, 'sub/Dockerfile': 'FROM debian:12\n' })
  const { run, push, github } = made
  await run('opened')
  await push({ ...good, 'sub/Dockerfile': good.Dockerfile })
  const asked = calls(made)
  asked()
  const { code, log } = await run('synchronize')
  expect(code).toBe(0)
  expect(log.match(/contents: write/g)).toHaveLength(1)
  expect(log).not.toMatch(/::(?:warning|error)::.*[Tt]hread/)
  expect(asked()).toEqual(['minimizeComment', 'reviewThreads', 'minimizeComment'])
  expect(github.reviewComments.map(({ body, minimized }) => [/Fixed in/.test(body), minimized])).toEqual([
    [true, 'RESOLVED'],
    [true, 'RESOLVED']
  ])
  await push(image)
  await run('synchronize')
  expect([thread(made).replies.length, thread(made).comment?.minimized, github.problems]).toEqual([1, undefined, []])
})

test('a thread that a person resolved stays so while it is the same, and while it is fixed and back', async () => {
  const made = await scene(before, image, { permissions })
  const { github, run, push } = made
  await run('opened')
  const { comment } = thread(made)
  github.resolve(comment?.id ?? 0, 'maintainer')
  for (const files of [{}, good, image]) {
    await push({ 'other.txt': JSON.stringify(files), ...files })
    await run('synchronize')
    expect(comment?.resolvedBy?.login).toBe('maintainer')
  }
  expect(thread(made).replies).toEqual([expect.stringMatching(/^ℹ️ Back as of/)])
  expect([comment?.minimized, github.problems]).toEqual([undefined, []])
})

test('where its level has risen, the thread says so and is open again, once', async () => {
  const made = await scene(before, image, { permissions })
  const { github, run, push } = made
  await run('opened')
  const { comment } = thread(made)
  github.resolve(comment?.id ?? 0, 'maintainer')
  await push({ [policyPath]: 'version: 1\nrules: { image-unpinned: block }\n' }, 'main')
  await run('synchronize')
  await run('synchronize')
  const worse = /^⚠️ Worse as of `[0-9a-f]{7}`: its level was warn, and is block now\.$/
  expect([comment?.resolvedBy, thread(made).replies]).toEqual([undefined, [expect.stringMatching(worse)]])
  expect(comment?.body).toMatch(/\/3\.0 -->\n<strong>⛔/)
})

test('where its level has risen in an open thread, the comment alone says so', async () => {
  const made = await scene(before, image, { permissions })
  const { run, push } = made
  await run('opened')
  await push({ [policyPath]: 'version: 1\nrules: { image-unpinned: block }\n' }, 'main')
  await run('synchronize')
  expect([thread(made).comment?.body, thread(made).replies]).toEqual([expect.stringContaining('<strong>⛔'), []])
})

test('a new advisory opens a thread that a person resolved, and one that is worse without a right to that says so', async () => {
  const old = advisory({ id: 'GHSA-aaaa-bbbb-cccc', name: 'old', versions: ['1.0'] })
  const newer = advisory({ id: 'GHSA-dddd-eeee-ffff', name: 'old', versions: ['1.0'] })
  const first = await openOsv({ PyPI: [...records, old] })
  const then = await openOsv({ PyPI: [...records, old, newer] })
  for (const may of [permissions, { ...permissions, contents: 'read' } as const]) {
    const { github, run } = await scene(good, { 'requirements.txt': 'a==1\nold==1.0\n' }, { permissions: may })
    await run('opened', {}, { osv: `api:${first.url}` })
    const [comment] = github.reviewComments
    github.resolve(comment?.id ?? 0, 'maintainer')
    const { log } = await run('synchronize', {}, { osv: `api:${then.url}` })
    expect(comment?.resolvedBy?.login).toBe(may === permissions ? undefined : 'maintainer')
    expect(github.reviewComments[1]?.body).toMatch(/^⚠️ Worse as of `[0-9a-f]{7}`: 1 advisory is new\.$/)
    expect(/contents: write/.test(log)).toBe(may !== permissions)
    expect(github.problems).toEqual([])
  }
})

test('what is waived stays open and says by whom and until when; when the waiver is gone, the thread says that', async () => {
  const made = await scene({ ...before, [policyPath]: 'version: 1\n' }, image, { permissions })
  const { github, run, push } = made
  await run('opened')
  const { comment } = thread(made)
  github.resolve(comment?.id ?? 0, 'maintainer')
  const full = comment?.body
  const waiver = '{ rule: image-unpinned, component: python, reason: "@all of *it*", by: dana, expires: 2999-01-01 }'
  await push({ [policyPath]: `version: 1\nwaivers: [${waiver}]\n` }, 'main')
  await run('synchronize')
  expect(comment?.body).toMatch(/\/0\.0 -->\nℹ️ Waived by dana until 2999-01-01: .*\n\n<strong>⚠️[^\n]*$/)
  expect(comment?.body).not.toMatch(/[^\\&;`]@all|\*it\*/)
  expect([comment?.minimized, comment?.resolvedBy?.login, thread(made).replies]).toEqual([undefined, 'maintainer', []])
  const edits = comment?.edits.length
  await run('synchronize')
  expect(comment?.edits.length).toBe(edits)

  await push({ [policyPath]: 'version: 1\n' }, 'main')
  await run('synchronize')
  const ended = /^⚠️ Worse as of `[0-9a-f]{7}`: it was waived, and is not any more\.$/
  expect([comment?.body, comment?.resolvedBy, thread(made).replies]).toEqual([
    full,
    undefined,
    [expect.stringMatching(ended)]
  ])

  await push({ [policyPath]: `version: 1\nwaivers: [${waiver}]\n` }, 'main')
  await run('synchronize')
  await push(good)
  await run('synchronize')
  expect(comment?.body).toMatch(/\n✅ Fixed in [0-9a-f]{7}\.\n\n<strong>⚠️[^\n]*$/)
  expect([comment?.minimized, comment?.resolvedBy?.login, github.problems]).toEqual(['RESOLVED', us, []])
})

test('where its line has changed there is another comment, and the thread of then is left as it is', async () => {
  const made = await scene(before, image, { permissions })
  const { github, run, push } = made
  await run('opened')
  await push(good)
  await run('synchronize')
  await push({ Dockerfile: `FROM python:3.12 AS build\n` })
  await run('synchronize')
  const told = github.reviewComments.map(({ line, body, minimized }) => [line, /Fixed in/.test(body), minimized])
  expect(told).toEqual([
    [1, true, 'RESOLVED'],
    [1, false, undefined]
  ])
  expect(github.problems).toEqual([])
})

test('who may not read threads is told once, and the rest is done', async () => {
  const made = await scene(before, bad, { permissions })
  const { github, run, push } = made
  await run('opened')
  await push(good)
  github.fail(({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('reviewThreads'), {
    type: 'status',
    status: 500
  })
  const { code, log } = await run('synchronize')
  expect([code, github.reviewComments.every(({ body }) => body.includes('Fixed in'))]).toEqual([0, true])
  expect(log.match(/Threads could not be read/g)).toHaveLength(1)
})
