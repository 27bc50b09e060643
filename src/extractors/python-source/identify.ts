import { parseHubUrl } from '../../hosts/hugging-face/hub-url.ts'
import { isDatasetBuilder, isImprobableId, isLegacyModel, withDefaultOrg } from '../../hosts/hugging-face/names.ts'
import type { Host, RepositoryKind } from '../../hosts/host.ts'
import { host as huggingFace } from '../../hosts/hugging-face/host.ts'

/** A repository that a text names. */
export interface Identified {
  readonly kind: RepositoryKind
  readonly id: string
  readonly revision?: string
  readonly file?: string
  /** It has no namespace and is on no list: as probably a folder as a model. */
  readonly isGuess: boolean
}

/** Reads text that names a repository by itself: a hub URL with a file, `hf://…`, `hf-hub:…`. */
export function fromReference(text: string): Identified | undefined {
  const tagged = /^hf[-_]hub:(.{1,400})$/.exec(text)?.[1]
  if (tagged !== undefined) return withRevision(tagged, 'model', huggingFace)
  const found = parseHubUrl(text)
  if (found === undefined || (!text.startsWith('hf://') && found.file === undefined)) return undefined
  if (found.file !== undefined && media.test(found.file)) return undefined
  return { ...found, isGuess: false }
}

const media = /\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|webm|avi|mov|wav|mp3|flac|ogg|pdf|html?|md|txt)$/i

/** Reads what stands in the id slot of a call; undefined for a path, a builder's name, or what is no id at all. */
export function fromSlot(
  text: string,
  kind: RepositoryKind,
  host: Host,
  defaultOrg: string | undefined
): Identified | undefined {
  if (/^(?:hf:\/\/|https?:\/\/|hf[-_]hub:)/.test(text)) {
    const found = parseHubUrl(text)
    return found === undefined ? fromReference(text) : { ...found, isGuess: false }
  }
  if (kind === 'dataset' && isDatasetBuilder(text)) return undefined
  if (isImprobableId(text)) return undefined
  const found = withRevision(text, kind, host)
  if (found === undefined) return undefined
  const id = defaultOrg === undefined ? found.id : withDefaultOrg(found.id, defaultOrg)
  const isGuess = kind === 'model' && !id.includes('/') && !isLegacyModel(id)
  return { ...found, id, isGuess }
}

function withRevision(text: string, kind: RepositoryKind, host: Host): Identified | undefined {
  const at = text.indexOf('@')
  const id = at === -1 ? text : text.slice(0, at)
  const revision = at === -1 ? '' : text.slice(at + 1)
  if (!host.isName(id)) return undefined
  return { kind, id, isGuess: false, ...(revision !== '' && { revision }) }
}
