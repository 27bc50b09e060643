import { parseIni } from '../../../syntax/ini/parse.ts'
import { parseToml } from '../../../syntax/toml/parse.ts'
import type { TomlNode } from '../../../syntax/toml/tree.ts'
import { parseYaml } from '../../../syntax/yaml/parse.ts'
import type { YamlNode } from '../../../syntax/yaml/tree.ts'

/** One value with the keys that lead to it, lower case, and with `-` for `_`. */
export interface Setting {
  readonly key: string
  /** The same as written. */
  readonly written: string
  readonly text: string
  /** UTF-16 offsets; the end is exclusive. */
  readonly start: number
  readonly end: number
}

export interface Settings {
  readonly settings: readonly Setting[]
  readonly errors: readonly { readonly message: string; readonly offset: number; readonly type?: string }[]
}

/** Deeper than anybody nests settings. */
const deepest = 40

type Read = (content: string) => Settings

/** `key=value`, or `key value`, on lines of their own. */
function lines(separator: RegExp): Read {
  return content => {
    const settings: Setting[] = []
    for (let at = 0; at <= content.length;) {
      const found = content.indexOf('\n', at)
      const end = found === -1 ? content.length : found
      const line = content.slice(at, end).trim()
      const start = at + content.slice(at, end).indexOf(line)
      at = end + 1
      const [key = '', ...rest] = /^[#;]/.test(line) ? [] : line.split(separator)
      if (rest.length === 0) continue
      const text = unquoted(line.slice(key.length).replace(/^[\s=]{1,80}/, ''))
      settings.push({ ...keyed(unquoted(key.trim())), text, start, end: start + line.length })
    }
    return { settings, errors: [] }
  }
}

function ini(content: string): Settings {
  const { entries, errors } = parseIni(content)
  const settings = entries.flatMap(({ key, lines: values }) =>
    values.map(({ text, start, end }) => ({ ...keyed(key), text, start, end }))
  )
  return { settings, errors: errors.map(({ message, start }) => ({ message, offset: start })) }
}

function toml(content: string): Settings {
  const { root, errors } = parseToml(content)
  const settings: Setting[] = []
  const visit = (node: TomlNode, key: string, depth: number): void => {
    if (depth > deepest) return
    if (node.type === 'table')
      for (const entry of node.entries.values()) visit(entry.value, `${key}.${entry.key}`, depth + 1)
    else if (node.type === 'array') for (const item of node.items) visit(item, key, depth + 1)
    else settings.push({ ...keyed(key.slice(1)), text: String(node.value), start: node.start, end: node.end })
  }
  visit(root, '', 0)
  return { settings, errors }
}

function yaml(content: string): Settings {
  const { documents, errors } = parseYaml(content)
  const settings: Setting[] = []
  const visit = (node: YamlNode, key: string, depth: number): void => {
    if (depth > deepest) return
    if (node.type === 'map')
      for (const entry of node.entries.values()) visit(entry.value, `${key}.${entry.key}`, depth + 1)
    else if (node.type === 'list') for (const item of node.items) visit(item, key, depth + 1)
    else settings.push({ ...keyed(key.slice(1)), text: node.text, start: node.start, end: node.end })
  }
  for (const document of documents) if (document !== undefined) visit(document, '', 0)
  return { settings, errors }
}

function keyed(written: string): Pick<Setting, 'key' | 'written'> {
  return { key: written.toLowerCase().replaceAll('_', '-'), written }
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text
}

/** Whose settings a file holds. */
export type Tool = 'npm' | 'bun' | 'pnpm' | 'pip' | 'uv' | 'poetry' | 'pdm' | 'conda' | 'cargo' | 'bundler' | 'go'

interface Kind {
  readonly tool: Tool
  /** By the path, lower case. */
  readonly file: RegExp
  readonly read: Read
  /** Settings that say where packages come from, or what else is run to get them. */
  readonly telling: RegExp
}

const python =
  /(?:^|[.-])(?:index-url|extra-index-url|default-index|find-links|url|trusted-host|allow-insecure-host|index-strategy|constraints?|requirements?|override-dependencies|constraint-dependencies|proxy|cert)$/
const npm =
  /(?:^|[.:])(?:npm)?registry(?:server|\.url)?$|^registries\.|^npmscopes\.|(?:^|\.)(?:yarnpath|yarn-path|plugins(?:\..*)?|pnpmfile|global-pnpmfile|pnpmfilepath|script-shell|node-options|proxy|https-proxy|httpproxy|httpsproxy|cafile|ca|strict-ssl|enablestrictssl|unsafehttpwhitelist|git|preload|config|userconfig|prefix|scopes(?:\..*)?)$/
const conda =
  /^(?:channels|default-channels|channel-alias|custom-channels|custom-multichannels|migrated-|mirrored-channels|ssl-verify|proxy-servers|pinned-packages|create-default-packages|allowlist-channels)/

const kinds: readonly Kind[] = [
  { tool: 'npm', file: /(?:^|\/)\.?npmrc$/, read: lines(/=/), telling: npm },
  { tool: 'npm', file: /(?:^|\/)\.yarnrc$/, read: lines(/\s/), telling: npm },
  { tool: 'npm', file: /(?:^|\/)\.yarnrc\.ya?ml$/, read: yaml, telling: npm },
  { tool: 'bun', file: /(?:^|\/)bunfig\.toml$/, read: toml, telling: npm },
  {
    tool: 'pnpm',
    file: /(?:^|\/)pnpm-workspace\.yaml$/,
    read: yaml,
    telling: /^(?:registries\.|registry$|strictssl$)/
  },
  { tool: 'pip', file: /(?:^|\/)(?:\.?pip\.(?:conf|ini)|\.pydistutils\.cfg)$/, read: ini, telling: python },
  { tool: 'uv', file: /(?:^|\/)uv\.toml$/, read: toml, telling: python },
  { tool: 'poetry', file: /(?:^|\/)poetry\.toml$/, read: toml, telling: /^certificates\./ },
  { tool: 'pdm', file: /(?:^|\/)\.?pdm\.toml$/, read: toml, telling: python },
  { tool: 'conda', file: /(?:condarc|mambarc)(?:\.ya?ml)?$/, read: yaml, telling: conda },
  {
    tool: 'cargo',
    file: /\.cargo\/config(?:\.toml)?$/,
    read: toml,
    telling: /^(?:source|registry|registries|patch|paths|alias|build\.rustc)/
  },
  {
    tool: 'bundler',
    file: /(?:^|\/)\.bundle\/config$/,
    read: yaml,
    telling: /^bundle-(?:mirror|gemfile|ssl-verify|.*source)/
  },
  {
    tool: 'go',
    file: /(?:^|\/)go\.env$/,
    read: lines(/=/),
    telling: /^go(?:proxy|sumdb|nosumdb|nosumcheck|insecure|flags|private|noproxy|toolchain)$/
  }
]

/** What tells whose settings a text holds that stand under a name of no tool. */
const signs: readonly (readonly [sign: RegExp, path: string])[] = [
  [
    /^[ \t]{0,9}\[\[?(?:index|pip|tool\.uv)[\].]|^[ \t]{0,9}(?:index-url|extra-index-url|default-index)[ \t]{0,9}=[ \t]{0,9}["'[]/m,
    'uv.toml'
  ],
  [/^[ \t]{0,9}\[install(?:\.scopes)?\][\s\S]{0,500}^[ \t]{0,9}registry[ \t]{0,9}=/m, 'bunfig.toml'],
  [/^[ \t]{0,9}\[(?:global|install|download|wheel|freeze|list|user|site)\]/m, 'pip.conf'],
  [/^(?:channels|default_channels|channel_alias|custom_channels|ssl_verify)[ \t]{0,9}:/m, '.condarc'],
  [/^(?:npm[A-Z]\w{1,60}|yarnPath|plugins|enableStrictSsl|unsafeHttpWhitelist)[ \t]{0,9}:/m, '.yarnrc.yml'],
  [/^[ \t]{0,9}\[(?:source|registries|registry|patch)[\].]/m, '.cargo/config.toml'],
  [/^(?:GOPROXY|GOSUMDB|GONOSUMDB|GOFLAGS|GOPRIVATE|GOINSECURE)=/m, 'go.env'],
  [
    /^[ \t]{0,9}(?:[@\w./-]{1,200}:)?_?(?:registry|auth\w{0,20}|strict-ssl|cafile|https?-proxy|proxy)[ \t]{0,9}=/m,
    '.npmrc'
  ]
]
/** So much of a text is looked at for that. */
const longestSign = 100_000

function kindOf(path: string, content: string, hasAnyName: boolean): Kind | undefined {
  const named = (name: string): Kind | undefined => kinds.find(({ file }) => file.test(name))
  const own = named(path.toLowerCase())
  if (own !== undefined || !hasAnyName) return own
  const start = content.slice(0, longestSign)
  return named(signs.find(([sign]) => sign.test(start))?.[1] ?? '')
}

/**
 * The settings of a file that say where packages come from, and where its notation is wrong. Of a file that `hasAnyName`, its
 * text tells which tool reads it where its name does not.
 */
export function tellingSettings(
  path: string,
  content: string,
  hasAnyName = false
): Settings & { readonly tool?: Tool } {
  const kind = kindOf(path, content, hasAnyName)
  if (kind === undefined) return { settings: [], errors: [] }
  const { settings, errors } = kind.read(content)
  return { tool: kind.tool, settings: settings.filter(({ key }) => kind.telling.test(key)), errors }
}
