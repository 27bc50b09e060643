import type { WaiverCommands } from '../policy.ts'
import type { Node } from './document.ts'
import { child, type Reading } from './lists.ts'
import { quote, unknownWord } from './problem.ts'

/** Days that a waiver by a comment may hold unless the policy says so. */
const usualDays = 90

/** GitHub's own roles that a policy may name; everybody may read. */
const ownRoles = ['admin', 'maintain', 'write', 'triage']

/** `waivers.commands`: what has the wrong form has been said by the schema. */
export function readWaiverCommands(root: Node, reading: Reading): WaiverCommands | undefined {
  const section = child(root, 'waivers')
  const node = child(section, 'commands')
  if (node === undefined) return undefined
  const maxDays = child(section, 'maxDays')?.value
  const logins = new Set<string>()
  const roles = new Set<string>()
  for (const item of child(node, 'by')?.items ?? []) {
    if (typeof item.value !== 'string') continue
    const name = item.value.toLowerCase()
    const role = /^role:(.*)$/s.exec(name)?.[1]
    const problem = role === undefined ? loginProblem(name) : roleProblem(role)
    if (problem !== undefined) {
      reading.complaints.push({ message: `${quote(item.value)} ${problem}`, span: item.span })
    } else if (role === undefined) {
      logins.add(name)
    } else {
      doubtRole(role, item, reading)
      roles.add(role)
    }
  }
  const rules = child(node, 'rules')?.items ?? []
  return {
    logins,
    roles,
    ownPullRequests: child(node, 'ownPullRequests')?.value === true,
    rules: new Set(rules.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
    maxDays: typeof maxDays === 'number' ? maxDays : usualDays
  }
}

function loginProblem(name: string): string | undefined {
  if (name.includes('/') || name.startsWith('team:')) {
    return 'names a team: the token of a job cannot see who is in it; name people, or a role such as role:maintain'
  }
  if (name.startsWith('@')) return 'is written without the @'
  if (name.endsWith('[bot]')) return 'is an app: only people waive findings'
  return /^[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}$/.test(name)
    ? undefined
    : 'is neither a login nor a role such as role:maintain'
}

function roleProblem(role: string): string | undefined {
  if (role === 'read' || role === 'none') return 'is everybody who can see the repository'
  return /^\S(?:[^\p{Cc}]{0,80}\S)?$/u.test(role) ? undefined : 'names no role'
}

/** A repository may have roles of its own, of any name. */
function doubtRole(role: string, { span }: Node, { doubts }: Reading): void {
  if (ownRoles.includes(role)) return
  const { nearest } = unknownWord(role, ownRoles)
  const message = `${quote(`role:${role}`)} is none of GitHub's own roles, so it must be one of your organisation's`
  doubts.push({ message, span, key: role, ...(nearest === undefined ? {} : { nearest }) })
}
