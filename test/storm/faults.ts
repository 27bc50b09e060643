import type { GitHubFault } from '../helpers/github-faults.ts'
import type { Dice } from './dice.ts'

/** One of the ways in which GitHub fails, as often as it does. */
export function faultOf(dice: Dice): GitHubFault {
  const kind = dice.weighted({ server: 40, start: 15, body: 10, lost: 15, limit: 12, slow: 8 })
  switch (kind) {
    case 'server':
      return { type: 'status', status: dice.pick([500, 502, 503]) }
    case 'start':
    case 'body':
      return { type: 'cut', at: kind }
    case 'lost':
      return { type: 'lost' }
    case 'limit':
      return { type: 'rate-limit', secondary: true, retryAfter: dice.between(1, 10) }
    case 'slow':
      return { type: 'slow', ms: dice.between(50, 800) }
  }
}
