import { PackageURL } from 'packageurl-js'

/**
 * A package URL, <https://github.com/package-url/purl-spec>. Never fails: names that no purl may have (empty, half a
 * surrogate pair), and those of a type that asks for more than is known, are still named.
 */
export function packageUrl(type: string, namespace: string | undefined, name: string, version?: string): string {
  try {
    return new PackageURL(type, namespace, name, version, undefined, undefined).toString()
  } catch {
    const path = [...(namespace?.split('/') ?? []), name].map(encode).join('/')
    return `pkg:${type}/${path}${version === undefined ? '' : `@${encode(version)}`}`
  }
}

function encode(part: string): string {
  return encodeURIComponent(Buffer.from(part).toString())
}
