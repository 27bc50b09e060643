import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { InstallOptions } from '../shared/install.ts'
import { fileName, findProgram } from '../../commands/command-prefix.ts'
import * as tables from './install-options.ts'
import { globalValues, otherVerbs } from './verbs.ts'

/** A program that installs packages, with the words that follow its name and subcommand. */
export interface Installer {
  readonly rest: readonly Word[]
  readonly table: InstallOptions
  /** Positional words at the start that are no packages. */
  readonly skip: number
  /** Positional words are requirement files. */
  readonly files: boolean
  /** Positional words are something else. */
  readonly onlyOptions: boolean
  /** `name@1.2` gives a version. */
  readonly versionsAfterAt: boolean
  /** `git+https://host/x#ref` gives a revision. */
  readonly gitFragments: boolean
  /** It runs what it installs, in an environment of its own. */
  readonly runs: boolean
  /** The index that an environment variable of the command gives. */
  readonly index: string | undefined
  /** Further indexes that environment variables give. */
  readonly extraIndexes: readonly string[]
  /** Files of constraints that an environment variable gives. */
  readonly constraints: readonly string[]
}

const noValues: ReadonlySet<string> = new Set()

/** Recognises the installer that a command runs; undefined when it runs none. */
export function findInstaller(words: readonly Word[]): Installer | undefined {
  const found = findProgram(words)
  return found && program(found.name, found.rest, found.variables)
}

function program(path: string, rest: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  // `python -m pip.__main__` is `python -m pip`.
  const name = fileName(path).replace(/\.__main__$/, '')
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name)) return pip(rest, variables)
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name) || name === 'py') return pythonModule(rest, variables)
  if (name === 'uv') return uv(rest, variables)
  if (name === 'uvx') return toolRun(rest, variables)
  if (name === 'pipx') return pipx(rest, variables)
  if (name === 'pixi' && !rest.some(({ text }) => text === '--pypi')) return undefined
  return ofTable(name, rest, pipIndexes(variables))
}

function installer(rest: readonly Word[], table: InstallOptions, traits: Partial<Installer>): Installer {
  const none = { skip: 0, files: false, onlyOptions: false, versionsAfterAt: false, gitFragments: false, runs: false }
  return { ...none, index: undefined, extraIndexes: [], constraints: [], ...traits, rest, table }
}

const toolRunValues: ReadonlySet<string> = new Set([
  ...tables.uvToolRunTable.values,
  ...tables.uvToolRunTable.roles.keys()
])

/** `uvx python` runs an interpreter, which is no package: <https://docs.astral.sh/uv/guides/tools/>. */
function toolRun(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer {
  const { name = '' } = subcommand(words, toolRunValues) ?? {}
  const onlyOptions = /^python(?:\d[\d.]*)?(?:@|$)/.test(name)
  return installer(words, tables.uvToolRunTable, {
    versionsAfterAt: true,
    onlyOptions,
    runs: true,
    ...uvIndexes(variables)
  })
}

function pip(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const { name = '', rest = [] } = subcommand(words, tables.pipGlobalValues) ?? {}
  if (!['install', 'download', 'wheel'].includes(name)) return undefined
  return installer(rest, tables.pipTable, { ...pipIndexes(variables) })
}

/** `python -m pip …` and the like. */
function pythonModule(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text
    if (text?.startsWith('-') !== true) return undefined
    const module = /^-[a-zA-Z]*?m(.*)$/s.exec(text)?.[1]
    if (text === '-W' || text === '-X') at++
    else if (text.startsWith('-c')) return undefined
    else if (module !== undefined && !text.startsWith('--')) {
      const own = module !== ''
      return program(own ? module : (words[at + 1]?.text ?? ''), words.slice(at + (own ? 1 : 2)), variables)
    }
  }
  return undefined
}

type Indexes = Pick<Installer, 'index' | 'extraIndexes' | 'constraints'>

function pipIndexes(variables: ReadonlyMap<string, string>): Indexes {
  return {
    index: variables.get('PIP_INDEX_URL'),
    extraIndexes: list(variables.get('PIP_EXTRA_INDEX_URL')),
    constraints: list(variables.get('PIP_CONSTRAINT'))
  }
}

