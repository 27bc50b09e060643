import { code, say } from '../../core/message.ts'
import { loadersOf } from '../shared/loaders.ts'
import { listed } from '../shared/affected.ts'
import { shownVersion } from '../shared/subject.ts'
import { defineRule, incoming } from '../rule.ts'

/** Advisories about loaders that run code of a model although they are told not to. */
const advisoryIds: ReadonlySet<string> = new Set([
  // transformers 4.56 to 5.2
  'CVE-2026-4372',
  // transformers 5.2.0
  'CVE-2026-5241',
  // vLLM before 0.18
  'CVE-2026-22807',
  'GHSA-7972-pg2x-xr59'
])

export const rule = defineRule({
  meta: {
    kinds: ['model'],
    since: '0.1',
    level: 'warn',
    about: 'Loads a model with a locked version of its loader that runs code of a model even when it is told not to',
    messages: { vulnerable: 'Locked loader runs code of a model although it is told not to' },
    advisories: true
  },
  check({ changes, inventory }, facts) {
    return incoming(changes)
      .filter(({ component }) => component.remoteCode === false)
      .flatMap(change => {
        const { component } = change
        return loadersOf(component, inventory.around ?? []).flatMap(loader => {
          const advisories = facts
            .advisories(loader)
            .filter(({ id, aliases, reach }) => reach === 'all' && [id, ...aliases].some(each => advisoryIds.has(each)))
          const [first] = advisories
          if (first === undefined) return []
          const named = say`${code(loader.name)} ${shownVersion(loader) ?? ''}`
          const ids = advisories.map(({ id }) => id).join(', ')
          return [
            {
              change,
              messageId: 'vulnerable' as const,
              message: say`${code(component.name)} is loaded by ${named}, which can run code of a model although it is told not to (${ids})`,
              help: say`Update ${code(loader.name)}${first.fixed.length === 0 ? '' : ` to ${first.fixed.at(-1) ?? ''} or later`}, or pin the model to a commit whose files you have read`,
              related: [loader.location],
              advisories: advisories.map(listed)
            }
          ]
        })
      })
  }
})
