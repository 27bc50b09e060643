import { gapCodes, type GapCode, type GapLevel } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { parseDuration } from '../waivers/date.ts'
import { readDocument, type Node } from './document.ts'
import { readAccepted } from './accepted-entry.ts'
import { misfits, unknownKeys } from './explain.ts'
import { readIndexes } from './indexes.ts'
import { child, readIgnored, readInternal, readLists, type Reading } from './lists.ts'
import type { Policy, RuleCatalogue } from '../policy.ts'
import { problemsOf, type Complaint, type PolicyProblem } from './problem.ts'
import { readRules } from './rule-settings.ts'
import { policySchema } from './schema.ts'
import { readWaiverCommands } from './waiver-commands.ts'
import { readWaivers } from './waiver-entry.ts'

export { formatProblem, type PolicyProblem } from './problem.ts'

/** A policy with what is doubtful about it, or everything that is wrong with it, in order of position. */
export type ParsedPolicy =
  | { readonly policy: Policy; readonly warnings: readonly PolicyProblem[] }
  | { readonly problems: readonly PolicyProblem[] }

const supported = 1

/**
 * Reads a policy file as docs/policy.md describes it. Never throws.
 *
 * @param path - Where it stands, for locations.
 * @param side - Which tree it was read from.
 */
export function parsePolicy(text: string, path: string, rules: RuleCatalogue, side: Side = 'base'): ParsedPolicy {
  const document = readDocument(text)
  if ('complaints' in document) return { problems: problemsOf(document.complaints, path, side) }
  const { root } = document
  const version = root === undefined ? nothing : checkVersion(root)
  if (root === undefined || version !== undefined) return { problems: problemsOf([version ?? nothing], path, side) }
  const schema = policySchema(rules)
  const reading: Reading = {
    locate: span => ({ path, side, ...span }),
    complaints: [...unknownKeys(schema, root), ...misfits(schema, root)],
    doubts: []
  }
  const policy = readPolicy(root, rules, reading)
  return reading.complaints.length > 0
    ? { problems: problemsOf(reading.complaints, path, side) }
    : { policy, warnings: problemsOf(reading.doubts, path, side) }
}

/** What no policy file at all means: the same as a file that holds `version: 1` and nothing else. */
export function defaultPolicy(rules: RuleCatalogue): Policy {
  const parsed = parsePolicy(`version: ${supported}`, '', rules)
  if ('policy' in parsed) return parsed.policy
  throw new Error(parsed.problems.map(({ message }) => message).join('; '))
}

const needed = `a policy needs the line "version: ${supported}"`

const nothing: Complaint = {
  message: `the file is empty; ${needed}`,
  span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  key: 'version'
}

/** A file of another version may hold anything: nothing else is said about it. */
function checkVersion(root: Node): Complaint | undefined {
  const { entries, span } = root
  if (entries === undefined)
    return root.value === null ? nothing : { message: 'a policy must be a mapping of keys to values', span }
  const entry = entries.get('version')
  if (entry === undefined || entry.node.value === supported) return undefined
  const { value, source } = entry.node
  const reads = `this release reads version ${supported}`
  if (typeof value === 'number') {
    return {
      message: `version ${source ?? value} of the policy format is not supported; ${reads}`,
      span: entry.node.span,
      key: 'version'
    }
  }
  return {
    message: `version must be the number ${supported}; ${reads}`,
    span: value === null ? entry.key : entry.node.span,
    key: 'version'
  }
}

/** Reads on where something is wrong already: every problem is said at once. */
function readPolicy(root: Node, rules: RuleCatalogue, reading: Reading): Policy {
  const approved = readLists(root, 'approved', reading)
  const denied = readLists(root, 'denied', reading)
  const maxAge = child(child(child(root, 'sources'), 'osv'), 'maxAge')?.value
  return {
    enforcement: child(root, 'enforcement')?.value === 'observe' ? 'observe' : 'block',
    rules: readRules(root, rules, { approved, denied }, reading),
    gaps: readGaps(root),
    advisoryMaxAge: parseDuration(typeof maxAge === 'string' ? maxAge : '7d') ?? 0,
    indexes: readIndexes(root, reading),
    approved,
    denied,
    internal: readInternal(root, reading),
    ignores: readIgnored(root, reading),
    waivers: readWaivers(root, rules, reading),
    waiverCommands: readWaiverCommands(root, reading),
    accepted: readAccepted(root, reading)
  }
}

function readGaps(root: Node): Policy['gaps'] {
  const section = child(root, 'gaps')
  const levels = Object.entries(gapCodes).map(([code, { level }]) => [code, child(section, code)?.value ?? level])
  return Object.fromEntries(levels) as Record<GapCode, GapLevel>
}
