import type { Failure } from '../../core/failure.ts'
import { meantWord } from '../../core/near-word.ts'
import type { Progress } from '../../core/progress.ts'
import type { FactSource } from '../fact-source.ts'
import { openDepsDev } from '../deps-dev/source.ts'
import { hubNotAsked, openHub } from '../hugging-face/source.ts'
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

/**
 * The sources of facts that an option names: `api`, `api:URL` for another address of deps.dev, or `off`, beside the indexes of
 * the policy; the hub of models is where the environment says. What is wrong with the option, without its name, when it cannot
 * be read.
 */
export function openFacts(
  option: string,
  offline: boolean,
  { indexes, env, ...settings }: FactSettings
): { readonly sources: readonly FactSource[] } | Failure {
  const [kind, ...rest] = option.split(':')
  const url = rest.join(':')
  if (option !== 'off' && kind !== 'api') {
    const meant = meantWord(kind ?? '', ['api', 'off'])
    return { reason: `takes api, api:URL or off, not ${JSON.stringify(option)}${meant}` }
  }
  if (url !== '' && !/^https?:\/\/[^/]/.test(url)) return { reason: 'needs an http(s) address behind api:' }
  if (offline) return { sources: factsNotAsked('the review is offline') }
  if (option === 'off')
    return { sources: factsNotAsked('they were switched off, with `--facts off` or the input `facts`') }
  const own = indexes.map(place => openIndex(place, { ...settings, env }))
  const registries = [...own, openDepsDev({ ...settings, ...(url === '' ? {} : { url }) })]
  const hub = isSwitchedOff(env) ? hubNotAsked('HF_HUB_OFFLINE is set') : openHub({ ...settings, env })
  return { sources: [...registries.map(registryFacts), ...hub] }
}

/** In place of all sources of facts that are not to be asked. */
export function factsNotAsked(reason: string): readonly FactSource[] {
  return [registriesNotAsked(reason), ...hubNotAsked(reason)]
}
