import { library } from '../../core/library.ts'
import type { ImageReference } from './image-reference.ts'

/**
 * The package URL of an image, type `docker` of <https://github.com/package-url/purl-spec>: the version is the digest,
 * or the tag where there is none; the registry is `repository_url` unless it is docker.io.
 */
export function imagePurl({ registry, repository, tag, digest }: ImageReference): string {
  const slash = repository.lastIndexOf('/')
  const namespace = slash === -1 ? undefined : repository.slice(0, slash)
  const qualifiers = registry === 'docker.io' ? undefined : { repository_url: registry }
  const { PackageURL } = library('packageurl-js')
  return new PackageURL('docker', namespace, repository.slice(slash + 1), digest ?? tag, qualifiers, null).toString()
}
