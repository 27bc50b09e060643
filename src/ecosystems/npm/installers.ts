import { subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { InstallOptions } from '../shared/install.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import * as tables from './install-options.ts'

/** A program that installs packages of the npm world, with the words after its name and subcommand. */
export interface Installer {
  readonly rest: readonly Word[]
  readonly table: InstallOptions
  /** Words that name its packages begin with `npm:`; others are not of the npm world. */
  readonly prefixed: boolean
  /** It asks no registry for a command that the project has installed itself. */
  readonly prefersOwn: boolean
  /** Its options name another folder than the one that it runs in. */
  readonly elsewhere: boolean
  /** The registry that an environment variable of the command gives. */
  readonly registry: string | undefined
}

const npmInstall = ['install', 'i', 'in', 'ins', 'inst', 'insta', 'instal', 'isnt', 'isnta', 'isntal', 'isntall', 'add']

const subcommands: ReadonlyMap<string, ReadonlyMap<string, InstallOptions>> = new Map([
  [
    'npm',
    new Map([
      ...npmInstall.map(name => [name, tables.npmTable] as const),
      ['exec', tables.npxTable],
      ['x', tables.npxTable]
    ])
  ],
  [
    'pnpm',
    new Map([
      ['add', tables.pnpmTable],
      ['install', tables.pnpmTable],
      ['i', tables.pnpmTable],
      ['dlx', tables.pnpmDlxTable]
    ])
  ],
  [
    'yarn',
    new Map([
      ['add', tables.yarnTable],
      ['dlx', tables.yarnDlxTable]
    ])
  ],
  [
    'deno',
    new Map([
      ['run', tables.denoRunTable],
      ['x', tables.denoRunTable],
      ['add', tables.denoTable],
      ['install', tables.denoTable],
      ['i', tables.denoTable]
    ])
  ],
  [
    'bun',
    new Map([
      ['add', tables.bunTable],
      ['a', tables.bunTable],
      ['install', tables.bunTable],
      ['i', tables.bunTable],
      ['x', tables.bunxTable]
    ])
  ]
])

const runners: ReadonlyMap<string, InstallOptions> = new Map([
  ['npx', tables.npxTable],
  ['pnpx', tables.pnpmDlxTable],
  ['bunx', tables.bunxTable]
])

/** Recognises the installer that a command runs; undefined when it runs none. */
export function findInstaller(words: readonly Word[]): Installer | undefined {
  const found = findProgram(words)
  if (found === undefined) return undefined
  const { name: program, variables } = found
  const registry = variables.get('npm_config_registry') ?? variables.get('NPM_CONFIG_REGISTRY')
  const runner = runners.get(program)
  if (runner !== undefined)
    return {
      rest: found.rest,
      table: runner,
      registry,
      prefersOwn: program !== 'pnpx',
      elsewhere: namesFolder(found.rest),
      prefixed: false
    }
  const known = subcommands.get(program)
  if (known === undefined) return undefined
  const { name = '', rest = [] } = subcommand(found.rest, tables.globalValues) ?? {}
  // `yarn global add`
  const global = program === 'yarn' && name === 'global' ? subcommand(rest, tables.globalValues) : undefined
  const table = known.get(global?.name ?? name)
  const prefersOwn = table === tables.npxTable || table === tables.bunxTable
  const elsewhere = namesFolder(found.rest)
  return table && { rest: global?.rest ?? rest, table, registry, prefersOwn, elsewhere, prefixed: program === 'deno' }
}

function namesFolder(words: readonly Word[]): boolean {
  return words.some(({ text = '' }) => /^(?:--prefix|--cwd|--dir|--global)(?:=|$)|^-[gC]$/.test(text))
}
