import * as v from 'valibot'

const severity = v.picklist(['low', 'medium', 'high', 'critical'])

/** The options of the rule, with their defaults. */
export const options = v.strictObject({
  threshold: v.optional(v.pipe(severity, v.description('Minimum severity; advisories below it are notes')), 'high'),
  unscored: v.optional(v.pipe(severity, v.description('Severity assumed for an advisory without one')), 'high')
})
