import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { brought } from './brought.ts'
import { containerIndexes } from './indexes.ts'
import { readServers } from './servers.ts'
import type { Node } from '../shared/files/settings-tree.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'

/** Reads the servers of the Model Context Protocol that the settings of agents and editors name. */
export const extractor: Extractor = {
  files: [
    '**/{.mcp,mcp,mcp_config,mcp-config,mcp_settings,mcp-servers,mcp_servers,cline_mcp_settings}.{json,jsonc}',
    '**/claude_desktop_config.json',
    '**/.claude.json',
    '**/{.claude,.gemini,.qwen,.vscode,.zed,.amp}/settings{,.local}.json',
    '**/*.code-workspace',
    '**/{devcontainer,.devcontainer}.json',
    '**/{opencode,gemini-extension}.{json,jsonc}',
    '**/.opencode/*.{json,jsonc}',
    '**/.claude-plugin/plugin.json',
    '**/.codex/*.toml',
    '**/.continue/**/*.{yaml,yml,json}'
  ],
  mayMatter: content => /mcp|context_servers|servers|(?:container|remote)Env|integrated\.env|\\[ux]/i.test(content),
  extract(input: ExtractorInput): Extraction {
    const { root, gap } = parse(input)
    const plain = /(?:^|\/)[^/]*mcp[^/]*$/i.test(input.path)
    const found = readServers(root, input.content, plain).map(server => brought(server, input))
    return {
      components: [
        ...found.flatMap(({ components }) => components),
        ...containerIndexes(root).map(one => indexComponent(one, one, 'env', input))
      ],
      gaps: [...found.flatMap(({ gaps }) => gaps), ...(gap === undefined ? [] : [gap])],
      embedded: found.flatMap(({ embedded }) => embedded),
      understood: found.flatMap(({ understood }) => understood)
    }
  }
}

interface Mistake {
  readonly message: string
  readonly offset: number
  readonly type?: string
}

function parse(input: ExtractorInput): { root: Node | undefined; gap?: ExtractedGap } {
  const { path, content } = input
  const gapOf = (mistake: Mistake | undefined): { gap?: ExtractedGap } => {
    if (mistake === undefined) return {}
    const { message, offset } = mistake
    return { gap: unreadable(input, offset, offset, message, syntaxCode(mistake)) }
  }
  if (/\.ya?ml$/i.test(path)) {
    const { root, errors } = parseYaml(content)
    return { root, ...gapOf(errors.find(({ type }) => type !== 'duplicate')) }
  }
  if (/\.toml$/i.test(path)) {
    const { root, errors } = parseToml(content)
    return { root, ...gapOf(errors[0]) }
  }
  const { root, errors } = parseJson(content, 'jsonc')
  return { root, ...gapOf(content.trim() === '' ? undefined : summary(errors)) }
}
