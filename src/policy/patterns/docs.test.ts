import { readFileSync } from 'node:fs'
import { gapCodes } from '../../core/gap.ts'
import { formatProblem, policyFrom } from '../file/load.ts'
import { readPolicyFile } from '../file/policy-file.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { sampleRules } from '../../../test/helpers/samples.ts'
import { policySchema } from '../file/schema.ts'

const page = readFileSync(new URL('../../../docs/policy.md', import.meta.url), 'utf8')
const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? ''

function documented(): ReturnType<typeof policyFrom> {
  const parent = readPolicyFile('version: 1', 'acme/policies/base.yml', sampleRules)
  return policyFrom([readPolicyFile(example, 'docs/policy.md', sampleRules), parent], sampleRules)
}

test('the documented policy loads without a doubt', () => {
  const parsed = documented()
  const said = 'problems' in parsed ? parsed.problems : parsed.warnings
  expect(said.map(problem => formatProblem('docs/policy.md', problem))).toEqual([])
})

test('the forms of every host are documented', () => {
  const prefixes = [...hosts.values()].flatMap(({ policyPrefix }) => Object.values(policyPrefix))
  expect(prefixes.filter(prefix => !page.includes(`\`${prefix}`))).toEqual([])
})

test('the documented policy has every key', () => {
  const parsed = documented()
  if (!('policy' in parsed)) throw new Error('it does not load')
  const { policy } = parsed
  for (const section of Object.keys(policySchema({}).entries)) expect(example).toMatch(new RegExp(`^${section}:`, 'm'))
  for (const lists of [policy.approved, policy.denied]) expect(Object.values(lists)).not.toContain(undefined)
  const keys = ['rule', 'component', 'version', 'advisory', 'file', 'reason', 'by', 'expires']
  for (const key of keys) expect(policy.waivers[0]).toHaveProperty(key)
})

test('the documented gaps are the defaults', () => {
  for (const [code, { level }] of Object.entries(gapCodes)) expect(example).toContain(`\n  ${code}: ${level} #`)
})
