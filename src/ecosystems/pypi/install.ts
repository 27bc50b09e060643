import type { Word } from '../../commands/command-line.ts'
import type { Install, InstalledPackage } from '../shared/install.ts'
import { isArchive } from './archive-name.ts'
import { installCommand } from './install-command.ts'
import type { InstallCommand } from './install-command.ts'
import { isPackageName } from './name.ts'
import type { Requirement } from './requirement.ts'

/** What uv takes for a requirements file besides, each in a format of its own. */
const project = /(?:^|\/)(?:pyproject\.toml|pylock(?:\.[^/]*)?\.toml|setup\.(?:py|cfg))$/i

/** What a command installs with a Python package manager. */
export function install(words: readonly Word[]): Install | undefined {
  const command = installCommand(words)
  if (command === undefined) return undefined
  const { unresolved } = command
  const files = command.files.map(({ kind, ...file }) => ({
    ...file,
    isRequirements: !project.test(file.path),
    ...(kind === 'constraint' && { isConstraints: true })
  }))
  const packages = command.packages.map(found => installed(found, command))
  const unnamed = command.packages.filter((_, index) => packages[index]?.length === 0)
  // A folder says in its own files what it brings; an archive does not.
  const archives = unnamed.filter(
    ({ requirement: { source } }) => source.type === 'path' && isArchive(source.url ?? '')
  )
  const nameless = unnamed.flatMap(({ requirement: { source }, start, end }) =>
    source.type === 'path' ? [] : [{ url: source.url ?? '', start, end }]
  )
  return {
    packages: packages.flat(),
    files,
    unresolved: [...unresolved, ...archives],
    nameless,
    takesRequirements: true
  }
}

function installed(
  { requirement, start, end, given }: InstallCommand['packages'][number],
  { optionsAt, runs }: InstallCommand
): readonly InstalledPackage[] {
  const { specifier, version, source, hashes } = requirement
  const name = requirement.name ?? repositoryName(requirement)
  if (name === undefined) return []
  const found: InstalledPackage = {
    name,
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier }),
    hashes,
    source,
    ...(optionsAt !== undefined && { optionsAt }),
    ...(given && { given }),
    ...(runs && { manifest: 'pyproject.toml' }),
    certain: requirement.name !== undefined,
    start,
    end
  }
  return [found]
}

/** `bark` of `git+https://host/owner/bark.git`: what a repository is called is what it most often installs. */
function repositoryName({ source: { type, url = '' } }: Requirement): string | undefined {
  if (type !== 'vcs') return undefined
  const last = url.slice(url.lastIndexOf('/') + 1).replace(/\.git$/, '')
  return isPackageName(last) ? last : undefined
}
