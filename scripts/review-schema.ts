import { toJsonSchema } from '@valibot/to-json-schema'
import { definitions, reviewSchema } from '../src/reports/json/schema.ts'

/** The JSON Schema (2020-12) of `--format json`. Keys that it does not list may be added later and are allowed. */
export function reviewJsonSchema(): object {
  const schema = toJsonSchema(reviewSchema, { target: 'draft-2020-12', typeMode: 'output', definitions })
  return {
    ...schema,
    title: 'Weighbridge review',
    description: 'What `weighbridge review --format json` prints. Fields are added, never renamed.'
  }
}
