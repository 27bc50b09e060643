import type { Failure } from '../../core/failure.ts'
import type { Progress } from '../../core/progress.ts'
import type { FactSource } from '../fact-source.ts'
import { openDepsDev } from '../deps-dev/source.ts'
import { openIndex, type IndexPlace } from '../indexes/source.ts'
import { registriesNotAsked, registryFacts } from '../shared/registry-facts.ts'

interface FactSettings {
  readonly now: Date
  readonly version: string
  /** Those of the policy. */
  readonly indexes: readonly IndexPlace[]
  /** Where the tokens of the indexes are. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Is told of each request. */
  readonly progress?: Progress
}

/**
 * The sources of facts about packages that `--facts` and `--offline` name: `api`, `api:URL` or `off`, beside the
 * indexes of the policy. A sentence when the option cannot be read.
 */
export function openFacts(
  option: string,
  offline: boolean,
  { indexes, env, ...settings }: FactSettings
): { readonly sources: readonly FactSource[] } | Failure {
  const [kind, ...rest] = option.split(':')
  const url = rest.join(':')
  if (option !== 'off' && kind !== 'api') {
    return { reason: `--facts takes api, api:URL or off, not ${JSON.stringify(option)}` }
  }
  if (url !== '' && !/^https?:\/\/[^/]/.test(url)) return { reason: '--facts api:URL needs an http(s) address' }
  if (offline) return { sources: [registriesNotAsked('the review is offline')] }
  if (option === 'off')
    return { sources: [registriesNotAsked('they were switched off, with `--facts off` or the input `facts`')] }
  const own = indexes.map(place => openIndex(place, { ...settings, env }))
  const registries = [...own, openDepsDev({ ...settings, ...(url === '' ? {} : { url }) })]
  return { sources: registries.map(registryFacts) }
}
