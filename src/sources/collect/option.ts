import type { Failure } from '../../core/failure.ts'
import { meantWord } from '../../core/near-word.ts'

/** Which sources of facts are asked. */
export interface FactsOption {
  readonly kind: 'api' | 'off'
  /** Another address of deps.dev. */
  readonly url?: string
}

/** Reads `api`, `api:URL` for another address of deps.dev, or `off`. The failure is without the name of the option. */
export function readFactsOption(option: string): FactsOption | Failure {
  if (option === 'off') return { kind: 'off' }
  const [kind, ...rest] = option.split(':')
  const url = rest.join(':')
  if (kind !== 'api') {
    const meant = meantWord(kind ?? '', ['api', 'off'])
    return { reason: `takes api, api:URL or off, not ${JSON.stringify(option)}${meant}` }
  }
  if (url === '') return { kind }
  return /^https?:\/\/[^/]/.test(url) ? { kind, url } : { reason: 'needs an http(s) address behind api:' }
}
