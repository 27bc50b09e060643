import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { acceptableGaps, gapCodes } from '../src/core/gap.ts'
import { policySchema } from '../src/policy/file/schema.ts'
import { definitions, reviewSchema } from '../src/reports/json/schema.ts'
import { catalogue } from '../src/review/catalogue.ts'
import { rules } from '../src/rules/registry.generated.ts'

const root = join(import.meta.dirname, '..')
const { inputs, outputs } = v.parse(
  v.object({ inputs: v.record(v.string(), v.unknown()), outputs: v.record(v.string(), v.unknown()) }),
  parse(readFileSync(join(root, 'action.yml'), 'utf8'))
)
const published = v.parse(
  v.record(v.string(), v.array(v.string())),
  JSON.parse(readFileSync(join(root, 'docs/schema/public-names.json'), 'utf8'))
)

/** `a`, `a.b`: the keys of objects in a schema, through lists, options and alternatives. */
function keysOf(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own =
    'entries' in schema && typeof schema.entries === 'object' && schema.entries !== null
      ? Object.entries(schema.entries).flatMap(([key, part]) => {
          const here = path === '' ? key : `${path}.${key}`
          return [here, ...keysOf(part, here)]
        })
      : []
  const inner = ['wrapped', 'item'].flatMap(key => keysOf(Reflect.get(schema, key), path))
  const options: unknown = Reflect.get(schema, 'options')
  const others = Array.isArray(options) ? options.flatMap(option => keysOf(option, path)) : []
  return [...new Set([...own, ...inner, ...others])].sort()
}

/** Components and locations have the same keys wherever they are. */
const repeated =
  /^findings\.component\.|\b(?:before|location|alsoAt|related|optionsAt|resolved\.by|evidence\.\w+|waiver|gaps\.accepted)\./

const names: Readonly<Record<string, readonly string[]>> = {
  rules: Object.keys(rules),
  messages: Object.entries(rules).flatMap(([id, { meta }]) => Object.keys(meta.messages).map(each => `${id}/${each}`)),
  gaps: Object.keys(gapCodes),
  acceptableGaps,
  inputs: Object.keys(inputs),
  outputs: Object.keys(outputs),
  policy: keysOf(policySchema(catalogue)),
  report: keysOf(reviewSchema).filter(name => !repeated.test(name)),
  location: keysOf(definitions.location)
}

test.each(Object.keys(names))('no public name disappears: %s', group => {
  expect((published[group] ?? []).filter(name => names[group]?.includes(name) !== true)).toEqual([])
})

test.each(Object.keys(names))('a new name is published in docs/schema/public-names.json: %s', group => {
  expect((names[group] ?? []).filter(name => published[group]?.includes(name) !== true)).toEqual([])
})
