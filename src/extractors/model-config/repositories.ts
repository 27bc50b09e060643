import { fromAddress, inSetting, type SettingReference } from '../../hosts/lookup/in-settings.ts'
import type { Placed, Setting } from './setting.ts'
import { toldBy } from './told.ts'

/** A repository that a setting names, and where. */
export interface Named {
  readonly reference: SettingReference
  readonly placed: Placed
  /** Code of it runs where the loader lets code run. */
  readonly runsCode?: 'unknown'
}

const longest = 1000
const compose = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$/
const runner = /^(?:models \S+ model|services \S+ provider options model)$/

/** The repositories that a setting names; none where it is an address, which is read by itself. */
export function repositoriesIn(setting: Setting, path: string): readonly Named[] {
  const { text, keys } = setting
  const key = keys.at(-1) ?? ''
  if (text.length > longest) return []
  if (keys.includes('auto_map')) return foreignCode(setting)
  if (key === 'preload_from_hub') return preloaded(setting)
  // What a model card names, its model was made from.
  if (/\.md$/i.test(path)) return []
  if (compose.test(path) && runner.test(keys.join(' '))) return inRunner(setting)
  const told = toldBy(setting)
  if (told === undefined) return []
  // LLaMA-Factory has one key for each host.
  const host = key === 'ms_hub_url' ? 'modelscope' : 'hugging-face'
  return partsOf(setting).flatMap(placed => {
    // Addresses are read by themselves.
    if (placed.text.includes('://') && fromAddress(placed.text) !== undefined) return []
    const reference = inSetting(placed.text, told, host)
    return reference === undefined ? [] : [{ reference, placed }]
  })
}

/** A model that Compose has Docker run, <https://docs.docker.com/reference/compose-file/models/>. */
function inRunner(placed: Placed): readonly Named[] {
  const reference = inSetting(placed.text, { kind: 'model', told: 'repository', takesBare: true }, 'docker-hub')
  return reference === undefined ? [] : [{ reference: { revisionForm: '@sha256:<digest>', ...reference }, placed }]
}

/** `other/repository--module.Class` in `config.json`: code of another repository than the model's. */
function foreignCode({ text, map }: Placed): readonly Named[] {
  const [, id] = /^([\w.-]{1,96}\/[\w.-]{1,96}?)--[\w.]{1,200}$/.exec(text) ?? []
  const reference = id === undefined ? undefined : inSetting(id, { kind: 'model', told: 'repository' })
  return reference === undefined || id === undefined
    ? []
    : [{ reference: { ...reference, confidence: 'certain' }, placed: { text: id, map }, runsCode: 'unknown' }]
}

/** `id [files] [commit]` in the settings of a Space, <https://huggingface.co/docs/hub/spaces-config-reference>. */
function preloaded({ text, map }: Placed): readonly Named[] {
  const [id = '', ...more] = text.split(/\s+/)
  const reference = inSetting(id, { kind: 'model', told: 'repository' })
  if (reference === undefined) return []
  const revision = more.find(word => /^[0-9a-f]{40}$/.test(word))
  const file = more.find(word => word !== revision)
  const said = { ...(revision !== undefined && { revision }), ...(file !== undefined && { file }) }
  return [{ reference: { ...reference, ...said, confidence: 'certain' }, placed: { text: id, map } }]
}

/** Names with commas between them, each at its place. */
function partsOf({ text, map }: Placed): readonly Placed[] {
  return [...text.matchAll(/[^\s,][^,]*/g)].map(({ 0: part, index }) => ({
    text: part.trimEnd(),
    map: offset => map(index + offset)
  }))
}
