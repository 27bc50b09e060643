import { compileGlob, globParts } from '../../core/glob.ts'
import type { HostedModelComponent } from '../../core/component.ts'
import { vendorOf } from '../../vendors/vendors.ts'
import type { Matcher, PatternUse, Refusal } from '../kind.ts'

const form = /^([a-z]{1,40}):(.*)$/is
const unreadable = /[\s\p{Cc}\\]/u

/** How a policy spells a hosted model; undefined where the spelling would mean something else. */
export function writtenName({ vendor, name }: HostedModelComponent): string | undefined {
  if (vendorOf(vendor) === undefined || name === '' || unreadable.test(name) || !name.isWellFormed()) return undefined
  return name.includes('*') ? undefined : `${vendor}:${name}`
}

/** Reads `vendor:id` with wildcards in the id, in any case; undefined where no vendor stands before the colon. */
export function parseHostedPattern(
  text: string,
  _: PatternUse,
  version: string | undefined
): Matcher | Refusal | undefined {
  const [, vendor = '', id = ''] = form.exec(text) ?? []
  const wanted = vendor.toLowerCase()
  if (vendorOf(wanted) === undefined) return undefined
  if (version !== undefined) return { reason: 'a hosted model has no version apart from its id' }
  if (id === '' || unreadable.test(id)) return { reason: 'an id follows the vendor, as in openai:gpt-4o' }
  const matches = compileGlob(globParts(id.toLowerCase()))
  return {
    matches: component =>
      component.kind === 'hosted-model' && component.vendor === wanted && matches(component.name.toLowerCase())
  }
}
