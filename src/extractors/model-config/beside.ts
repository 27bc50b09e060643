import { keysSpelled, type KeyMeaning } from '../../hosts/shared/model-keys.ts'
import { inSnakeCase } from '../../hosts/shared/setting-keys.ts'
import { entries } from '../../syntax/lookup/settings-tree.ts'
import type { Beside, Placed } from './setting.ts'
import { valueOf } from './settings.ts'

const meanings = keysSpelled('setting')
/** Mappings of what a loader is given beside the name: `model_kwargs`. */
const given = /(?:^|_)kwargs$/
const truths = /^(?:true|1|yes|on)$/i

/** What a key beside the name of a repository says, or one of the arguments that its loader is given. */
export function valueBeside(content: string, beside: Beside, meaning: KeyMeaning): Placed | undefined {
  const inner = [...beside].flatMap(([key, { node }]) => (given.test(key) ? entries(node) : []))
  const all = [
    ...[...beside].map(([key, { placed }]) => [key, placed] as const),
    ...inner.flatMap(({ key, value }) =>
      value === undefined ? [] : [[inSnakeCase(key), valueOf(content, value).placed] as const]
    )
  ]
  return all.find(([key, placed]) => meanings.get(key) === meaning && isGiven(placed?.text))?.[1]
}

/** What lets the code of a repository run. */
export function remoteCodeBeside(content: string, beside: Beside): Placed | undefined {
  const found = valueBeside(content, beside, 'remote-code')
  return found !== undefined && truths.test(found.text) ? found : undefined
}

function isGiven(text: string | undefined): boolean {
  return text !== undefined && !/^(?:|null|none|~)$/i.test(text)
}
