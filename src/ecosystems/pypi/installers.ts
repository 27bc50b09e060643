import { subcommand } from './command-line.ts'
import type { OptionTable, Word } from './command-line.ts'
import * as tables from './install-options.ts'

/** A program that installs packages, with the words that follow its name and subcommand. */
export interface Installer {
  readonly rest: readonly Word[]
  readonly table: OptionTable
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
  /** The index that an environment variable of the command gives. */
  readonly index: string | undefined
}

const noValues: ReadonlySet<string> = new Set()

// Programs that run the command they are given, with those of their options that take a value.
const prefixes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sudo', new Set(['-u', '--user', '-g', '--group', '-h', '--host', '-p', '--prompt', '-C', '-r', '-t', '-D', '-R'])],
  ['doas', new Set(['-u', '-C'])],
  ['exec', new Set(['-a'])],
  ['time', new Set(['-f', '-o'])],
  ['env', new Set(['-u', '--unset', '-C', '--chdir', '-S'])],
  ['nice', new Set(['-n'])],
  ['command', noValues],
  ['nohup', noValues],
  ['builtin', noValues]
])

/** Recognises the installer that a command runs; undefined when it runs none. */
export function findInstaller(words: readonly Word[]): Installer | undefined {
  const variables = new Map<string, string>()
  let at = 0
  for (; at < words.length; at++) {
    const text = words[at]?.text
    if (text === undefined) return undefined
    const [, name, value] = /^([a-z_]\w*)=(.*)$/is.exec(text) ?? []
    const values = prefixes.get(text)
    if (name !== undefined && value !== undefined) variables.set(name, value)
    else if (values !== undefined) at = skipOptions(words, at, values)
    else break
  }
  return program(words[at]?.text ?? '', words.slice(at + 1), variables)
}

function skipOptions(words: readonly Word[], from: number, values: ReadonlySet<string>): number {
  let at = from
  for (let next = words[at + 1]?.text; next?.startsWith('-') === true; next = words[at + 1]?.text) {
    at += values.has(next) ? 2 : 1
    if (next === '--') break
  }
  return at
}

function program(path: string, rest: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.exe$/i, '')
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name)) return pip(rest, variables)
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name) || name === 'py') return pythonModule(rest, variables)
  if (name === 'uv') return uv(rest, variables)
  if (name === 'uvx')
    return installer(rest, tables.uvToolRunTable, { versionsAfterAt: true, index: uvIndex(variables) })
  if (name === 'pipx') return pipx(rest, variables)
  if (name === 'poetry') return poetry(rest)
  return undefined
}

function installer(rest: readonly Word[], table: OptionTable, traits: Partial<Installer>): Installer {
  const none = { skip: 0, files: false, onlyOptions: false, versionsAfterAt: false, gitFragments: false }
  return { ...none, index: undefined, ...traits, rest, table }
}

function pip(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const { name = '', rest = [] } = subcommand(words, tables.pipGlobalValues) ?? {}
  if (!['install', 'download', 'wheel'].includes(name)) return undefined
  return installer(rest, tables.pipTable, { index: variables.get('PIP_INDEX_URL') })
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

function uvIndex(variables: ReadonlyMap<string, string>): string | undefined {
  return variables.get('UV_DEFAULT_INDEX') ?? variables.get('UV_INDEX_URL')
}

function uv(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const index = uvIndex(variables)
  const { name = '', rest = [] } = subcommand(words, tables.uvGlobalValues) ?? {}
  if (name === 'add') return installer(rest, tables.uvAddTable, { index })
  if (name === 'run') return installer(rest, tables.uvRunTable, { index, onlyOptions: true })
  if (name !== 'pip' && name !== 'tool') return undefined
  const second = subcommand(rest, tables.uvGlobalValues)
  switch (`${name} ${second?.name ?? ''}`) {
    case 'pip install':
      return installer(second?.rest ?? [], tables.uvPipTable, { index })
    case 'pip sync':
      return installer(second?.rest ?? [], tables.uvPipTable, { index, files: true })
    case 'tool install':
      return installer(second?.rest ?? [], tables.uvToolInstallTable, { index, versionsAfterAt: true })
    case 'tool run':
      return installer(second?.rest ?? [], tables.uvToolRunTable, { index, versionsAfterAt: true })
    default:
      return undefined
  }
}

function pipx(words: readonly Word[], variables: ReadonlyMap<string, string>): Installer | undefined {
  const index = variables.get('PIP_INDEX_URL')
  const { name = '', rest = [] } = subcommand(words, noValues) ?? {}
  if (name === 'run') return installer(rest, tables.pipxRunTable, { index })
  if (name === 'install') return installer(rest, tables.pipxInstallTable, { index })
  return name === 'inject' ? installer(rest, tables.pipxInstallTable, { index, skip: 1 }) : undefined
}

function poetry(words: readonly Word[]): Installer | undefined {
  const { name = '', rest = [] } = subcommand(words, tables.poetryGlobalValues) ?? {}
  if (name !== 'add') return undefined
  return installer(rest, tables.poetryTable, { versionsAfterAt: true, gitFragments: true })
}
