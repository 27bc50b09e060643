import { isFailure, type Failure } from '../../core/failure.ts'
import type { RuleCatalogue } from '../policy.ts'
import { readPolicyFile, type PolicyFile } from './policy-file.ts'
import type { Complaint } from './problem.ts'
import { placeOf, type PolicyReference } from './reference.ts'

/** A policy that another one extends, as it was read. */
export interface ExtendedPolicy {
  readonly text: string
  /** The commit that it was read at; absent for a file of a folder. */
  readonly commit?: string
}

/** Why a policy that is extended could not be read. */
export interface UnreadPolicy extends Failure {
  /** The same may well be read a while later: an outage, a rate limit, a deadline. */
  readonly passing: boolean
}

/** Reads the policy that a reference names. Never rejects. */
export type ReadExtended = (reference: PolicyReference) => Promise<ExtendedPolicy | UnreadPolicy>

/** A policy file with what it extends, nearest first. */
export interface PolicyChain {
  readonly files: readonly [PolicyFile, ...PolicyFile[]]
  readonly extended: readonly { readonly reference: PolicyReference; readonly commit?: string }[]
  /** Why the chain does not go on to its end. */
  readonly broken?: Complaint & { readonly passing: boolean }
}

/** How many policies may be extended in a row. */
const maxExtended = 3

/** Reads a policy file and, one after another, what it extends. */
export async function readChain(
  text: string,
  path: string,
  rules: RuleCatalogue,
  read: ReadExtended
): Promise<PolicyChain> {
  const first = readPolicyFile(text, path, rules)
  const parents: PolicyFile[] = []
  const extended: { reference: PolicyReference; commit?: string }[] = []
  const seen = new Set<string>()
  for (let next = first.extends; next !== undefined; next = parents.at(-1)?.extends) {
    const { reference, span } = next
    const stop = (message: string, passing = false): PolicyChain => {
      return { files: [first, ...parents], extended, broken: { message, span, key: 'extends', passing } }
    }
    if (seen.has(placeOf(reference))) return stop(`extends ${reference.text}, which extends this policy in turn`)
    if (parents.length === maxExtended) return stop(`at most ${maxExtended} policies can be extended in a row`)
    const found = await read(reference)
    if (isFailure(found))
      return stop(`extends ${reference.text}, which could not be read: ${found.reason}`, found.passing)
    seen.add(placeOf(reference))
    parents.push(readPolicyFile(found.text, reference.text, rules))
    extended.push({ reference, ...(found.commit === undefined ? {} : { commit: found.commit }) })
  }
  return { files: [first, ...parents], extended }
}
