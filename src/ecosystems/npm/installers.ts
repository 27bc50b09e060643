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
  /** Its word names a template: `npm create x` runs the package `create-x`. */
  readonly creates: boolean
  /** The registry that an environment variable of the command gives. */
  readonly registry: string | undefined
}

const npmInstall = ['install', 'i', 'in', 'ins', 'inst', 'insta', 'instal', 'isnt', 'isnta', 'isntal', 'isntall', 'add']

const npmVerbs = [...npmInstall, 'update', 'up', 'upgrade', 'udpate', 'link', 'ln', 'install-test', 'it']
const creating: ReadonlySet<string> = new Set(['create', 'init', 'innit'])

const subcommands: ReadonlyMap<string, ReadonlyMap<string, InstallOptions>> = new Map([
  [
    'npm',
    new Map([
      ...npmVerbs.map(name => [name, tables.npmTable] as const),
      ...[...creating].map(name => [name, tables.npmCreateTable] as const),
      ['exec', tables.npxTable],
      ['x', tables.npxTable]
    ])
  ],
  [
    'pnpm',
    new Map([
      ...['add', 'update', 'up', 'upgrade', 'link', 'ln'].map(name => [name, tables.pnpmTable] as const),
      ['create', tables.pnpmDlxTable],
      ['install', tables.pnpmTable],
      ['i', tables.pnpmTable],
      ['dlx', tables.pnpmDlxTable]
    ])
  ],
  [
    'yarn',
    new Map([
      ...['add', 'up', 'upgrade', 'upgrade-interactive'].map(name => [name, tables.yarnTable] as const),
      ['create', tables.yarnDlxTable],
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
      ['update', tables.bunTable],
      ['create', tables.bunxTable],
      ['c', tables.bunxTable],
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
      prefixed: false,
      creates: false
    }
  const known = subcommands.get(program)
  if (known === undefined) return undefined
  const { name = '', rest = [] } = subcommand(found.rest, tables.globalValues) ?? {}
  // `yarn global add`
  const global = program === 'yarn' && name === 'global' ? subcommand(rest, tables.globalValues) : undefined
  const table = known.get(global?.name ?? name)
  const prefersOwn = table === tables.npxTable || table === tables.bunxTable
  const elsewhere = namesFolder(found.rest)
  const creates = creating.has(name) || (program === 'bun' && name === 'c')
  const prefixed = program === 'deno'
  return table && { rest: global?.rest ?? rest, table, registry, prefersOwn, elsewhere, prefixed, creates }
}

function namesFolder(words: readonly Word[]): boolean {
  return words.some(({ text = '' }) => /^(?:--prefix|--cwd|--dir|--global)(?:=|$)|^-[gC]$/.test(text))
}
