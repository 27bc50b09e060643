import { percentDecoded } from '../../core/url.ts'
import type { RepositoryKind } from '../host.ts'
import { isReservedNamespace } from './namespaces.ts'
import { isRepositoryId } from './repository-id.ts'

/** A repository of the hub, as a URL or URI names it. */
interface HubReference {
  readonly kind: RepositoryKind
  readonly id: string
  readonly revision?: string
  readonly file?: string
}

const web = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i
const verbs = new Set(['resolve', 'raw', 'blob', 'tree'])
/**
 * Reads `https://huggingface.co/[datasets/]ns/name[/resolve/REV/file]` (and its short host), and
 * `hf://[datasets/]ns/name[@rev][/file]` (huggingface_hub, `hf_file_system.py`). Undefined for anything else, spaces
 * and buckets among it.
 */
export function parseHubUrl(url: string): HubReference | undefined {
  if (url.length > 2048) return undefined
  if (url.startsWith('hf://')) return fromUri(url.slice('hf://'.length))
  const prefix = web.exec(url)
  return prefix === null ? undefined : fromWeb(url.slice(prefix[0].length))
}

function fromUri(rest: string): HubReference | undefined {
  const { kind, segments } = split(rest)
  const [namespace = '', last = ''] = segments
  const at = last.indexOf('@')
  const name = at === -1 ? last : last.slice(0, at)
  if (isReservedNamespace(namespace)) return undefined
  return reference(kind, `${namespace}/${name}`, at === -1 ? '' : percentDecoded(last.slice(at + 1)), segments.slice(2))
}

function fromWeb(rest: string): HubReference | undefined {
  const { kind, segments } = split(rest.split(/[?#]/, 1)[0] ?? '')
  const [first = '', second = '', third = ''] = segments
  if (isReservedNamespace(first)) return undefined
  if (verbs.has(second)) return reference(kind, first, percentDecoded(third), segments.slice(3))
  if (!verbs.has(third))
    return third === '' ? reference(kind, second === '' ? first : `${first}/${second}`, '', []) : undefined
  const [revision, file] = revisionAndFile(segments.slice(3))
  return reference(kind, `${first}/${second}`, revision, file)
}

function revisionAndFile(segments: readonly string[]): [string, readonly string[]] {
  const pull = segments[0] === 'refs' && segments.length > 2
  const count = pull ? 3 : 1
  return [percentDecoded(segments.slice(0, count).join('/')), segments.slice(count)]
}

function split(path: string): { kind: RepositoryKind; segments: readonly string[] } {
  const segments = path.split('/').filter((segment, index, all) => segment !== '' || index < all.length - 1)
  return segments[0] === 'datasets' && segments.length > 1
    ? { kind: 'dataset', segments: segments.slice(1) }
    : { kind: segments[0] === 'datasets' ? 'dataset' : 'model', segments }
}

function reference(
  kind: RepositoryKind,
  id: string,
  revision: string,
  file: readonly string[]
): HubReference | undefined {
  if (!isRepositoryId(id)) return undefined
  const path = percentDecoded(file.join('/'))
  return { kind, id, ...(revision !== '' && { revision }), ...(path !== '' && { file: path }) }
}
