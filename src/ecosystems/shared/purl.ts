import { library } from '../../core/library.ts'

/**
 * A package URL, <https://github.com/package-url/purl-spec>. Never fails: names that no purl may have (empty, half a
 * surrogate pair), and those of a type that asks for more than is known, are still named.
 */
export function packageUrl(type: string, namespace: string | undefined, name: string, version?: string): string {
  return (
    formatted(type, namespace, name, version) ??
    named(type, [...(namespace?.split('/') ?? []), name].map(encode).join('/'), version)
  )
}

/** The same for a package of npm, whose namespace is a part of its name. */
export function npmPackageUrl(name: string, version?: string): string {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const namespace = slash === -1 ? undefined : name.slice(0, slash)
  return formatted('npm', namespace, name.slice(slash + 1), version) ?? named('npm', encode(name), version)
}

/** Types that ask of names no more than that they are in lower case; PyPI's have no underscores once they are normalised. */
const undemanding: ReadonlySet<string> = new Set(['cargo', 'conda', 'gem', 'npm', 'pypi'])
const plainName = /^[a-z\d][a-z\d.-]*$/
const plainVersion = /^[\w.+-]+$/

/** Undefined where there is none. Plain names do without the library, which takes as long to load as many are to format. */
function formatted(
  type: string,
  namespace: string | undefined,
  name: string,
  version: string | undefined
): string | undefined {
  const scope = namespace?.replace(/^@/, '') ?? 'a'
  const isPlain = plainName.test(name) && plainName.test(scope) && plainVersion.test(version ?? '0')
  if (isPlain && undemanding.has(type)) {
    const path = namespace === undefined ? name : `${namespace.replace('@', '%40')}/${name}`
    return `pkg:${type}/${path}${version === undefined ? '' : `@${version}`}`
  }
  const { PackageURL } = library('packageurl-js')
  try {
    return new PackageURL(type, namespace, name, version, undefined, undefined).toString()
  } catch {
    return undefined
  }
}

function named(type: string, path: string, version: string | undefined): string {
  return `pkg:${type}/${path}${version === undefined ? '' : `@${encode(version)}`}`
}

function encode(part: string): string {
  return encodeURIComponent(Buffer.from(part).toString())
}
