import type { ChangeSource } from '../changes/source.ts'
import type { Review } from '../core/review.ts'
import type { Progress } from '../core/progress.ts'
import { version } from '../core/version.ts'
import { isFailure, type Failure } from '../core/failure.ts'
import type { ReadExtended } from '../policy/file/chain.ts'
import type { Policy } from '../policy/policy.ts'
import type { CommentedWaivers } from '../policy/waivers/commented.ts'
import type { FactSource } from '../sources/fact-source.ts'
import { readFactsOption } from '../sources/collect/option.ts'
import { openAdvisories } from '../sources/osv/open.ts'
import type { AdvisorySource } from '../sources/osv/source.ts'
import { basePolicy, policyOf, type LoadedPolicy, type PolicyProblems } from './base-policy.ts'
import { review } from './review.ts'

/** What a review is made of, whatever the entry: action, command line, demonstration. */
export interface SessionOptions {
  readonly source: ChangeSource
  /** A policy that was loaded already, or the text of a policy file. Left out: the policy of the base branch's tip. */
  readonly policy?: LoadedPolicy | { readonly text: string; readonly path: string }
  /** Reads what the policy extends. Left out: a policy that extends another cannot be used. */
  readonly extended?: ReadExtended
  /** Waivers that comments give, beside those of the policy: they are worked out meanwhile, and that never rejects. */
  readonly commented?: Promise<CommentedWaivers>
  /** `api`, `api:URL`, `database:PATH`, `scanner` or `scanner:PATH`; or a source that is open already. */
  readonly osv: string | AdvisorySource
  /** `api`, `api:URL` or `off`; or sources that are open already. */
  readonly facts: string | readonly FactSource[]
  /** What people call these two options: `--osv`, `the input osv`. */
  readonly named?: { readonly osv: string; readonly facts: string }
  /** Never use the network. */
  readonly offline?: boolean
  /** Where the tokens of the policy's indexes are, and address and token of the hub of models. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborts at the deadline; what was done by then is reported, and the rest is a gap. */
  readonly signal: AbortSignal
  readonly now?: Date
  /** Is told what the review does. */
  readonly progress?: Progress
}

/** A review that can be made: its policy is valid, and its sources are open. */
export interface Session {
  readonly policy: Policy
  /** What the policy extends that can be moved to something else. */
  readonly warnings: readonly string[]
  /** The time of the review: ages, waivers and the state of sources refer to it. */
  readonly now: Date
  review(): Promise<Review>
}

/** The problems are everything that is wrong with the policy. The failure is that of an option that cannot be read. */
export type OpenedSession = Session | PolicyProblems | Failure

/** Loads the policy and opens the sources that it and the options name. Never throws. */
export async function openReview(options: SessionOptions): Promise<OpenedSession> {
  const { source, commented, signal, offline = false, env, now = new Date(), progress } = options
  const { named = { osv: 'osv', facts: 'facts' } } = options
  const loaded = await loadPolicy(options)
  if ('problems' in loaded) return loaded
  const { policy, place, warnings } = loaded
  const settings = {
    maxAge: policy.advisoryMaxAge,
    indexes: policy.indexes,
    env,
    now,
    version,
    ...(progress && { progress })
  }
  const advisories =
    typeof options.osv === 'string' ? openAdvisories(options.osv, offline, settings) : { source: options.osv }
  if (isFailure(advisories)) return { reason: `${named.osv} ${advisories.reason}` }
  const { facts: given } = options
  const option = typeof given === 'string' ? readFactsOption(given) : given
  if (isFailure(option)) return { reason: `${named.facts} ${option.reason}` }
  const facts = async (): Promise<readonly FactSource[]> =>
    'kind' in option ? (await import('../sources/collect/open.ts')).openFacts(option, offline, settings) : option
  const asked = { advisories: advisories.source, facts }
  const request = {
    source,
    policy,
    policyReference: place,
    ...asked,
    ...(commented && { commented }),
    ...(progress && { progress })
  }
  return { policy, warnings, now, review: () => review({ ...request, version, now, signal }) }
}

async function loadPolicy({ source, policy, extended = nowhere, signal }: SessionOptions): Promise<LoadedPolicy> {
  if (policy === undefined) return basePolicy(source, extended, signal)
  return 'text' in policy ? policyOf(policy.text, { path: policy.path }, extended) : policy
}

const nowhere: ReadExtended = () =>
  Promise.resolve({ reason: 'policies in other repositories are not read here', passing: false })
