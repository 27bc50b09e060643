import type { RepositoryKind, RepositoryReference } from '../host.ts'
import { isImprobableId } from '../shared/improbable-name.ts'
import { readName } from '../shared/read-name.ts'
import { parseHubUrl } from './hub-url.ts'
import { isDatasetBuilder, isLegacyModel, withDefaultOrg } from './names.ts'
import { isRepositoryId } from './repository-id.ts'

const media = /\.(?:png|jpe?g|gif|webp|svg|bmp|mp4|webm|avi|mov|wav|mp3|flac|ogg|pdf|html?|md|txt)$/i

/** Reads text that names a repository by itself: a hub URL with a file, `hf://…`, `hf-hub:…`. */
export function fromReference(text: string): RepositoryReference | undefined {
  const tagged = /^hf[-_]hub:(.{1,400})$/.exec(text)?.[1]
  if (tagged !== undefined) {
    const found = readName(tagged, 'model', isRepositoryId)
    return found && { ...found, isGuess: false }
  }
  const found = parseHubUrl(text)
  if (found === undefined || (!text.startsWith('hf://') && found.file === undefined)) return undefined
  return found.file !== undefined && media.test(found.file) ? undefined : reference(found)
}

/** Reads what stands where a loader expects a repository; see `Host.identify`. */
export function identify(text: string, kind: RepositoryKind, defaultOrg?: string): RepositoryReference | undefined {
  if (/^(?:hf:\/\/|https?:\/\/|hf[-_]hub:)/.test(text)) {
    const found = parseHubUrl(text)
    return found === undefined ? fromReference(text) : reference(found)
  }
  if (kind === 'dataset' && isDatasetBuilder(text)) return undefined
  if (isImprobableId(text)) return undefined
  const found = readName(text, kind, isRepositoryId)
  if (found === undefined) return undefined
  const name = defaultOrg === undefined ? found.name : withDefaultOrg(found.name, defaultOrg)
  return { ...found, name, isGuess: kind === 'model' && !name.includes('/') && !isLegacyModel(name) }
}

function reference({ id, ...found }: NonNullable<ReturnType<typeof parseHubUrl>>): RepositoryReference {
  return { ...found, name: id, isGuess: false }
}
