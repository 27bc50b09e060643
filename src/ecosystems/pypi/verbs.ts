import type { InstallOptions } from '../shared/install.ts'
import * as tables from './install-options.ts'
import * as packaging from './packaging-options.ts'
import type { Installer } from './installers.ts'

/** What a program does with the words behind its verb. */
export interface Verb extends Partial<
  Pick<Installer, 'skip' | 'files' | 'onlyOptions' | 'versionsAfterAt' | 'gitFragments' | 'runs'>
> {
  /** One word or more; empty where the program alone installs. */
  readonly verb: string
  readonly table: InstallOptions
  /** pip's variables of the environment count. */
  readonly pip?: true
  /** What stands behind `--` is for the program that it runs. */
  readonly untilDashes?: true
}

const poetry = { table: tables.poetryTable, versionsAfterAt: true, gitFragments: true }
const withOptions = { table: packaging.withTable, onlyOptions: true, pip: true } as const

/** Programs that are told by their verbs alone. */
export const otherVerbs: ReadonlyMap<string, readonly Verb[]> = new Map<string, readonly Verb[]>([
  ['poetry', ['add', 'self add', 'update', 'self update'].map(verb => ({ verb, ...poetry }))],
  ['pdm', ['add', 'update', 'self add'].map(verb => ({ verb, table: tables.pdmTable }))],
  [
    'rye',
    // `rye install` installs a program in an environment of its own, `rye add` a package.
    [
      { verb: 'add', table: tables.pdmTable },
      ...['install', 'tools install'].map(verb => ({ verb, table: tables.pipxInstallTable }))
    ]
  ],
  ['pipenv', ['install', 'update', 'upgrade'].map(verb => ({ verb, table: tables.pipenvTable }))],
  ['pixi', [{ verb: 'add', table: tables.pixiTable }]],
  ['easy_install', [{ verb: '', table: packaging.easyInstallTable, pip: true }]],
  ['pip-run', [{ verb: '', table: tables.pipTable, pip: true, runs: true, untilDashes: true }]],
  ['pex', [{ verb: '', table: packaging.pexTable, pip: true, untilDashes: true }]],
  ['shiv', [{ verb: '', table: packaging.shivTable, pip: true }]],
  ['pip-sync', [{ verb: '', table: tables.pipTable, files: true, pip: true }]],
  ['pip-compile', [{ verb: '', table: packaging.compileTable, files: true, pip: true }]],
  ['fastmcp', ['run', 'dev', 'install'].map(verb => ({ verb, ...withOptions }))],
  ['mcp', ['dev', 'install'].map(verb => ({ verb, ...withOptions }))],
  ['juv', ['run', 'add', 'exec'].map(verb => ({ verb, ...withOptions }))]
])

/** Of these programs before their verbs: options that take a value. */
export const globalValues: ReadonlyMap<string, ReadonlySet<string>> = new Map([['poetry', tables.poetryGlobalValues]])
