import * as v from 'valibot'

/** The options of the rule, with their defaults. */
export const options = v.strictObject({
  age: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,3}[hdw]$/, 'must be a duration such as 12h, 7d or 2w'),
      v.description('Minimum age of a version')
    ),
    '7d'
  ),
  unknown: v.optional(
    v.pipe(
      v.picklist(['block', 'warn', 'note', 'off']),
      v.description('Level when the publication date is unknown (capped at the level of the rule)')
    ),
    'note'
  )
})
