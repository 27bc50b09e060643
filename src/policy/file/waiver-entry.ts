import type { Node } from './document.ts'
import { isDate } from '../waivers/date.ts'
import { child, type Reading } from './lists.ts'
import { isAdvisoryId, isWaiverPath, placeholderProblem } from '../../core/waiver.ts'
import type { Matcher } from '../../kinds/kind.ts'
import { parsePolicyName } from '../../kinds/policy-name.ts'
import type { RuleCatalogue, RuleMeta, Waiver } from '../policy.ts'
import { quote, refused } from './problem.ts'

const keys = ['rule', 'component', 'version', 'advisory', 'file', 'reason', 'by', 'expires'] as const

type Fields = Partial<Record<(typeof keys)[number], string>>

/** The waivers of the policy. What is missing or of the wrong type has been said by the schema. */
export function readWaivers(root: Node, rules: RuleCatalogue, reading: Reading): Waiver[] {
  const section = child(root, 'waivers')
  const maxDays = child(section, 'maxDays')?.value
  const bound = typeof maxDays === 'number' ? { maxDays } : {}
  return (section?.items ?? child(section, 'entries')?.items ?? []).flatMap(node => {
    const fields: Fields = {}
    for (const key of keys) {
      const value = child(node, key)?.value
      if (typeof value === 'string') fields[key] = value
    }
    return readWaiver(node, fields, rules, reading).map(waiver => ({ ...waiver, ...bound }))
  })
}

function readWaiver(node: Node, fields: Fields, rules: RuleCatalogue, reading: Reading): Waiver[] {
  const { rule = '', component, expires = '' } = fields
  if (/^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires)) {
    complain(node, 'expires', `${quote(expires)} is not a valid date`, reading)
  }
  for (const key of ['reason', 'by'] as const) {
    const problem = placeholderProblem(key, fields[key] ?? '')
    if (problem !== undefined) complain(node, key, problem, reading)
  }
  const meta = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  if (meta === undefined) return []
  checkKeys(node, fields, rule, meta, reading)
  const matcher = component === undefined ? undefined : readComponent(node, component, fields.version, meta, reading)
  return [
    {
      reason: '',
      by: '',
      ...fields,
      rule,
      expires,
      location: reading.locate(node.span),
      binds: found =>
        component === undefined ? found === undefined : found !== undefined && matcher?.matches(found) === true
    }
  ]
}

/** Which keys a waiver has depends on what its rule judges. */
function checkKeys(node: Node, fields: Fields, rule: string, meta: RuleMeta, reading: Reading): void {
  const needs = (key: keyof Fields, why: string): void => {
    if (child(node, key) === undefined) {
      reading.complaints.push({ message: `a waiver of ${rule} needs the key "${key}": ${why}`, span: node.span, key })
    }
  }
  const refuses = (key: keyof Fields, why: string): void => {
    if (child(node, key) !== undefined) complain(node, key, `a waiver of ${rule} has no "${key}": ${why}`, reading)
  }
  if (meta.kinds.length === 0) {
    needs('file', 'the rule is about files')
    refuses('component', 'the rule is about files')
    refuses('version', 'the rule is about files')
  } else {
    needs('component', 'the rule is about components')
  }
  if (meta.advisories === true) needs('advisory', 'one advisory never clears another')
  else refuses('advisory', 'the rule names none')
  const { advisory, file } = fields
  if (advisory !== undefined && !isAdvisoryId(advisory)) {
    complain(node, 'advisory', `${quote(advisory)} is not an advisory id, such as CVE-2024-12345`, reading)
  }
  if (file !== undefined && !isWaiverPath(file)) {
    complain(
      node,
      'file',
      `${quote(file)} is not the path of one file, relative to the root of the repository`,
      reading
    )
  }
}

function readComponent(
  node: Node,
  component: string,
  version: string | undefined,
  { kinds }: RuleMeta,
  reading: Reading
): Matcher | undefined {
  if (kinds.length === 0) return undefined
  const matcher = parsePolicyName(component, kinds, 'waived', version)
  if ('matches' in matcher) return matcher
  reading.complaints.push(refused(matcher, (child(node, 'component') ?? node).span))
  return undefined
}

function complain(node: Node, key: string, message: string, { complaints }: Reading): void {
  complaints.push({ message, span: (child(node, key) ?? node).span, key })
}
