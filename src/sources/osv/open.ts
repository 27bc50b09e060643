import type { Failure } from '../../core/failure.ts'
import { meantWord } from '../../core/near-word.ts'
import { once } from '../../core/once.ts'
import type { Progress } from '../../core/progress.ts'
import { openScanner } from './scanner/scanner.ts'
import type { AdvisorySource } from './source.ts'

interface AdvisorySettings {
  readonly maxAge: number
  readonly now: Date
  readonly version: string
  /** Is told of each request. */
  readonly progress?: Progress
}

/**
 * The advisory source that an option names: `api`, `api:URL`, `database:PATH`, `scanner` or `scanner:PATH`. Undefined when the
 * review is to stay offline and has no database; what is wrong with the option, without its name, when it cannot be read.
 */
export function openAdvisories(
  option: string,
  offline: boolean,
  { maxAge, now, version, progress }: AdvisorySettings
): { source: AdvisorySource | undefined } | Failure {
  const [kind, ...rest] = option.split(':')
  const where = rest.join(':')
  if (kind === 'database') {
    return where === ''
      ? { reason: 'needs a folder behind database:' }
      : {
          source: whenAsked('database', async () =>
            (await import('./export/database.ts')).openDatabase(where, { maxAge, now, version })
          )
        }
  }
  if (kind === 'scanner') return { source: openScanner({ ...(where === '' ? {} : { path: where }), offline }) }
  if (kind !== 'api')
    return {
      reason: `takes api, api:URL, database:PATH, scanner or scanner:PATH, not ${JSON.stringify(option)}${meantWord(kind ?? '', ['api', 'database', 'scanner'])}`
    }
  if (where !== '' && !/^https?:\/\/[^/]/.test(where)) return { reason: 'needs an http(s) address behind api:' }
  if (offline) return { source: undefined }
  const options = { now, version, ...(progress && { progress }), ...(where === '' ? {} : { url: where }) }
  return { source: whenAsked('api', async () => (await import('./api/api.ts')).openApi(options)) }
}

/** A source that is loaded when it is first asked: many changes add nothing that it would be asked about. */
function whenAsked(id: string, open: () => Promise<AdvisorySource>): AdvisorySource {
  const opened = once(open)
  return { id, lookUp: async (queries, signal) => (await opened()).lookUp(queries, signal) }
}
