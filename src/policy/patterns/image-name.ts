import type { ImageComponent } from '../../core/component.ts'
import { globParts } from './glob.ts'
import type { Named, Refusal } from './package-url.ts'

const hub = 'docker.io'
const hubAliases = new Set([hub, 'index.docker.io', 'registry-1.docker.io'])

/**
 * Reads `[registry/]repository[:tag][@digest]`, with wildcards in each, as
 * <https://github.com/distribution/reference> does. Without a registry it is Docker Hub; `**` as the first segment is
 * any registry.
 */
export function parseImageName(text: string): Named | Refusal {
  const invalid = /[^A-Za-z0-9._:/@*-]/.exec(text)
  if (invalid !== null) return { problem: `an image has no ${JSON.stringify(invalid[0])} in its name` }
  const at = text.indexOf('@')
  const digest = at === -1 ? undefined : text.slice(at + 1).toLowerCase()
  const rest = at === -1 ? text : text.slice(0, at)
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const tag = colon === -1 ? undefined : rest.slice(colon + 1)
  const name = colon === -1 ? rest : rest.slice(0, colon)
  if (digest !== undefined && !isDigest(digest)) {
    return { problem: 'a digest is written sha256: and 64 hexadecimal digits, or *' }
  }
  if (tag !== undefined && !/^[\w.*-]{1,128}$/.test(tag)) return { problem: 'the tag is none that an image can have' }
  const segments = name.split('/')
  if (segments.includes('')) return { problem: 'the image has an empty segment' }
  if (segments.length === 1 && name.includes('.')) {
    return { problem: `"${name}" is a registry; for all of its images write ${name}/**` }
  }
  return {
    kind: 'image',
    world: 'image',
    name: globParts(qualified(segments)),
    ...(tag === undefined ? {} : { version: tag }),
    ...(digest === undefined ? {} : { digest })
  }
}

/** Whether a text is a digest, or `*` for any. */
export function isDigest(text: string): boolean {
  return /^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text)
}

/** The one spelling of an image's registry and repository: `docker.io/python`. */
export function imageName({ registry, repository }: ImageComponent): string {
  return qualified([registry, ...repository.split('/')])
}

function qualified(segments: readonly string[]): string {
  const [first = '', ...others] = segments.map(segment => segment.toLowerCase())
  const host = first === 'localhost' || /[.:]/.test(first)
  if (first === '**' || (host && !hubAliases.has(first))) return [first, ...others].join('/')
  const path = host ? others : [first, ...others]
  return [hub, ...(path[0] === 'library' && path.length > 1 ? path.slice(1) : path)].join('/')
}
