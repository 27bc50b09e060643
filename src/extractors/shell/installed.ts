import type { InstallCommand } from '../../ecosystems/pypi/install-command.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import type { Requirement } from '../../ecosystems/pypi/requirement.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'

/** The component of a package that a command installs; none for a directory, whose own manifest says what it is. */
export function installed(
  { requirement, start, end }: InstallCommand['packages'][number],
  { content, locate }: ExtractorInput
): readonly ExtractedComponent[] {
  const { specifier, source, hashes } = requirement
  const written = requirement.name ?? repositoryName(requirement)
  if (written === undefined) return []
  const name = ecosystem.normalizeName(written)
  const version = requirement.version ?? (specifier === undefined ? undefined : ecosystem.pinned(specifier))
  const [from, to] = unquoted(content, start, end)
  const component: ExtractedComponent = {
    kind: 'package',
    ecosystem: 'pypi',
    name,
    purl: ecosystem.purl(name, source.type === 'registry' ? version : undefined),
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier }),
    hashes,
    source,
    scope: 'runtime',
    direct: true,
    slot: 'run',
    location: locate(from, to),
    text: content.slice(from, to),
    confidence: requirement.name === undefined ? 'likely' : 'certain'
  }
  return [component]
}

/** `bark` of `git+https://host/owner/bark.git`: what a repository is called is what it most often installs. */
function repositoryName({ source: { type, url = '' } }: Requirement): string | undefined {
  if (type !== 'vcs') return undefined
  const last = url.slice(url.lastIndexOf('/') + 1).replace(/\.git$/, '')
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(last) ? last : undefined
}

function unquoted(content: string, start: number, end: number): [number, number] {
  const quote = content.charAt(start)
  const quoted = (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote
  return quoted ? [start + 1, end - 1] : [start, end]
}
