import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { brought } from './brought.ts'
import { containerIndexes } from './indexes.ts'
import { readServers } from './servers.ts'
import { readSettings } from '../shared/files/settings-file.ts'

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
    const { root, gap } = readSettings(input)
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
