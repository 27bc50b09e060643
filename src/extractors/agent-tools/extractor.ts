import type { TextRange } from '../../core/text-range.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { serverComponents } from './server-components.ts'
import { containerIndexes } from './indexes.ts'
import { mostServers, readServers } from './servers.ts'
import { mostWords } from './words.ts'
import { unreadable } from '../shared/files/gaps.ts'
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
    const { servers, beyond } = readServers(root, input.content, plain)
    const found = servers.map(server => serverComponents(server, input))
    const limit = ({ start, end }: TextRange, reason: string): ExtractedGap =>
      unreadable(input, start, end, reason, 'limit-exceeded')
    const limits = [
      ...servers
        .filter(({ isCut }) => isCut)
        .slice(0, 1)
        .map(server => limit(server, `a command has more than ${mostWords} words, of which only the first are read`)),
      ...(beyond === undefined ? [] : [limit(beyond, `only the first ${mostServers} of its servers are read`)])
    ]
    return {
      components: [
        ...found.flatMap(({ components }) => components),
        ...containerIndexes(root).map(one => indexComponent(one, one, 'env', input))
      ],
      gaps: [...found.flatMap(({ gaps }) => gaps), ...(gap === undefined ? [] : [gap]), ...limits],
      embedded: found.flatMap(({ embedded }) => embedded),
      understood: found.flatMap(({ understood }) => understood)
    }
  }
}
