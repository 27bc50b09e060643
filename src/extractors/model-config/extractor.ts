import { onHost } from '../../hosts/lookup/on-host.ts'
import { settingForm } from '../../hosts/shared/model-keys.ts'
import { fromAddress, type SettingReference } from '../../hosts/lookup/in-settings.ts'
import { inSnakeCase, settingKey } from '../../hosts/shared/setting-keys.ts'
import type { Location } from '../../core/location.ts'
import type { TextRange } from '../../core/text-range.ts'
import type { ExtractedComponent, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { addressesIn, hasAddress, type Address } from './addresses.ts'
import { settingsIn, variables } from './files.ts'
import { ownedBy, type Owned } from './owned.ts'
import { repositoriesIn } from './repositories.ts'
import type { Placed, Setting } from './setting.ts'
import { hasKey, windowsIn } from './windows.ts'

const mostFound = 5000
/** Longer files are lists of models, and data: what they load they give the address of, or a key that only loaders have. */
const longestTree = 500_000
/** What is recorded of the answers of services, and of what was printed. */
const recorded = /(?:^|\/)(?:__snapshots__|__fixtures__|snapshots|cassettes?|recordings?)\//i
const lockfile = /["']?lockfileVersion["']?[ \t]{0,9}:/
const readme = /(?:^|\/)readme\.md$/i
const telling =
  /model|llm|tokenizer|checkpoint|adapter|lora|peft|dataset|embed|rerank|encoder|pretrained|\bhf_|repo_id|auto_map|-hf\b|qwen|llama|mistral|gemma|instruct|gguf|-\d{1,3}b\b/i
/** Keys whose values need no namespace. */
const bare = /base_model|model_name_or_path|dataset_path|^models:/m

/** Reads the models and datasets that settings name, in files of any name. */
export const extractor: Extractor = {
  files: ['**/*.{yml,yaml,json,toml}', '**/.env', '**/.env.*', '**/*.env', '**/README.md'],
  maxLength: 8_000_000,
  mayMatter(content, path) {
    if (readme.test(path)) return content.startsWith('---') && content.includes('preload_from_hub')
    if (recorded.test(path) || lockfile.test(content.slice(0, 500))) return false
    if (hasAddress.test(content)) return true
    return isReadWhole(content, path) ? (/\w\/\w/.test(content) ? telling : bare).test(content) : hasKey(content)
  },
  extract(input: ExtractorInput): Extraction {
    const { content, path } = input
    const addresses = readme.test(path) ? [] : [...addressesIn(content)]
    const { ranges, beyond } = isReadWhole(content, path) ? { ranges: undefined } : windowsIn(content)
    const parts = ranges?.map(range => partOf(input, range)) ?? [input]
    const found = [
      ...addresses.flatMap(each => fromLine(input, each)),
      ...parts.flatMap(part => [...settingsIn(part)].flatMap(each => fromSetting(part, each)))
    ]
    const tooMany = `only the first ${mostFound} models and datasets of it are read`
    const tooLong = `of its ${content.length} characters, only those around the first keys of models are read`
    const gaps = [
      ...(found.length > mostFound ? [unreadable(input, 0, 0, tooMany, 'limit-exceeded')] : []),
      ...(beyond === undefined ? [] : [unreadable(input, beyond, beyond, tooLong, 'limit-exceeded')])
    ]
    return { components: found.slice(0, mostFound), gaps }
  }
}

/** Variables are read line by line, whatever there is of them. */
function isReadWhole(content: string, path: string): boolean {
  return content.length <= longestTree || variables.test(path)
}

/** Lines of a file as a file of their own; in JSON they lack what is around them. */
function partOf(input: ExtractorInput, { start, end }: TextRange): ExtractorInput {
  const lines = input.content.slice(start, end)
  const [open = '', close = ''] = !/\.json$/i.test(input.path) ? [] : /^\s*[[{]/.test(lines) ? '[]' : '{}'
  const shift = start - open.length
  return {
    ...input,
    content: `${open}${lines}${close}`,
    locate: (from, to) => input.locate(shift + from, shift + to)
  }
}

function fromLine(input: ExtractorInput, { text, start, key, checksum }: Address): readonly ExtractedComponent[] {
  const reference = settingKey([inSnakeCase(key)]) === undefined ? undefined : fromAddress(text)
  if (reference === undefined) return []
  const place = { text, map: (offset: number) => start + offset }
  return [component(input, reference, place, { use: 'url', slot: key, owned: {}, checksum })]
}

function fromSetting(input: ExtractorInput, setting: Setting): readonly ExtractedComponent[] {
  return repositoriesIn(setting, input.path).map(({ reference, placed, runsCode }) => {
    const owned = ownedBy(input.content, setting, reference.kind)
    return component(input, reference, placed, { use: setting.key, slot: setting.slot, owned, runsCode })
  })
}

interface About {
  readonly use: string
  readonly slot: string
  readonly owned: Owned
  readonly checksum?: string | undefined
  readonly runsCode?: 'unknown' | undefined
}

function component(
  { locate, content }: ExtractorInput,
  reference: SettingReference,
  { text, map }: Placed,
  { use, slot, owned, checksum, runsCode }: About
): ExtractedComponent {
  const { host, kind, name, file, confidence, revisionForm = settingForm(use) } = reference
  const placeOf = (placed: Placed): Location => locate(placed.map(0), placed.map(placed.text.length))
  const { revision, codeRevision, remoteCode } = owned
  const evidence = {
    ...(revision !== undefined && { argument: placeOf(revision) }),
    ...(remoteCode !== undefined && { flag: placeOf(remoteCode) })
  }
  const [from, to] = [map(0), map(text.length)]
  const shared = {
    slot,
    location: locate(from, to),
    text: content.slice(from, to),
    confidence,
    remoteCode: runsCode ?? remoteCode !== undefined,
    use,
    ...(revisionForm !== undefined && { revisionForm }),
    ...(Object.keys(evidence).length > 0 && { evidence })
  }
  const hosted = onHost(host, kind, name, reference.revision ?? revision?.text)
  if (hosted.kind === 'dataset') return { ...hosted, kind: 'dataset', ...shared }
  return {
    ...hosted,
    kind: 'model',
    ...shared,
    ...(codeRevision !== undefined && { codeRevision: codeRevision.text }),
    ...(file !== undefined && { files: [file] }),
    ...(checksum !== undefined && { checksum })
  }
}
