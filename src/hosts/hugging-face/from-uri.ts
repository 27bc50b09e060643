import type { RepositoryReference } from '../host.ts'
import { fromReference } from './identify.ts'
import { isRepositoryId } from './repository-id.ts'

/** Files that are read by people. */
const prose = /(?:^|\/)(?:licen[sc]e|notice|readme|use_policy|model_card)[^/]{0,60}$/i

/**
 * Reads an address that names a repository by itself: `hf://…`, that of a file on the hub, and the forms of other programs:
 * `huggingface://owner/name[@branch]/file` (LocalAI, `pkg/downloader/uri.go`) and `hf://owner/name:revision` (KServe,
 * `kserve/storage`), and `hf.co/owner/name[:quantisation]` (Ollama, Docker Model Runner).
 */
export function fromUri(text: string): RepositoryReference | undefined {
  const [, gallery] = /^huggingface:\/\/(.{1,400})$/.exec(text) ?? []
  if (gallery !== undefined) return fromGallery(gallery)
  const [, page] = /^(?:huggingface\.co|hf\.co)\/([^/:@]{1,96}\/[^/:@]{1,96})(?::[\w.-]{1,64})?$/.exec(text) ?? []
  if (page !== undefined) return isRepositoryId(page) ? { kind: 'model', name: page, isGuess: false } : undefined
  const [, named, revision] = /^(hf:\/\/[^/:@]{1,96}\/[^/:@]{1,96}):([\w.-]{1,100})$/.exec(text) ?? []
  const found = fromReference(named ?? text)
  if (found === undefined || prose.test(found.file ?? '')) return undefined
  return revision === undefined ? found : { ...found, revision }
}

function fromGallery(path: string): RepositoryReference | undefined {
  const [, id = '', revision, file] = /^([^/@]+\/[^/@]+)(?:@([^/]+))?(?:\/(.+))?$/.exec(path) ?? []
  if (!isRepositoryId(id)) return undefined
  return {
    kind: 'model',
    name: id,
    isGuess: false,
    ...(revision !== undefined && { revision }),
    ...(file !== undefined && { file })
  }
}
