import type { Progress } from '../../core/progress.ts'
import type { FactSource } from '../fact-source.ts'
import { openDepsDev } from '../deps-dev/source.ts'
import { hubNotAsked, openHub } from '../hugging-face/source.ts'
import type { FactsOption } from './option.ts'
import { isSwitchedOff } from '../hugging-face/settings.ts'
import { openIndex, type IndexPlace } from '../indexes/source.ts'
import { registriesNotAsked, registryFacts } from '../shared/registry-facts.ts'

interface FactSettings {
  readonly now: Date
  readonly version: string
  /** Those of the policy. */
  readonly indexes: readonly IndexPlace[]
  /** Where the tokens of the indexes and of the hub are. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Is told of each request. */
  readonly progress?: Progress
}

/** The sources of facts that an option names, beside the indexes of the policy; the hub of models is where the environment says. */
export function openFacts(
  { kind, url }: FactsOption,
  offline: boolean,
  { indexes, env, ...settings }: FactSettings
): readonly FactSource[] {
  if (offline) return factsNotAsked('the review is offline')
  if (kind === 'off') return factsNotAsked('they were switched off, with `--facts off` or the input `facts`')
  const own = indexes.map(place => openIndex(place, { ...settings, env }))
  const registries = [...own, openDepsDev({ ...settings, ...(url === undefined ? {} : { url }) })]
  const hub = isSwitchedOff(env) ? hubNotAsked('HF_HUB_OFFLINE is set') : openHub({ ...settings, env })
  return [...registries.map(registryFacts), ...hub]
}

/** In place of all sources of facts that are not to be asked. */
export function factsNotAsked(reason: string): readonly FactSource[] {
  return [registriesNotAsked(reason), ...hubNotAsked(reason)]
}
