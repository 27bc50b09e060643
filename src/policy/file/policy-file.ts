import { isFailure } from '../../core/failure.ts'
import type { RuleCatalogue } from '../policy.ts'
import { readDocument, startOf, type Node } from './document.ts'
import { misfits, unknownKeys } from './explain.ts'
import { readFinal, type FinalKey } from './final.ts'
import { child } from './lists.ts'
import type { Complaint, FileSpan } from './problem.ts'
import { parseReference, type PolicyReference } from './reference.ts'
import { policySchema } from './schema.ts'

/** One file of a policy, looked at by itself. */
export interface PolicyFile {
  readonly path: string
  /** Undefined where nothing of it can be used. */
  readonly root: Node | undefined
  readonly complaints: readonly Complaint[]
  /** The policy that it builds on. */
  readonly extends?: { readonly reference: PolicyReference; readonly span: FileSpan }
  /** Keys that no file which builds on this one may set. */
  readonly final: readonly FinalKey[]
}

/** The one version of the format. */
export const supportedVersion = 1

/** Reads a file as docs/policy.md describes it. What it extends is not read here. Never throws. */
export function readPolicyFile(text: string, path: string, rules: RuleCatalogue): PolicyFile {
  const document = readDocument(text, path)
  if ('complaints' in document) return { path, root: undefined, complaints: document.complaints, final: [] }
  const { root } = document
  const version = root === undefined ? nothing(startOf(path)) : checkVersion(root)
  if (root === undefined || version !== undefined) {
    return { path, root: undefined, complaints: version === undefined ? [] : [version], final: [] }
  }
  const schema = policySchema(rules)
  const complaints = [...unknownKeys(schema, root), ...misfits(schema, root)]
  const final = readFinal(schema, root, complaints)
  const written = child(root, 'extends')
  if (typeof written?.value !== 'string') return { path, root, complaints, final }
  const reference = parseReference(written.value)
  if (!isFailure(reference)) return { path, root, complaints, final, extends: { reference, span: written.span } }
  complaints.push({ message: `extends ${reference.reason}`, span: written.span })
  return { path, root, complaints, final }
}

const needed = `a policy needs the line "version: ${supportedVersion}"`

function nothing(span: FileSpan): Complaint {
  return { message: `the file is empty; ${needed}`, span, key: 'version' }
}

/** A file of another version may hold anything: nothing else is said about it. */
function checkVersion(root: Node): Complaint | undefined {
  const { entries, span } = root
  if (entries === undefined) {
    return root.value === null
      ? nothing(startOf(span.path))
      : { message: 'a policy must be a mapping of keys to values', span }
  }
  const entry = entries.get('version')
  if (entry === undefined || entry.node.value === supportedVersion) return undefined
  const { value, source } = entry.node
  const reads = `this release reads version ${supportedVersion}`
  if (typeof value === 'number') {
    return {
      message: `version ${source ?? value} of the policy format is not supported; ${reads}`,
      span: entry.node.span,
      key: 'version'
    }
  }
  return {
    message: `version must be the number ${supportedVersion}; ${reads}`,
    span: value === null ? entry.key : entry.node.span,
    key: 'version'
  }
}
