import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { isDefaultSource } from './default-source.ts'
import { whole } from '../shared/install.ts'
import type { Install, InstallOptions, InstalledPackage } from '../shared/install.ts'

const values = `-i --install-dir -n --bindir --document --build-root --platform -P --trust-policy -g --file --without -B
  --bulk-threshold -p --http-proxy --config-file`
const table: InstallOptions = {
  values: new Set(values.split(/\s+/)),
  roles: new Map([
    ['-v', 'constraint'],
    ['--version', 'constraint'],
    ['-s', 'index'],
    ['--source', 'index']
  ])
}

/** What `gem install` and `gem update` install, by the options that `gem help install` tells of. */
export function install(words: readonly Word[]): Install | undefined {
  const program = findProgram(words)
  if (program === undefined || !/^gem(?:\d+(?:\.\d+)*)?$/.test(program.name)) return undefined
  const command = subcommand(program.rest, table.values)
  if (command === undefined || !['install', 'i', 'update'].includes(command.name)) return undefined
  const found = readArguments(command.rest, table)
  const constraint = found.filter(({ role }) => role === 'constraint').at(-1)
  const asked = constraint?.value
  const index = found.filter(({ role }) => role === 'index').at(-1)
  const packages: InstalledPackage[] = []
  const unresolved: Place[] = []
  for (const { role, value, start, end } of found) {
    if (value === undefined) unresolved.push({ start, end })
    if (value === undefined || role !== 'positional' || value.endsWith('.gem')) continue
    const [name = '', own] = value.split(':', 2)
    const specifier = own ?? asked
    const given = own === undefined ? whole(constraint) : { value, from: name.length + 1, to: value.length, start, end }
    if (!/^[a-z0-9_][\w.-]*$/i.test(name)) unresolved.push({ start, end })
    else
      packages.push({
        name,
        ...(specifier !== undefined && { specifier: /^\d/.test(specifier) ? `= ${specifier}` : specifier }),
        hashes: [],
        source: {
          type: 'registry',
          ...(index?.value !== undefined && !isDefaultSource(index.value) && { url: index.value })
        },
        ...(index !== undefined && { optionsAt: { start: index.start, end: index.end } }),
        ...(given && { given }),
        certain: true,
        start,
        end
      })
  }
  return { packages, files: [], unresolved }
}
