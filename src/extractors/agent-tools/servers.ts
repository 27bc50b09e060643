import type { TextRange } from '../../core/text-range.ts'
import { withoutSecrets } from '../../core/url.ts'
import { at, entries, items, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { hasMoreWords, wordsOf } from './words.ts'
import type { ServerWord } from './words.ts'

/** A variable with its value. */
export interface Variable {
  readonly name: string
  readonly value: string
  readonly node: Node
}

/** A server of the Model Context Protocol as settings describe it. */
export interface Server {
  readonly name: string
  /** The range of its name. */
  readonly start: number
  readonly end: number
  readonly transport: 'stdio' | 'http' | 'sse'
  /** The program and its arguments; none where it is reached by a URL. */
  readonly words: readonly ServerWord[]
  readonly url?: string
  readonly env: readonly string[]
  /** The variables that its program is given. */
  readonly variables: readonly Variable[]
  /** Its command has more words than are read. */
  readonly isCut: boolean
}

/** Servers, and the name of the first one that is not read because there are too many of them. */
interface Servers {
  readonly servers: readonly Server[]
  readonly beyond: TextRange | undefined
}

/** Where the settings of editors and agents have their servers. */
const holders: readonly (readonly string[])[] = [
  ['mcpServers'],
  ['mcp_servers'],
  ['context_servers'],
  ['mcp'],
  ['mcp', 'servers'],
  ['mcp', 'mcpServers'],
  ['settings', 'mcp', 'servers'],
  ['customizations', 'vscode', 'mcp', 'servers'],
  ['amp.mcpServers'],
  ['mcp.servers']
]
const urlKeys = ['url', 'serverUrl', 'httpUrl', 'uri']
const envKeys = ['env', 'environment', 'envs', 'headers', 'http_headers', 'env_http_headers']
const variableKeys = ['env', 'environment', 'envs']
/** No settings of a person name as many. */
export const mostServers = 500

/** The servers of a settings file. `plain` files hold nothing else and may call them `servers`. */
export function readServers(root: Node | undefined, content: string, plain: boolean): Servers {
  const servers: Server[] = []
  let beyond: TextRange | undefined
  const paths = plain ? [...holders, ['servers']] : holders
  for (const node of [...paths.map(path => at(root, ...path)), ...projects(root)]) {
    for (const { key, start, keyEnd, value } of entries(node)) add(key, start, keyEnd, value)
    for (const item of items(node)) {
      const named = at(item, 'name')
      const name = textOf(named)
      if (named !== undefined && name !== undefined) add(name, named.start, named.end, item)
    }
  }
  return { servers, beyond }

  function add(name: string, start: number, end: number, node: Node | undefined): void {
    const server = readServer(node, content)
    if (server === undefined) return
    if (servers.length < mostServers) servers.push({ name, start, end, ...server })
    else beyond ??= { start, end }
  }
}

function projects(root: Node | undefined): readonly (Node | undefined)[] {
  return entries(at(root, 'projects')).map(({ value }) => at(value, 'mcpServers'))
}

function readServer(node: Node | undefined, content: string): Omit<Server, 'name' | 'start' | 'end'> | undefined {
  const url = urlKeys.map(key => textOf(at(node, key))).find(text => text !== undefined)
  const words = wordsOf(node, content)
  if (url === undefined && words.length === 0) return undefined
  const type = (textOf(at(node, 'type')) ?? textOf(at(node, 'transport')) ?? '').toLowerCase()
  const streams = type === 'sse' || (!/http/.test(type) && /\/sse\/?(?:[?#]|$)/.test(url ?? ''))
  const local = words.length > 0
  return {
    transport: local ? 'stdio' : streams ? 'sse' : 'http',
    words: local ? words : [],
    ...(!local && url !== undefined && { url: withoutSecrets(url) }),
    env: envOf(node),
    isCut: hasMoreWords(node),
    variables: variableKeys.flatMap(key => variablesIn(at(node, key)))
  }
}

function envOf(node: Node | undefined): readonly string[] {
  const holdersOfNames = [node, at(node, 'command')]
  const names = holdersOfNames.flatMap(one => envKeys.flatMap(key => entries(at(one, key)).map(entry => entry.key)))
  const token = textOf(at(node, 'bearer_token_env_var'))
  return [...new Set(token === undefined ? names : [...names, token])].sort()
}

/** The variables of a mapping whose values are texts. */
export function variablesIn(node: Node | undefined): readonly Variable[] {
  return entries(node).flatMap(({ key, value }) => {
    const text = textOf(value)
    return value === undefined || text === undefined ? [] : [{ name: key, value: text, node: value }]
  })
}
