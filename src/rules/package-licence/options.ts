import * as v from 'valibot'
import { isLicence } from './expression.ts'

function licences(about: string) {
  return v.optional(v.pipe(v.array(v.string()), v.description(about)), [])
}

function effect(about: string) {
  return v.pipe(v.picklist(['block', 'warn', 'note', 'off']), v.description(about))
}

const entries = v.strictObject({
  allow: licences('SPDX licences that packages may have; empty: every one that is not denied'),
  deny: licences('SPDX licences that packages must not have'),
  unknown: v.optional(effect('What a package does whose licence nobody knows, up to the level of the rule'), 'note'),
  changed: v.optional(effect('What an update does that changes the licence, up to the level of the rule'), 'warn')
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
