import * as v from 'valibot'
import { isLicence } from './expression.ts'

function licences(about: string) {
  return v.optional(v.pipe(v.array(v.string()), v.description(about)), [])
}

function effect(about: string) {
  return v.pipe(v.picklist(['block', 'warn', 'note', 'off']), v.description(about))
}

const entries = v.strictObject({
  allow: licences('Allowed SPDX licences; empty allows every licence that is not denied'),
  deny: licences('Denied SPDX licences'),
  unknown: v.optional(effect('Level when the licence is unknown (capped at the level of the rule)'), 'note'),
  changed: v.optional(effect('Level when an update changes the licence (capped at the level of the rule)'), 'warn')
})
/** The options of the rule, with their defaults. */
export type Options = v.InferOutput<typeof entries>

const unlicensed = ({ allow, deny }: Options): string | undefined => [...allow, ...deny].find(text => !isLicence(text))
/** What the policy may say about licences. */
export const options = v.pipe(
  entries,
  v.check(
    given => unlicensed(given) === undefined,
    ({ input }) => `names ${JSON.stringify(unlicensed(input))}, which is not one SPDX licence such as Apache-2.0`
  )
)
