import { posix } from 'node:path'
import type { ExtractedComponent, ExtractedGap, Extraction } from '../../extractor.ts'

type Found = Required<Pick<Extraction, 'wantsAs' | 'gaps'>>

/**
 * The manifests of the folders that dependencies name (`file:`, `link:`, `portal:`, a plain path): what they depend on is
 * installed as well. One that is not in the repository is a gap.
 */
export function manifestsOfFolders(manifest: string, components: readonly ExtractedComponent[]): Found {
  const wantsAs: Found['wantsAs'][number][] = []
  const gaps: ExtractedGap[] = []
  for (const component of components) {
    const folder = component.kind === 'package' && component.source.type === 'path' ? component.source.url : undefined
    if (folder === undefined || /\.(?:tgz|tar\.gz|tar)$/i.test(folder)) continue
    const path = posix.join(posix.dirname(manifest), folder.replaceAll('\\', '/'), 'package.json')
    const otherwise = {
      code: 'outside-repository',
      subject: component.name,
      reason: `it comes from ${folder.slice(0, 200)}, which is not a package folder in the repository`,
      location: component.location
    } as const
    const isOutside = path.startsWith('../') || /^(?:[/\\~]|[a-z]:)/i.test(folder)
    if (isOutside) gaps.push(otherwise)
    else wantsAs.push({ path, format: 'npm-manifest', otherwise })
  }
  return { wantsAs, gaps }
}
