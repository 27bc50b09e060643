import { isAlias, isMap, isNode, isScalar, isSeq, visit, type Document, type Scalar } from 'yaml'

/** The name of a job that only GitHub knows, because expressions are in it. */
export interface ComputedName {
  readonly text: string
  readonly node: Scalar
}

const check = 'weighbridge'
const expression = /\$\{\{[^\n]{0,1000}?\}\}/
/** A value that the workflow itself lists, as `matrix.os`, `env.NAME`. */
const listed = /^\$\{\{\s*(?:matrix|env)\.([\w-]{1,100})\s*\}\}$/
const maxParts = 20
const maxValues = 200

/** The job names of a workflow that can become the name of the check, though they do not say so. */
export function imitatingNames(document: Document): readonly ComputedName[] {
  const jobs = document.get('jobs')
  if (!isMap(jobs) || isCalledOnly(document.get('on'))) return []
  const texts = textsByKey(document)
  return jobs.items.flatMap(({ value: job }) => {
    const written = isMap(job) ? job.get('name', true) : undefined
    const node = isAlias(written) ? written.resolve(document) : written
    if (!isScalar(node) || typeof node.value !== 'string' || !expression.test(node.value)) return []
    return canBecome(node.value, texts) ? [{ text: node.value, node }] : []
  })
}

/** The jobs of a workflow that only others call have the name of the caller before their own. */
function isCalledOnly(on: unknown): boolean {
  if (on === 'workflow_call') return true
  return isMap(on) && on.items.length === 1 && on.has('workflow_call')
}

/** Whether the text around the expressions, with what they may give, is the name of the check. */
function canBecome(name: string, listedUnder: ReadonlyMap<string, readonly string[]>): boolean {
  const parts = name.split(new RegExp(`(${expression.source})`)).filter(part => part !== '')
  if (parts.length > maxParts) return true
  // The offsets in the check's name that the parts so far can end at.
  let ends = new Set([0])
  for (const part of parts) {
    const values = expression.test(part) ? valuesOf(part, listedUnder) : [part]
    ends = new Set([...ends].flatMap(at => (values === undefined ? from(at) : after(at, values))))
  }
  return ends.has(check.length)
}

/** What an expression can give; undefined for anything. */
function valuesOf(part: string, listedUnder: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const literal = /^\$\{\{\s*'([^']*)'\s*\}\}$/.exec(part)?.[1]
  if (literal !== undefined) return [literal]
  // A matrix that another job computes lists nothing here.
  const values = listedUnder.get(listed.exec(part)?.[1] ?? '') ?? []
  const isKnown = values.length > 0 && values.length <= maxValues && !values.some(value => expression.test(value))
  return isKnown ? values : undefined
}

/** The texts under each key of a workflow, wherever it stands; one more than `maxValues` where there are too many. */
function textsByKey(document: Document): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>()
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || typeof key.value !== 'string' || !isNode(value)) return
      const items = isSeq(value) ? value.items : [value]
      const texts = items.flatMap(item => (isScalar(item) ? [String(item.value)] : []))
      byKey.set(key.value, [...(byKey.get(key.value) ?? []), ...texts].slice(0, maxValues + 1))
    }
  })
  return byKey
}

function from(at: number): readonly number[] {
  return Array.from({ length: check.length - at + 1 }, (_, more) => at + more)
}

function after(at: number, values: readonly string[]): readonly number[] {
  return values.filter(value => check.startsWith(value.toLowerCase(), at)).map(({ length }) => at + length)
}
