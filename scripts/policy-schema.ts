import { toJsonSchema } from '@valibot/to-json-schema'
import { homepage, policyPath } from '../src/core/project.ts'
import type { RuleCatalogue } from '../src/policy/policy.ts'
import { policySchema } from '../src/policy/file/schema.ts'

/**
 * The JSON Schema (draft-07) of a policy file, for editors. What depends on several keys at once is not in it: which
 * keys a waiver of each rule needs, the grammar of patterns, the calendar.
 */
export function policyJsonSchema(rules: RuleCatalogue): object {
  const { $schema, ...schema } = toJsonSchema(policySchema(rules), { target: 'draft-07', typeMode: 'input' })
  return {
    $schema,
    $id: `${homepage}/blob/main/docs/schema/policy.schema.json`,
    title: 'Weighbridge policy',
    description: `What a change may add: ${policyPath}`,
    ...schema
  }
}
