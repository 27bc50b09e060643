import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const readme = text('README.md')

/** The events that GitHub accepts in a rule of this type, as its REST reference lists them. */
const SUPPORTED =
  'branch_protection_rule check_run check_suite create delete deployment deployment_status discussion discussion_comment ' +
  'fork gollum image_version issue_comment issues label merge_group milestone page_build project project_card ' +
  'project_column public pull_request pull_request_review pull_request_review_comment pull_request_target push ' +
  'registry_package release repository_dispatch schedule status watch workflow_call workflow_dispatch workflow_run'

const OURS = '.github/workflows/weighbridge.yml'

interface ActionsPolicy {
  readonly name: string
  readonly conditions: { readonly workflow_path: { readonly include: string[]; readonly exclude: string[] } }
  readonly rules: readonly [{ readonly parameters: { readonly allowed_events: string[] } }]
}

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

const policy = JSON.parse(text('docs/actions-policy.json')) as ActionsPolicy
const others = JSON.parse(text('docs/actions-policy-others.json')) as ActionsPolicy

function events({ rules }: ActionsPolicy): string[] {
  return rules[0].parameters.allowed_events
}

/** Whether a policy covers a workflow: an empty `include` stands for all paths, and `exclude` wins. */
function covers({ conditions: { workflow_path } }: ActionsPolicy, path: string): boolean {
  const { include, exclude } = workflow_path
  return (include.length === 0 || include.includes(path)) && !exclude.includes(path)
}

/** Names of the events on which a workflow runs. */
function triggers(workflow: string): string[] {
  return Object.keys((parse(workflow) as { on: object }).on)
}

/** The workflows that are shipped for people to copy and need a policy, by the path under which GitHub runs them. */
const shipped = readdirSync(join(root, 'docs'))
  .filter(name => name.endsWith('.yml') && /^on:/m.test(text(join('docs', name))))
  .map(name => ({ path: `.github/workflows/${name}`, on: triggers(text(join('docs', name))) }))
  .filter(({ on }) => on.includes('pull_request_target'))

test.each([policy, others])('$name: has the shape that GitHub imports, and names only events that GitHub has', one => {
  expect(one).toEqual({
    name: expect.stringMatching(/\S/) as string,
    target: 'actions',
    enforcement: 'active',
    conditions: { workflow_path: { include: expect.any(Array) as [], exclude: expect.any(Array) as [] } },
    rules: [{ type: 'restrict_action_events', parameters: { allowed_events: expect.any(Array) as [] } }],
    bypass_actors: []
  })
  expect(SUPPORTED.split(' ')).toEqual(expect.arrayContaining(events(one)))
  expect(new Set(events(one)).size).toBe(events(one).length)
})

test('each workflow is covered by exactly one of the two policies', () => {
  expect(policy.conditions.workflow_path).toEqual({ include: shipped.map(({ path }) => path), exclude: [] })
  expect(others.conditions.workflow_path).toEqual({ include: [], exclude: shipped.map(({ path }) => path) })
})

test('the workflows that are shipped run under the policies, on each of their events', () => {
  expect(shipped).toContainEqual({ path: OURS, on: ['pull_request_target', 'merge_group'] })
  for (const { on } of shipped) expect(events(policy)).toEqual(expect.arrayContaining(on))
  expect(events(policy)).toEqual(expect.arrayContaining(triggers(text(OURS))))
})

test('the README says where the workflow goes, and docs/setups.md which events the policy allows', () => {
  const [before = ''] = readme.split(text('docs/weighbridge.yml'))
  const path = /`(\.github\/workflows\/[^`]+)`[^`]*\n\n```yaml\n$/.exec(before)?.[1]
  expect(policy.conditions.workflow_path.include).toContain(path)
  const step = /\[`docs\/actions-policy\.json`\][^]*? these events:\s+([^.]*)\./.exec(text('docs/setups.md'))?.[1] ?? ''
  expect([...step.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name)).toEqual(events(policy))
})

test('other workflows keep every event but the one that GitHub blocks by default', () => {
  expect(events(others)).toEqual(SUPPORTED.split(' ').filter(event => event !== 'pull_request_target'))
})

test.each([
  [OURS, 'pull_request_target', true],
  [OURS, 'merge_group', true],
  [OURS, 'workflow_dispatch', true],
  [OURS, 'push', true],
  // a pull request would bring its own copy of the workflow
  [OURS, 'pull_request', false],
  [OURS, 'workflow_run', false],
  ['.github/workflows/labeler.yml', 'pull_request_target', false],
  ['.github/workflows/weighbridge.yaml', 'pull_request_target', false],
  ['.github/workflows/ci.yml', 'pull_request', true],
  ['.github/workflows/ci.yml', 'push', true],
  ['.github/workflows/release.yml', 'release', true],
  ['.github/workflows/ci.yml', 'workflow_run', true]
])('under both policies, %s on %s: %s', (path, event, runs) => {
  const applicable = [policy, others].filter(one => covers(one, path))
  expect(applicable).toHaveLength(1)
  expect(applicable.every(one => events(one).includes(event))).toBe(runs)
})
