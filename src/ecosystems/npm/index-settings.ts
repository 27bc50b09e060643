import { subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { Program } from '../../commands/command-prefix.ts'
import { indexAt, isOff, uncheckedConnection } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'
import { globalValues } from './install-options.ts'

const id = 'npm'

const programs: ReadonlySet<string> = new Set([
  'npm',
  'npx',
  'pnpm',
  'pnpx',
  'yarn',
  'yarnpkg',
  'bun',
  'bunx',
  'corepack'
])

/** Where to publish to, and questions to a registry, are no installs. */
const otherwise = new Set(
  `publish unpublish login logout adduser whoami ping token owner access dist-tag deprecate star stars unstar team org hook
  profile view info show search view v npm pack version`.split(/\s+/)
)

/** Variables that npm, pnpm, Yarn, Bun and Node look at, by their whole name. */
export const variables: readonly string[] = [
  'npm_config_registry',
  'NPM_CONFIG_REGISTRY',
  'npm_config_strict_ssl',
  'NPM_CONFIG_STRICT_SSL',
  'YARN_REGISTRY',
  'YARN_NPM_REGISTRY_SERVER',
  'YARN_ENABLE_STRICT_SSL',
  'YARN_STRICT_SSL',
  'BUN_CONFIG_REGISTRY',
  'COREPACK_NPM_REGISTRY',
  'NODE_TLS_REJECT_UNAUTHORIZED'
]

const prefix = /^(?:p?npm_config|yarn|bun_config|corepack)_/i

/** What a variable says to them. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') return value.trim() === '0' ? [uncheckedConnection(name, name, id)] : []
  // npm reads its variables in any case; those of the others are in capitals.
  const isVariable = prefix.test(name) && (/^p?npm_config_/i.test(name) || /^[A-Z_]+$/.test(name))
  return isVariable ? keySettings(name.replace(prefix, ''), value, name) : []
}

/**
 * What a key of the settings of npm, pnpm, Yarn or Bun says, however it is spelt: `strict-ssl`, `enableStrictSsl`,
 * `@acme:registry`, `npmScopes.acme.npmRegistryServer`. `setting` is its name for people.
 */
export function keySettings(key: string, value: string, setting: string): readonly IndexSetting[] {
  const scope = /^(@[\w.~-]{1,200}):registry$/.exec(key)?.[1] ?? yarnScope(key)
  if (scope !== undefined) return [indexAt(value, { ecosystem: id, use: 'default', setting, scope }) ?? []].flat()
  switch (key.toLowerCase().replaceAll(/[-_]/g, '')) {
    case 'registry':
    case 'reg':
    case 'npmregistry':
    case 'npmregistryserver':
      return [indexAt(value, { ecosystem: id, use: 'default', setting }) ?? []].flat()
    case 'strictssl':
    case 'enablestrictssl':
      return isOff(value) ? [uncheckedConnection('strict-ssl', setting, id)] : []
    default:
      return []
  }
}

function yarnScope(key: string): string | undefined {
  const [, scope] = /^npmScopes\.["']?([\w.~-]{1,200}?)["']?\.npmRegistryServer$/.exec(key) ?? []
  return scope && `@${scope}`
}

/** What the options of a program, or the settings that it writes, say. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (!programs.has(name)) return []
  const written = configured(name, rest)
  if (written !== undefined) return written
  const command = subcommand(rest, globalValues)
  const isRunner = /x$/.test(name)
  const runs = isRunner ? rest : ['exec', 'x', 'dlx'].includes(command?.name ?? '') ? command?.rest : undefined
  const isInstall = isRunner || !otherwise.has(command?.name ?? '')
  return options(withoutProgram(rest, runs)).filter(({ use }) => isInstall || use === 'connection')
}

const runnerValues: ReadonlySet<string> = new Set([...globalValues, '-p', '--package', '-c', '--call'])

/** The words before the program that a command only starts, which has options of its own. */
function withoutProgram(words: readonly Word[], runs: readonly Word[] | undefined): readonly Word[] {
  const program = runs && subcommand(runs, runnerValues)
  return program === undefined ? words : words.slice(0, words.length - program.rest.length - 1)
}

/** `--registry=…`, `--registry …`, `--@acme:registry=…`, `--no-strict-ssl`. */
function options(words: readonly Word[]): readonly CommandSetting[] {
  const found: CommandSetting[] = []
  for (const [index, word] of words.entries()) {
    const { text = '', start, end } = word
    if (text === '--') break
    const [, negated, key = '', inline] = /^--(no-)?((?:@[\w.~-]+:)?[\w-]+)(?:=(.*))?$/s.exec(text.slice(0, 4000)) ?? []
    if (key === '') continue
    const next = inline === undefined && negated === undefined ? words[index + 1] : word
    const value = negated === undefined ? (inline ?? next?.text) : 'false'
    if (value === undefined || next === undefined || value.startsWith('-')) continue
    const place = next === word ? { start, end } : { start: next.start, end: next.end }
    found.push(...keySettings(key, value, `--${key}`).map(setting => ({ ...setting, ...place })))
  }
  return found
}

/** `npm config set key value`, `npm set key=value`, `pnpm config set`, `yarn config set`; undefined for another command. */
function configured(program: string, words: readonly Word[]): readonly CommandSetting[] | undefined {
  if (!/^(?:npm|pnpm|yarn|yarnpkg)$/.test(program)) return undefined
  const first = subcommand(words, globalValues)
  const isConfig = first?.name === 'config' || first?.name === 'c'
  const second = isConfig ? subcommand(first.rest, globalValues) : first?.name === 'set' ? first : undefined
  if (second?.name !== 'set') return undefined
  const given = second.rest.filter(
    ({ text }, index) => text?.startsWith('-') !== true && !globalValues.has(second.rest[index - 1]?.text ?? '')
  )
  const pairs = given.flatMap((word, index): [string, string, Word][] => {
    const [, key, value] = /^((?:@[\w.~-]+:)?[\w.~-]+)=(.*)$/s.exec(word.text ?? '') ?? []
    if (key !== undefined && value !== undefined) return [[key, value, word]]
    const next = given[index + 1]
    return index === 0 && word.text !== undefined && next?.text !== undefined ? [[word.text, next.text, next]] : []
  })
  return pairs.flatMap(([key, value, { start, end }]) =>
    [...keySettings(key, value, key), ...scopesOf(key, value)].map(setting => ({ ...setting, start, end, stays: true }))
  )
}

/** `yarn config set npmScopes.acme --json '{"npmRegistryServer": "…"}'`, or all scopes in one value. */
function scopesOf(key: string, value: string): readonly IndexSetting[] {
  const [, only] = /^npmScopes(?:\.(.{1,200}))?$/s.exec(key) ?? (key === 'npmScopes' ? ['', ''] : [])
  if (!key.startsWith('npmScopes') || value.length > 4000) return []
  const servers = [
    ...value.matchAll(
      /(?:"([\w.~-]{1,200})"\s{0,20}:\s{0,20}\{[^{}]{0,500})?"npmRegistryServer"\s{0,20}:\s{0,20}"([^"]{1,500})"/g
    )
  ]
  return servers.flatMap(([, scope = only, url = '']) => {
    return scope === undefined || scope === ''
      ? []
      : (indexAt(url, { ecosystem: id, use: 'default', setting: key, scope: `@${scope}` }) ?? [])
  })
}