function uvIndexes(variables: ReadonlyMap<string, string>): Indexes {
  return {
    index: variables.get('UV_DEFAULT_INDEX') ?? variables.get('UV_INDEX_URL'),
    // `name=https://…` gives an index a name.
    extraIndexes: ['UV_INDEX', 'UV_EXTRA_INDEX_URL'].flatMap(name =>
      list(variables.get(name)).map(url => url.replace(/^[\w-]+=/, ''))
    ),
    constraints: list(variables.get('UV_CONSTRAINT'))
  }
}

function list(value = ''): readonly string[] {
  return value.split(/\s+/).filter(url => url !== '')
}

function uv(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const indexes = uvIndexes(variables)
  const { name = '', rest = [] } = subcommand(words, tables.uvGlobalValues) ?? {}
  if (name === 'add') return installer(rest, tables.uvAddTable, indexes)
  // `uv run pip install x` installs x; what `--with` adds is read otherwise.
  const inner = name === 'run' ? subcommand(rest, tables.uvRunValues) : undefined
  if (inner !== undefined && (inner.name === 'pip' || /^python/.test(inner.name))) {
    const found = program(inner.name, inner.rest, variables)
    if (found !== undefined) return found
  }
  if (name === 'run') return installer(rest, tables.uvRunTable, { ...indexes, onlyOptions: true })
  if (name === 'sync' || name === 'lock' || name === 'init')
    return only(installer(rest, tables.uvLockTable, { ...indexes, onlyOptions: true }))
  if (name !== 'pip' && name !== 'tool') return undefined
  const second = subcommand(rest, tables.uvGlobalValues)
  switch (`${name} ${second?.name ?? ''}`) {
    case 'pip install':
      return installer(second?.rest ?? [], tables.uvPipTable, indexes)
    case 'pip sync':
    case 'pip compile':
      return installer(second?.rest ?? [], tables.uvPipTable, { ...indexes, files: true })
    case 'tool install':
    case 'tool upgrade':
      return installer(second?.rest ?? [], tables.uvToolInstallTable, { ...indexes, versionsAfterAt: true })
    case 'tool run':
      return toolRun(second?.rest ?? [], variables)
    default:
      return undefined
  }
}

/** An installer where its options name something: `uv sync` alone installs what the lockfile has. */
function only(found: Installer): Installer | undefined {
  return readArguments(found.rest, found.table).some(({ role }) => role !== 'positional') ? found : undefined
}

function pipx(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const indexes = pipIndexes(variables)
  const { name = '', rest = [] } = subcommand(words, noValues) ?? {}
  // `pipx run pip install x` installs x.
  const inner = name === 'run' ? subcommand(rest, noValues) : undefined
  const found = inner?.name === 'pip' ? pip(inner.rest, variables) : undefined
  if (found !== undefined) return found
  if (name === 'run') return installer(rest, tables.pipxRunTable, { ...indexes, runs: true })
  if (name === 'install' || name === 'upgrade') return installer(rest, tables.pipxInstallTable, indexes)
  // `pipx runpip app install x` installs x beside app.
  if (name === 'runpip') return pip(subcommand(rest, noValues)?.rest ?? [], variables)
  return name === 'inject' ? installer(rest, tables.pipxInstallTable, { ...indexes, skip: 1 }) : undefined
}

/** What the table of verbs has of a program: `poetry self add x`, `pdm add x`, `easy_install x`. */
function ofTable(program: string, words: readonly Word[], indexes: Indexes): Installer | undefined {
  const verbs = otherVerbs.get(program)
  if (verbs === undefined) return undefined
  for (const { verb, table, pip: asksIndexes = false, untilDashes = false, ...traits } of verbs) {
    let rest: readonly Word[] | undefined = words
    for (const part of verb === '' ? [] : verb.split(' ')) {
      const next: ReturnType<typeof subcommand> = subcommand(rest, globalValues.get(program) ?? noValues)
      rest = next?.name === part ? next.rest : undefined
      if (rest === undefined) break
    }
    const end = untilDashes ? rest?.findIndex(({ text }) => text === '--') : undefined
    if (end !== undefined && end !== -1) rest = rest?.slice(0, end)
    if (rest !== undefined) return installer(rest, table, { ...traits, ...(asksIndexes && indexes) })
  }
  return undefined
}
