import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { whole } from '../shared/install.ts'
import type { Install, InstallOptions, InstalledPackage } from '../shared/install.ts'
import { gitSource, registrySource } from './source.ts'

const values = `--bin --example --branch --path --root --registry -F --features --profile --target --target-dir -j --jobs
  --color --config -Z -C --message-format --lockfile-path`
const table: InstallOptions = {
  values: new Set(values.split(/\s+/)),
  roles: new Map([
    ['--version', 'constraint'],
    ['--vers', 'constraint'],
    ['--git', 'packages'],
    ['--tag', 'requirement'],
    ['--rev', 'requirement'],
    ['--index', 'index']
  ])
}

/** What `cargo install` (or `cargo binstall`) installs, <https://doc.rust-lang.org/cargo/commands/cargo-install.html>. */
export function install(words: readonly Word[]): Install | undefined {
  const program = findProgram(words)
  if (program?.name !== 'cargo') return undefined
  const toolchain = program.rest[0]?.text?.startsWith('+') === true
  const command = subcommand(toolchain ? program.rest.slice(1) : program.rest, table.values)
  if (command?.name !== 'install' && command?.name !== 'binstall') return undefined
  const found = readArguments(command.rest, table)
  const argument = (wanted: string) => found.filter(({ role }) => role === wanted).at(-1)
  const last = (role: string): string | undefined => argument(role)?.value
  const given = whole(argument('requirement') ?? argument('constraint'))
  const asked = last('constraint')
  const [git, ref, index] = [last('packages'), last('requirement'), last('index')]
  const isPath = command.rest.some(({ text }) => text === '--path' || text?.startsWith('--path=') === true)
  const packages: InstalledPackage[] = []
  const unresolved: Place[] = []
  for (const { role, value, start, end } of found) {
    if (value === undefined) unresolved.push({ start, end })
    if (value === undefined || role !== 'positional' || isPath) continue
    const at = value.indexOf('@')
    const name = at === -1 ? value : value.slice(0, at)
    const version = at === -1 ? asked : value.slice(at + 1)
    if (!/^[a-z][\w-]*$/i.test(name)) unresolved.push({ start, end })
    else
      packages.push({
        name,
        // `cargo install` takes a bare version as that one, unlike a manifest.
        ...(version !== undefined && { specifier: /^\d+\.\d+\.\d+/.test(version) ? `=${version}` : version }),
        hashes: [],
        source:
          git !== undefined ? gitSource(git, ref) : index === undefined ? { type: 'registry' } : registrySource(index),
        ...(at === -1 ? given && { given } : { given: { value, from: at + 1, to: value.length, start, end } }),
        certain: true,
        start,
        end
      })
  }
  return { packages, files: [], unresolved }
}
