import type { Component, ImageComponent } from '../../core/component.ts'
import { compileGlob, globParts } from '../../core/glob.ts'
import { isFailure } from '../../core/failure.ts'
import type { Matcher, PatternUse, Refusal } from '../kind.ts'
import { hasOrigin } from '../shared/origin-name.ts'

const hub = 'docker.io'
const hubAliases = new Set([hub, 'index.docker.io', 'registry-1.docker.io'])

interface ImagePattern {
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

/**
 * Reads `[registry/]repository[:tag][@digest]`, with wildcards in each, as
 * <https://github.com/distribution/reference> does. Without a registry it is Docker Hub; `**` as the first segment is
 * any registry. Undefined for what is written as a package or a model is; a registry may have a port.
 */
export function parseImagePattern(text: string, use: PatternUse, apart?: string): Matcher | Refusal | undefined {
  if (hasOrigin(text) && !/^[a-z0-9]+:\d{1,5}\//i.test(text)) return undefined
  const written = parts(text)
  const pattern = isFailure(written) ? written : withVersion(written, apart)
  if (isFailure(pattern)) return pattern
  const { name, tag, digest } = pattern
  if (digest !== undefined && !isDigest(digest)) return { reason: 'a digest is sha256: and 64 hexadecimal digits' }
  if (use === 'waived' && `${tag ?? ''}${digest ?? ''}`.includes('*')) {
    return { reason: 'a waiver names one version, without wildcards' }
  }
  const nameMatches = compileGlob(globParts(name))
  const tagMatches = tag === undefined ? undefined : compileGlob(globParts(tag))
  const digestMatches = digest === undefined ? undefined : compileGlob(globParts(digest.toLowerCase()))
  const unknown = use === 'denied'
  return {
    matches(component: Component) {
      if (component.kind !== 'image' || !nameMatches(imageName(component))) return false
      // Without tag and digest an image is `latest`; a digest says nothing about tags, nor a tag about digests.
      const stated = component.tag ?? (component.digest === undefined ? 'latest' : undefined)
      return (
        (tagMatches === undefined || (stated === undefined ? unknown : tagMatches(stated))) &&
        (digestMatches === undefined ||
          (component.digest === undefined ? unknown : digestMatches(component.digest.toLowerCase())))
      )
    }
  }
}

function parts(text: string): ImagePattern | Refusal {
  const invalid = /[^A-Za-z0-9._:/@*-]/.exec(text)
  if (invalid !== null) return { reason: `an image has no ${JSON.stringify(invalid[0])} in its name` }
  const at = text.indexOf('@')
  const digest = at === -1 ? undefined : text.slice(at + 1).toLowerCase()
  const rest = at === -1 ? text : text.slice(0, at)
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1)
  const tag = colon === -1 ? undefined : rest.slice(colon + 1)
  const name = colon === -1 ? rest : rest.slice(0, colon)
  if (digest !== undefined && !isDigest(digest)) {
    return { reason: 'a digest is written sha256: and 64 hexadecimal digits, or *' }
  }
  if (tag !== undefined && !/^[\w.*-]{1,128}$/.test(tag)) return { reason: 'the tag is not valid' }
  const segments = name.split('/')
  if (segments.includes('')) return { reason: 'the image has an empty segment' }
  if (segments.length === 1 && name.includes('.')) {
    return { reason: `"${name}" is a registry; for all of its images write ${name}/**` }
  }
  return {
    name: qualified(segments),
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest })
  }
}

function withVersion(pattern: ImagePattern, apart: string | undefined): ImagePattern | Refusal {
  if (apart === undefined) return pattern
  if (pattern.tag !== undefined || pattern.digest !== undefined) {
    return { reason: 'the version is given twice, in the component and under "version"' }
  }
  return apart.includes(':') ? { ...pattern, digest: apart } : { ...pattern, tag: apart }
}

/** Whether a text is a digest, or `*` for any. */
function isDigest(text: string): boolean {
  return /^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text)
}

/** The one spelling of an image's registry and repository: `docker.io/python`. */
function imageName({ registry, repository }: ImageComponent): string {
  return qualified([registry, ...repository.split('/')])
}

function qualified(segments: readonly string[]): string {
  const [first = '', ...others] = segments.map(segment => segment.toLowerCase())
  const host = first === 'localhost' || /[.:]/.test(first)
  if (first === '**' || (host && !hubAliases.has(first))) return [first, ...others].join('/')
  const path = host ? others : [first, ...others]
  return [hub, ...(path[0] === 'library' && path.length > 1 ? path.slice(1) : path)].join('/')
}
