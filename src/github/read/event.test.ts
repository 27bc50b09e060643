import { readEvent } from './event.ts'

const base = 'a'.repeat(40)
const head = 'b'.repeat(40)
const none = '0'.repeat(40)
const pull = { number: 7, head: { sha: head } }
const person = { id: 5, login: 'dana', type: 'User' }
const comment = {
  action: 'created',
  issue: { number: 7, pull_request: {}, user: { id: 4 } },
  comment: { id: 4_300_000_001, node_id: 'IC_x', body: 'text', user: person },
  sender: person
}
const plain = {
  ...{ type: 'comment', number: 7, onPull: true, action: 'created', id: 4_300_000_001, nodeId: 'IC_x', body: 'text' },
  ...{ author: person, sender: person }
}
const ofComment = { ...plain, opener: 4 }
const withoutPull = { ...plain, onPull: false }
const pullRequest = { type: 'pull-request', number: 7, head, quiet: false }

test.each([
  ['pull_request_target', { action: 'opened', pull_request: pull }, pullRequest],
  [
    'pull_request',
    { action: 'synchronize', pull_request: { ...pull, base: { ref: 'main' } } },
    { ...pullRequest, base: 'main' }
  ],
  [
    'pull_request_target',
    { action: 'edited', changes: { title: { from: 'x' } }, pull_request: pull },
    { ...pullRequest, quiet: true }
  ],
  [
    'pull_request_target',
    { action: 'edited', changes: { base: { ref: { from: 'x' } } }, pull_request: pull },
    pullRequest
  ],
  [
    'merge_group',
    { merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' } },
    { type: 'range', base, head, branch: 'main', group: true }
  ],
  ['issue_comment', comment, ofComment],
  [
    'issue_comment',
    { ...comment, action: 'edited', changes: { body: { from: 'before' } } },
    { ...ofComment, action: 'edited', before: 'before' }
  ],
  ['issue_comment', { ...comment, action: 'deleted', changes: {} }, { ...ofComment, action: 'deleted' }],
  [
    'issue_comment',
    { ...comment, comment: { ...comment.comment, body: null, user: { ...person, type: 'Bot' } } },
    { ...ofComment, body: '', author: { ...person, type: 'Bot' } }
  ],
  [
    'issue_comment',
    { ...comment, comment: { ...comment.comment, user: null } },
    { ...ofComment, author: { id: 0, login: '', type: '' } }
  ],
  ['issue_comment', { ...comment, issue: { number: 7 } }, withoutPull],
  ['schedule', { schedule: '17 * * * *' }, { type: 'sweep' }],
  ['push', { before: base, after: head, ref: 'refs/heads/main' }, { type: 'range', base, head }],
  [
    'push',
    { before: none, after: head, ref: 'refs/heads/x', repository: { default_branch: 'main' } },
    { type: 'range', head, branch: 'main' }
  ]
])('%s %j', (name, payload, target) => {
  expect(readEvent(name, payload, '')).toEqual(target)
})

test.each([
  ['push', { before: base, after: none, ref: 'refs/heads/x' }, /was deleted/],
  ['push', { before: none, after: head, ref: 'refs/heads/x' }, /is new/],
  ['push', { before: none, after: head, ref: 'refs/heads/x', repository: { default_branch: 'x' } }, /is new/],
  ['push', { before: base, after: head, ref: 'refs/tags/v1', repository: { default_branch: 'x' } }, /not a branch/],
  ['push', { before: 'main', after: head, ref: 'refs/heads/x' }, /does not match the documented format/],
  ['pull_request', {}, /does not match the documented format/],
  ['pull_request', { pull_request: { number: '7; rm', head: { sha: head } } }, /does not match the documented format/],
  [
    'pull_request',
    { pull_request: { number: 7, head: { sha: '--output=x' } } },
    /does not match the documented format/
  ],
  ['merge_group', null, /does not match the documented format/],
  ['issue_comment', {}, /does not match the documented format/],
  ['issue_comment', { ...comment, action: 'pinned' }, /does not match the documented format/],
  ['issue_comment', { ...comment, sender: { id: '5' } }, /does not match the documented format/],
  ['watch', {}, /nothing to review on "watch"/]
])('%s %j is nothing to review', (name, payload, problem) => {
  expect(readEvent(name, payload, '')).toEqual({ reason: expect.stringMatching(problem) as unknown })
})

test('a person names the pull request', () => {
  expect(readEvent('workflow_dispatch', {}, '12')).toEqual({ type: 'pull-request', number: 12, quiet: false })
})

test('a run that is started on another branch speaks of the commit that its check stands on', () => {
  const started = (ref: string) =>
    readEvent('workflow_dispatch', { ref, repository: { default_branch: 'main' } }, '12', head)
  expect(started('refs/heads/topic')).toEqual({ type: 'pull-request', number: 12, quiet: false, checked: head })
  expect(started('refs/heads/main')).toEqual({ type: 'pull-request', number: 12, quiet: false })
})

const began = '2026-01-01T00:00:00Z'
const started = { head_sha: head, head_branch: 'topic', head_repository: { id: 5 }, created_at: began }
const queue = `gh-readonly-queue/release/2/pr-7-${base}`
const ofHead = { type: 'head', sha: head, branch: 'topic', repository: 5, ended: true, began }

test.each([
  ['requested', {}, { ...ofHead, ended: false }],
  ['in_progress', {}, { ...ofHead, ended: false }],
  ['completed', { run_started_at: '2026-01-02T00:00:00Z' }, { ...ofHead, began: '2026-01-02T00:00:00Z' }],
  ...['success', 'failure', 'action_required', 'cancelled', 'skipped', 'stale', 'timed_out', 'neutral', null].map(
    conclusion => ['completed', { conclusion }, ofHead] as const
  ),
  ['completed', { pull_requests: [{ number: 666 }] }, ofHead],
  ['completed', { head_repository: null }, { type: 'head', sha: head, branch: 'topic', ended: true, began }],
  ['completed', { head_branch: null }, { ...ofHead, branch: '' }],
  [
    'completed',
    { event: 'merge_group', head_branch: queue },
    { type: 'range', head, branch: 'release/2', group: true }
  ],
  ['requested', { event: 'merge_group', head_branch: queue }, { ...ofHead, branch: queue, ended: false }],
  ['completed', { event: 'pull_request', head_branch: queue }, { ...ofHead, branch: queue }],
  ['completed', { event: 'merge_group', head_branch: 'main' }, { ...ofHead, branch: 'main' }]
] as [string, object, object][])('workflow_run %s %j', (action, more, target) => {
  expect(readEvent('workflow_run', { action, workflow_run: { ...started, ...more } }, '')).toEqual(target)
})

test('workflow_run names the default branch, where the head most likely goes', () => {
  const payload = { action: 'completed', workflow_run: started, repository: { default_branch: 'main' } }
  expect(readEvent('workflow_run', payload, '')).toEqual({ ...ofHead, into: 'main' })
})

test.each([
  {},
  { action: 'completed' },
  { action: 'completed', workflow_run: { ...started, head_sha: 'main' } },
  { action: 'completed', workflow_run: { ...started, head_repository: { id: '5; rm' } } }
])('workflow_run %j is nothing to review', payload => {
  expect(readEvent('workflow_run', payload, '')).toEqual({
    reason: expect.stringMatching(/does not match the documented format/) as unknown
  })
})

test.each(['', '0', '-1', '1e3', 'x'])('%j is no pull request', chosen => {
  const reason = expect.stringMatching(/must be the number of one/) as unknown
  expect(readEvent('workflow_dispatch', {}, chosen)).toEqual({ reason })
})
