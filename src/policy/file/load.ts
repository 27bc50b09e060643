import { gapCodes, gapHistory, type GapCode, type GapHistory, type GapLevel } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { release } from '../../core/version.ts'
import { parseDuration } from '../waivers/date.ts'
import { readDefaults, standardGapLevel, type DefaultsRelease } from './defaults.ts'
import type { Node } from './document.ts'
import { readAccepted } from './accepted-entry.ts'
import { overridden } from './final.ts'
import { readIndexes } from './indexes.ts'
import { child, readIgnored, readInternal, readLists, type Reading } from './lists.ts'
import { mergeOnto, writtenOut } from './merge.ts'
import type { Policy, RuleCatalogue } from '../policy.ts'
import { readPolicyFile, supportedVersion, type PolicyFile } from './policy-file.ts'
import { problemsOf, quote, type Complaint, type PolicyProblem } from './problem.ts'
import { readRules } from './rule-settings.ts'
import { readWaiverCommands } from './waiver-commands.ts'
import { readWaivers } from './waiver-entry.ts'

export { formatProblem, type PolicyProblem } from './problem.ts'

/** A policy with what is doubtful about it, or everything that is wrong with it, file by file in order of position. */
export type ParsedPolicy =
  | { readonly policy: Policy; readonly warnings: readonly PolicyProblem[] }
  | { readonly problems: readonly PolicyProblem[] }

/**
 * Reads a policy that extends none; one that does is a problem here: `chain.ts` reads those. Never throws.
 *
 * @param path - Where it stands, for locations.
 * @param side - Which tree it was read from.
 */
export function parsePolicy(text: string, path: string, rules: RuleCatalogue, side: Side = 'base'): ParsedPolicy {
  return policyFrom([readPolicyFile(text, path, rules)], rules, side)
}

/** What no policy file at all means: the same as a file that holds `version: 1` and nothing else. */
export function defaultPolicy(rules: RuleCatalogue): Policy {
  const parsed = parsePolicy(`version: ${supportedVersion}`, '', rules)
  if ('policy' in parsed) return parsed.policy
  throw new Error(parsed.problems.map(({ message }) => message).join('; '))
}

/**
 * The policy of a file and of those that it extends, nearest first.
 *
 * @param broken - Why not all that is extended is there.
 */
export function policyFrom(
  files: readonly [PolicyFile, ...PolicyFile[]],
  rules: RuleCatalogue,
  side: Side = 'base',
  broken = unread(files)
): ParsedPolicy {
  const root = mergedRoot(files)
  const complaints = [
    ...files.flatMap(file => file.complaints),
    ...overrides(files),
    ...(broken === undefined ? [] : [broken])
  ]
  if (root === undefined) return { problems: problemsOf(complaints, side) }
  const reading: Reading = { locate: span => ({ side, ...span }), complaints, doubts: movingRefs(files) }
  const policy: Policy = {
    ...readPolicy(root, rules, reading),
    problemsIn: (text, path) => problemsInPlaceOf(files, readPolicyFile(text, path, rules), rules)
  }
  return complaints.length > 0
    ? { problems: problemsOf(complaints, side) }
    : { policy, warnings: problemsOf(reading.doubts, side) }
}

/** What a file and those that it extends say together; undefined where nothing of one of them can be used. */
export function mergedRoot(files: readonly [PolicyFile, ...PolicyFile[]]): Node | undefined {
  const roots = files.flatMap(({ root }) => root ?? [])
  const [only] = roots
  if (roots.length < files.length || roots.length === 1) return roots.length < files.length ? undefined : only
  return roots.map(writtenOut).reduceRight((parent, root) => mergeOnto(parent, root))
}

function overrides(files: readonly PolicyFile[]): readonly Complaint[] {
  return files.flatMap(({ root }, depth) => {
    const final = files.slice(depth + 1).flatMap(parent => parent.final)
    return root === undefined ? [] : overridden(writtenOut(root), final)
  })
}

function unread(files: readonly PolicyFile[]): Complaint | undefined {
  const next = files.at(-1)?.extends
  return next && { message: `extends ${next.reference.text}, which was not read`, span: next.span }
}

function movingRefs(files: readonly PolicyFile[]): Complaint[] {
  return files.flatMap(file => {
    if (file.extends?.reference.moves !== true) return []
    const { reference, span } = file.extends
    const message = `extends names ${quote(reference.ref)}, which can be moved; write a full commit id`
    return [{ message, span, key: 'extends' }]
  })
}

/** What is wrong with a file that would take the place of the first: another policy that it extends is not read. */
function problemsInPlaceOf(
  [before, ...parents]: readonly [PolicyFile, ...PolicyFile[]],
  file: PolicyFile,
  rules: RuleCatalogue
): readonly PolicyProblem[] {
  const isOther = file.extends !== undefined && file.extends.reference.text !== before.extends?.reference.text
  if (isOther) return problemsOf(file.complaints, 'head')
  const parsed = policyFrom(file.extends === undefined ? [file] : [file, ...parents], rules, 'head')
  return 'problems' in parsed ? parsed.problems : []
}

/** Reads on where something is wrong already: every problem is said at once. */
function readPolicy(root: Node, rules: RuleCatalogue, reading: Reading): Omit<Policy, 'problemsIn'> {
  const approved = readLists(root, 'approved', reading)
  const denied = readLists(root, 'denied', reading)
  const defaults = readDefaults(root, release, reading)
  const maxAge = child(child(child(root, 'sources'), 'osv'), 'maxAge')?.value
  return {
    enforcement: child(root, 'enforcement')?.value === 'observe' ? 'observe' : 'block',
    rules: readRules(root, rules, { approved, denied }, defaults, reading),
    gaps: readGaps(root, defaults),
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

function readGaps(root: Node, defaults: DefaultsRelease): Policy['gaps'] {
  const section = child(root, 'gaps')
  const levels = Object.entries(gapCodes).map(([code, { level }]) => {
    return [code, child(section, code)?.value ?? standardGapLevel(histories[code], level, defaults)]
  })
  return Object.fromEntries(levels) as Record<GapCode, GapLevel>
}

const histories: Readonly<Partial<Record<string, GapHistory>>> = gapHistory
