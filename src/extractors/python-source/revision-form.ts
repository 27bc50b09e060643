import type { RevisionForm } from '../../core/component.ts'
import type { Loader } from './loader.ts'

/** The usual form of the hosts that calls of the catalogue load from. */
const usual = 'revision'

/** What a call of the catalogue says to take one commit; undefined for the usual form. */
export function formOfCall({ revision }: Pick<Loader, 'revision'>): RevisionForm | undefined {
  const [keyword] = revision?.keywords ?? []
  if (keyword === undefined) return false
  if (keyword === usual) return undefined
  const [outer = '', inner] = keyword.split('.')
  return inner === undefined ? `${outer}="<commit>"` : `${outer}={"${inner}": "<commit>"}`
}

/** Calls that take the address of a file on the hub, and its revision apart from it. */
const takesRevision = /^from_single_file$/
/** Calls of OpenCLIP, whose names of repositories have no place for a revision. */
const takesNone = /^(?:create_model_and_transforms|create_model_from_pretrained)$/

/** What a text that names a repository by itself says to take one commit: an address of the hub, `hf://…`, `hf-hub:…`. */
export function formOfReference(text: string, name: string, use: string): RevisionForm | undefined {
  if (takesRevision.test(use)) return undefined
  if (/^https?:/i.test(text)) return '/resolve/<commit>/'
  const [scheme = ''] = /^hf:\/\/(?:datasets\/)?|^hf[-_]hub:/.exec(text) ?? []
  if (scheme.endsWith(':') && takesNone.test(use)) return false
  return `${scheme}${name}@<commit>`
}
