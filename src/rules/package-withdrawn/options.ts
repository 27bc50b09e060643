import * as v from 'valibot'

function effect(about: string) {
  return v.pipe(v.picklist(['block', 'warn', 'note', 'off']), v.description(about))
}

/** The options of the rule, with their defaults. */
export const options = v.strictObject({
  quarantined: v.optional(effect('Level for a project that its registry has quarantined'), 'block'),
  yanked: v.optional(effect('Level for a yanked version'), 'warn'),
  deprecated: v.optional(effect('Level for a deprecated version or project'), 'warn'),
  archived: v.optional(effect('Level for an archived project'), 'note')
})

/** What they say. */
export type Options = v.InferOutput<typeof options>
