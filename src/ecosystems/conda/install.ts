import { isFailure } from '../../core/failure.ts'
import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import type { Install, InstallOptions, InstallRole, InstalledPackage } from '../shared/install.ts'
import { channelSource, channelsSource } from './channel.ts'
import { readMatchSpec } from './match-spec.ts'

const options = (text: string): string[] => text.split(/\s+/)
const table = (values: string, roles: Partial<Record<InstallRole, string>>): InstallOptions => ({
  values: new Set(options(values)),
  roles: new Map(
    Object.entries(roles).flatMap(([role, text]) => options(text).map(name => [name, role as InstallRole]))
  )
})

/** `conda install`, `conda create` and those of mamba, <https://docs.conda.io/projects/conda/en/stable/commands/>. */
export const condaTable = table(
  `-n --name -p --prefix --clone --platform --subdir --repodata-fn --solver --experimental -r --root-prefix --relocate-prefix
  --rc-file --safety-checks --extra-safety-checks --category --pyc --cafile --ssl-verify --retry-clean-cache --revision`,
  { requirement: '-f --file', 'extra-index': '-c --channel' }
)
/** `pixi add`, `pixi global install` and `pixi global add`, <https://pixi.sh/latest/reference/cli/pixi/>. */
const pixiTable = table(
  '--manifest-path --platform -p -f --feature -e --environment --expose -g --git --branch --tag --rev -s --subdir --pypi-keyring-provider',
  { 'extra-index': '-c --channel', package: '--with' }
)
/** `pixi exec`: what its options name, or the command where they name nothing. <https://pixi.sh/latest/reference/cli/pixi/exec/> */
const pixiExecTable: InstallOptions = {
  ...table('-p --platform --pypi-keyring-provider --concurrent-downloads', {
    'extra-index': '-c --channel',
    main: '-s --spec',
    package: '-w --with'
  }),
  stopsAtCommand: true
}

const globalValues: ReadonlySet<string> = new Set(['-r', '--root-prefix', '--rc-file', '--manifest-path'])
const globalVerbs: ReadonlySet<string> = new Set(['install', 'i', 'add', 'a', 'update'])
const subcommands: ReadonlySet<string> = new Set(['install', 'create', 'update', 'upgrade'])

/** What a command installs with conda, mamba, micromamba or Pixi. */
export function install(words: readonly Word[]): Install | undefined {
  const installer = findInstaller(words)
  if (installer === undefined) return undefined
  const found = readArguments(installer.rest, installer.table)
  const channels = found.flatMap(({ role, value }) => (role === 'extra-index' && value !== undefined ? [value] : []))
  const alone = installer.rest.some(({ text }) => text === '--override-channels')
  const at = found.find(({ role }) => role === 'extra-index')
  const isNamed = found.some(({ role }) => role === 'main')
  const packages: InstalledPackage[] = []
  const files: Install['files'][number][] = []
  const unresolved: Place[] = []
  for (const { role, value, start, end } of found) {
    if (value === undefined) unresolved.push({ start, end })
    else if (role === 'requirement') files.push({ path: value, start, end })
    else if (role === 'main' || role === 'package' || (role === 'positional' && !isNamed)) {
      const spec = readMatchSpec(value)
      if (isFailure(spec)) {
        unresolved.push({ start, end })
        continue
      }
      const { name, version, specifier, hashes, channel, url, versionAt } = spec
      const source =
        url !== undefined
          ? { type: 'url' as const, url }
          : channel === undefined
            ? channelsSource(channels, alone)
            : channelSource(channel)
      packages.push({
        name,
        ...(version !== undefined && { version }),
        ...(specifier !== undefined && { specifier }),
        hashes,
        source,
        ...(at !== undefined && channel === undefined && { optionsAt: { start: at.start, end: at.end } }),
        ...(versionAt && { given: { value, from: versionAt.start, to: versionAt.end, start, end } }),
        certain: true,
        start,
        end
      })
    }
  }
  return { packages, files, unresolved }
}

function findInstaller(
  words: readonly Word[]
): { readonly rest: readonly Word[]; readonly table: InstallOptions } | undefined {
  const program = findProgram(words)
  if (program === undefined) return undefined
  const first = subcommand(program.rest, globalValues)
  if (first === undefined) return undefined
  if (program.name === 'pixi') {
    if (program.rest.some(({ text }) => text === '--pypi')) return undefined
    const second = first.name === 'global' ? subcommand(first.rest, globalValues) : undefined
    if (first.name === 'add') return { rest: first.rest, table: pixiTable }
    if (first.name === 'exec' || first.name === 'x') return { rest: first.rest, table: pixiExecTable }
    return second !== undefined && globalVerbs.has(second.name) ? { rest: second.rest, table: pixiTable } : undefined
  }
  if (!/^(?:conda|mamba|micromamba)$/.test(program.name) || !subcommands.has(first.name)) return undefined
  return { rest: first.rest, table: condaTable }
}
