// Cuts the operations that we call out of GitHub's REST description and writes test/helpers/github-openapi.json:
// parameters and request bodies only. The description is 385 MB, so it is no dependency. In a folder elsewhere:
// npm install @octokit/openapi; then here:
// npx tsx scripts/github-openapi.ts <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = Readonly<Record<string, Json>>

const repository = '/repos/{owner}/{repo}'
const wanted: Readonly<Record<string, readonly string[]>> = {
  '/app': ['get'],
  '/apps/{app_slug}': ['get'],
  '/meta': ['get'],
  '/rate_limit': ['get'],
  '/user': ['get'],
  [repository]: ['get'],
  [`${repository}/actions/jobs/{job_id}`]: ['get'],
  [`${repository}/actions/jobs/{job_id}/rerun`]: ['post'],
  [`${repository}/actions/runs`]: ['get'],
  [`${repository}/actions/runs/{run_id}`]: ['get'],
  [`${repository}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${repository}/actions/runs/{run_id}/rerun`]: ['post'],
  [`${repository}/actions/workflows/{workflow_id}`]: ['get'],
  [`${repository}/actions/workflows/{workflow_id}/dispatches`]: ['post'],
  [`${repository}/branches/{branch}`]: ['get'],
  [`${repository}/branches/{branch}/protection`]: ['get'],
  [`${repository}/collaborators/{username}/permission`]: ['get'],
  [`${repository}/commits/{commit_sha}/pulls`]: ['get'],
  [`${repository}/commits/{ref}`]: ['get'],
  [`${repository}/commits/{ref}/check-runs`]: ['get'],
  [`${repository}/commits/{ref}/status`]: ['get'],
  [`${repository}/commits/{ref}/statuses`]: ['get'],
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/contents/{path}`]: ['get'],
  [`${repository}/git/blobs/{file_sha}`]: ['get'],
  [`${repository}/git/commits/{commit_sha}`]: ['get'],
  [`${repository}/git/ref/{ref}`]: ['get'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/issues/comments/{comment_id}/reactions`]: ['get', 'post'],
  [`${repository}/issues/comments/{comment_id}/reactions/{reaction_id}`]: ['delete'],
  [`${repository}/pulls`]: ['get'],
  [`${repository}/pulls/{pull_number}`]: ['get'],
  [`${repository}/pulls/{pull_number}/comments`]: ['get'],
  [`${repository}/pulls/{pull_number}/comments/{comment_id}/replies`]: ['post'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
  [`${repository}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repository}/pulls/{pull_number}/reviews/{review_id}`]: ['get', 'put'],
  [`${repository}/pulls/{pull_number}/reviews/{review_id}/comments`]: ['get'],
  [`${repository}/pulls/{pull_number}/reviews/{review_id}/dismissals`]: ['put'],
  [`${repository}/pulls/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repository}/rules/branches/{branch}`]: ['get'],
  [`${repository}/statuses/{sha}`]: ['post']
}

const input = process.argv[2]
if (input === undefined) throw new Error('usage: github-openapi.ts <api.github.com.json>')
const description = JSON.parse(readFileSync(input, 'utf8')) as JsonObject

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('an object is missing')
  return value as JsonObject
}

/** A node with its references followed. */
function resolved(value: Json | undefined): JsonObject {
  const node = object(value)
  const reference = node['$ref']
  if (typeof reference !== 'string') return node
  const steps = reference.replace(/^#\//, '').split('/')
  return resolved(steps.reduce<Json | undefined>((at, step) => object(at)[step], description))
}

const kept = [
  'type',
  'enum',
  'format',
  'required',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'maxItems',
  'maxProperties'
]

/** A JSON Schema of what counts: no prose, `nullable` as a type, and no properties but those described. */
function schema(value: Json | undefined): JsonObject {
  const node = resolved(value)
  const made: Record<string, Json> = {}
  for (const key of kept) if (node[key] !== undefined) made[key] = node[key]
  if (node['nullable'] === true && typeof node['type'] === 'string') made['type'] = [node['type'], 'null']
  if (node['items'] !== undefined) made['items'] = schema(node['items'])
  for (const key of ['oneOf', 'anyOf', 'allOf']) {
    if (node[key] !== undefined) made[key] = (node[key] as readonly Json[]).map(schema)
  }
  if (node['properties'] !== undefined) {
    const properties = Object.entries(object(node['properties']))
    made['properties'] = Object.fromEntries(properties.map(([name, of]) => [name, schema(of)]))
    if (made['allOf'] === undefined) made['additionalProperties'] = node['additionalProperties'] === true
  }
  return made
}

function parameter(value: Json): JsonObject {
  const node = resolved(value)
  const multi = node['x-multi-segment'] === true ? { multi: true } : {}
  const required = node['required'] === true ? { required: true } : {}
  const { oneOf, ...plain } = schema(node['schema'])
  // An id is text in a path, so that it is an integer and a string at once.
  const made = oneOf === undefined ? plain : { ...plain, anyOf: oneOf }
  return { name: node['name'] ?? '', in: node['in'] ?? '', ...required, ...multi, schema: made }
}

function operation(path: string, method: string): JsonObject {
  const node = object(object(object(description['paths'])[path])[method])
  const made: Record<string, Json> = { method: method.toUpperCase(), path }
  made['parameters'] = ((node['parameters'] ?? []) as readonly Json[]).map(parameter)
  if (node['requestBody'] === undefined) return made
  const body = resolved(node['requestBody'])
  const content = object(object(body['content'])['application/json'])
  return { ...made, body: { required: body['required'] === true, schema: schema(content['schema']) } }
}

const operations = Object.entries(wanted).flatMap(([path, methods]) => methods.map(method => operation(path, method)))
const { version } = object(description['info'])
if (typeof version !== 'string') throw new Error('the description has no version')
const from = `@octokit/openapi ${version}, api.github.com.json (MIT)`
const target = join(import.meta.dirname, '../test/helpers/github-openapi.json')
const options = { ...(await resolveConfig(target)), filepath: target, objectWrap: 'collapse' as const }
writeFileSync(target, await format(JSON.stringify({ from, operations }), options))
