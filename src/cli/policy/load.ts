import { readFile } from 'node:fs/promises'
import { isFailure, type Failure } from '../../core/failure.ts'
import { policyPath } from '../../core/project.ts'
import { timeLimit } from '../../core/time-limit.ts'
import { readChain, type PolicyChain } from '../../policy/file/chain.ts'
import { policyFrom, type ParsedPolicy } from '../../policy/file/load.ts'
import { catalogue } from '../../review/catalogue.ts'
import type { Arguments } from '../catalogue.ts'
import { fileProblem } from '../file-problem.ts'
import { extendedReader } from './extended.ts'

/** A policy file of this machine, with what it extends. */
export interface LocalPolicy {
  readonly chain: PolicyChain
  readonly parsed: ParsedPolicy
}

/** Reads a policy file and what it extends. */
export async function loadLocalPolicy(file: string, values: Arguments['values']): Promise<LocalPolicy | Failure> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ reason: fileProblem(error) }))
  if (isFailure(text)) {
    const defaults = file === policyPath ? '; without a policy the defaults apply' : ''
    return { reason: `${file} cannot be read: ${text.reason}${defaults}` }
  }
  const chain = await readChain(text, file, catalogue, extendedReader(values, timeLimit(60_000)))
  return { chain, parsed: policyFrom(chain.files, catalogue, 'base', chain.broken) }
}
