import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'
import { isFailure } from '../../core/failure.ts'
import { channelSource } from '../../ecosystems/conda/channel.ts'
import { ecosystem } from '../../ecosystems/conda/ecosystem.ts'
import { readMatchSpec } from '../../ecosystems/conda/match-spec.ts'
import type { YamlScalar } from '../../syntax/yaml/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { archiveAt } from '../shared/files/archives.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { isExact, scalarOffset } from '../shared/files/yaml-file.ts'

interface Found {
  readonly component?: Omit<Extract<ExtractedComponent, { kind: 'package' }>, 'scope'>
  readonly gaps: readonly ExtractedGap[]
}

/** Reads one package specification; `usual` is where it comes from when it does not say so. */
export function readSpec(input: ExtractorInput, node: YamlScalar, usual: PackageSource): Found {
  const spec = readMatchSpec(node.text)
  const template = /\{\{|\{%|\$\{|<%/.test(node.text)
  const gap = (code: ExtractedGap['code'], reason: string): ExtractedGap => ({
    code,
    subject: node.text.slice(0, 2000) || input.path,
    reason,
    location: input.locate(node.start, node.end)
  })
  if (isFailure(spec)) {
    const reason = template ? 'the package is only known at install time' : spec.reason
    return { gaps: [gap(template ? 'unresolved-reference' : 'parse-error', reason)] }
  }
  const start = scalarOffset(input.content, node, spec.start)
  const end = scalarOffset(input.content, node, spec.end - 1) + 1
  const offset = (at: number): number => scalarOffset(input.content, node, at)
  const { versionAt } = spec
  const given =
    versionAt !== undefined && isExact(input.content, node)
      ? { start: offset(versionAt.start), end: offset(versionAt.end) }
      : undefined
  const name = ecosystem.normalizeName(spec.name)
  const { version, specifier, problem, hashes } = spec
  const gaps = template
    ? [gap('unresolved-reference', 'the version is only known at install time')]
    : problem === undefined
      ? []
      : [gap('parse-error', problem)]
  return {
    gaps,
    component: {
      kind: 'package',
      role: 'requirement',
      ecosystem: 'conda',
      name,
      purl: ecosystem.purl(name, template ? undefined : version),
      ...(version !== undefined && !template && { version }),
      ...(specifier !== undefined && { specifier }),
      hashes,
      ...(spec.url !== undefined && hashes.length > 0 && { archives: [archiveAt(spec.url, hashes, 2)] }),
      source: sourceOf(spec, usual),
      confidence: problem === undefined ? 'certain' : 'likely',
      location: input.locate(start, end),
      ...givenAt(input, given),
      text: input.content.slice(start, end)
    }
  }
}

function sourceOf({ url, channel }: { readonly url?: string; readonly channel?: string }, usual: PackageSource) {
  if (url === undefined) return channel === undefined ? usual : channelSource(channel)
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^file:/i.test(url)) return { type: 'path' as const, url }
  const inChannel = channelSource(url)
  // A file of a public service is what its channel gives for that name and version.
  return inChannel.url?.includes('://') === true ? { type: 'url' as const, url: withoutCredentials(url) } : inChannel
}
