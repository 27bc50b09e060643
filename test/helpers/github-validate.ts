import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import type { AnySchema, ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  /** It may hold slashes. */
  readonly multi?: boolean
  readonly schema: AnySchema
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: AnySchema }
}

/** A request that the description knows. */
export interface MatchedRequest {
  /** `GET /repos/{owner}/{repo}`, as in the description. */
  readonly operation: string
  readonly parameters: Readonly<Record<string, string>>
  /** Where the request breaks the description, one sentence each. */
  readonly problems: readonly string[]
}

interface Compiled {
  readonly operation: Operation
  readonly pattern: RegExp
  readonly parameters: ReadonlyMap<string, { readonly of: Parameter; readonly check: ValidateFunction }>
  readonly body: { readonly required: boolean; readonly check: ValidateFunction } | undefined
}

let compiled: readonly Compiled[] | undefined

/** Matches a request (its path under the API's base) with GitHub's REST description and validates it. */
export function validateRequest(
  method: string,
  path: string,
  query: URLSearchParams,
  body: unknown
): MatchedRequest | undefined {
  compiled ??= compile()
  for (const one of compiled) {
    const match = one.operation.method === method ? one.pattern.exec(path) : null
    if (match === null) continue
    const parameters: Record<string, string> = {}
    for (const [name, value] of Object.entries(match.groups ?? {})) {
      const decoded = decodeOrNothing(value)
      if (decoded === undefined) return undefined
      parameters[name] = decoded
    }
    const operation = `${one.operation.method} ${one.operation.path}`
    return { operation, parameters, problems: problemsOf(one, parameters, query, body) }
  }
  return undefined
}

function decodeOrNothing(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

function problemsOf(
  { parameters, body: described }: Compiled,
  inPath: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown
): string[] {
  const problems: string[] = []
  const given: [string, string, string][] = [
    ...Object.entries(inPath).map(([name, value]): [string, string, string] => ['path', name, value]),
    ...[...query].map(([name, value]): [string, string, string] => ['query', name, value])
  ]
  for (const [place, name, value] of given) {
    const parameter = parameters.get(`${place} ${name}`)
    if (parameter === undefined) problems.push(`unknown ${place} parameter ${name}`)
    // Ajv coerces what is in an object, never the value itself.
    else if (!parameter.check({ value })) problems.push(`${place} parameter ${name}: ${errorsOf(parameter.check)}`)
  }
  for (const { of } of parameters.values()) {
    if (of.required === true && of.in === 'query' && !query.has(of.name)) problems.push(`no query parameter ${of.name}`)
  }
  if (Number(query.get('per_page') ?? 1) > 100) problems.push('query parameter per_page: over 100')
  if (described === undefined) return body === undefined ? problems : [...problems, 'a body where none belongs']
  const { required, check } = described
  if ((required || body !== undefined) && !check(body)) problems.push(`body: ${errorsOf(check)}`)
  return problems
}

function errorsOf(check: ValidateFunction): string {
  return (check.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`.trim()).join('; ')
}

function compile(): Compiled[] {
  const text = readFileSync(join(import.meta.dirname, 'github-openapi.json'), 'utf8')
  const { operations } = JSON.parse(text) as { operations: readonly Operation[] }
  const bodies = new Ajv({ strict: false, allErrors: true })
  const values = new Ajv({ strict: false, allErrors: true, coerceTypes: true })
  // The CommonJS default export, which is the function itself where modules are loaded natively.
  const formats = addFormats as unknown as { default: (ajv: Ajv) => void }
  for (const ajv of [bodies, values]) formats.default(ajv)
  const literals = (path: string): number => path.split('/').filter(part => !part.startsWith('{')).length
  return operations
    .toSorted((one, other) => literals(other.path) - literals(one.path))
    .map(operation => ({
      operation,
      pattern: patternOf(operation),
      parameters: new Map(
        operation.parameters.map(of => {
          const wrapped = { type: 'object', properties: { value: of.schema } }
          return [`${of.in} ${of.name}`, { of, check: values.compile(wrapped) }]
        })
      ),
      body: operation.body && { required: operation.body.required, check: bodies.compile(operation.body.schema) }
    }))
}

function patternOf({ path, parameters }: Operation): RegExp {
  const multi = parameters.filter(one => one.multi === true).map(one => one.name)
  const source = path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${multi.includes(name) ? '.+' : '[^/]+'})`
  )
  return new RegExp(`^${source}$`)
}
