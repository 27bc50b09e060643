import { checkName } from '../core/project.ts'
import { expressionValues } from '../syntax/actions-expression/values.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText, type YamlNode } from '../syntax/yaml/tree.ts'

/** Whether the check that a job makes is called as ours: in any case, or as far as can be told before it runs. */
export type TakesName = 'always' | 'perhaps' | 'never'

/** The texts that a part of a name can be; undefined where only the run knows. */
type Values = readonly string[] | undefined

const opening = '${{'
const maxParts = 20
const maxValues = 200

/**
 * How the name of a job stands to that of the check. Expressions are worked out as far as the workflow says what they
 * give: from literals, its `env`, and the matrix of the job. A name that is empty leaves the job its id.
 */
export function takesName(
  id: string,
  name: string | undefined,
  job: YamlNode,
  workflow: YamlNode | undefined
): TakesName {
  if (name === undefined || name === '') return taking([[id]])
  const parts = partsOf(name)
  if (parts.length > maxParts) return 'perhaps'
  const lookUp = (path: string): Values => valuesOf(path, job, workflow)
  const values = parts.map(part => (part.isExpression ? valuesIn(part.text, lookUp) : [part.text]))
  const takes = taking(values)
  const canBeEmpty = values.every(each => each === undefined || each.includes(''))
  return takes === 'never' && canBeEmpty && taking([[id]]) !== 'never' ? 'perhaps' : takes
}

function taking(values: readonly Values[]): TakesName {
  if (!canBecome(values, true)) return 'never'
  return values.every(each => each !== undefined) && canBecome(values, false) ? 'always' : 'perhaps'
}

function valuesIn(expression: string, lookUp: (path: string) => Values): Values {
  const { texts, isOpen } = expressionValues(expression, lookUp)
  return isOpen ? undefined : texts
}

/** A name in pieces: text, and the insides of expressions. */
function partsOf(name: string): readonly { readonly text: string; readonly isExpression: boolean }[] {
  const parts: { readonly text: string; readonly isExpression: boolean }[] = []
  let at = 0
  while (at < name.length && parts.length <= maxParts) {
    const start = name.indexOf(opening, at)
    const end = start === -1 ? -1 : name.indexOf('}}', start)
    const until = end === -1 ? name.length : start
    if (until > at) parts.push({ text: name.slice(at, until), isExpression: false })
    if (end !== -1) parts.push({ text: name.slice(start + opening.length, end), isExpression: true })
    at = end === -1 ? name.length : end + 2
  }
  return parts
}

/** Whether values in a row can be the name of the check; GitHub may take another case for the same. */
function canBecome(parts: readonly Values[], anyCase: boolean): boolean {
  // The offsets in the check's name that the parts so far can end at.
  let ends = new Set([0])
  for (const values of parts) {
    ends = new Set([...ends].flatMap(at => (values === undefined ? from(at) : after(at, values, anyCase))))
  }
  return ends.has(checkName.length)
}

function from(at: number): readonly number[] {
  return Array.from({ length: checkName.length - at + 1 }, (_, more) => at + more)
}

function after(at: number, values: readonly string[], anyCase: boolean): readonly number[] {
  return values
    .filter(value => checkName.startsWith(anyCase ? value.toLowerCase() : value, at))
    .map(({ length }) => at + length)
}

/** What the workflow itself lists under a path of an expression. */
function valuesOf(path: string, job: YamlNode, workflow: YamlNode | undefined): Values {
  const [context = '', key = '', ...deeper] = path.split('.')
  if (deeper.length > 0) return undefined
  if (context === 'matrix') {
    const matrix = yamlAt(job, 'strategy', 'matrix')
    const included = yamlItems(yamlAt(matrix, 'include')).flatMap(row => yamlAt(row, key) ?? [])
    return texts([...yamlItems(yamlAt(matrix, key)), ...included])
  }
  const value = context === 'env' ? (yamlAt(job, 'env', key) ?? yamlAt(workflow, 'env', key)) : undefined
  return value === undefined ? undefined : texts([value])
}

/** Undefined for none, too many, and any that is an expression itself. */
function texts(nodes: readonly YamlNode[]): Values {
  const found = nodes.map(node => yamlText(node))
  if (found.length === 0 || found.length > maxValues) return undefined
  const known = found.filter(text => text !== undefined && !text.includes(opening))
  return known.length === found.length ? known.flatMap(text => text ?? []) : undefined
}

/** The jobs of a workflow that only others call have the name of the caller before their own. */
export function isCalledOnly(workflow: YamlNode | undefined): boolean {
  const on = yamlAt(workflow, 'on')
  if (yamlText(on) === 'workflow_call') return true
  const events = [...yamlEntries(on).map(({ key }) => key), ...yamlItems(on).map(item => yamlText(item))]
  return events.length === 1 && events[0] === 'workflow_call'
}
