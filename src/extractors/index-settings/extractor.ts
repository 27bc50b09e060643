import { withoutCredentials } from '../../core/url.ts'
import { channelName } from '../../ecosystems/conda/channel.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { few, syntaxCode, unreadable } from '../shared/files/gaps.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import { indexesOf } from '../shared/settings-files/indexes.ts'
import { tellingSettings, type Setting, type Tool } from '../shared/settings-files/settings.ts'

/** Reads the files that tell package managers where packages come from: what they change no manifest shows. */
export const extractor: Extractor = {
  formats: ['settings'],
  files: [
    '**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml,pnpm-workspace.yaml}',
    '**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}',
    '**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}',
    '**/.cargo/{config,config.toml}',
    '**/.bundle/config',
    '**/go.env'
  ],
  extract(input: ExtractorInput): Extraction {
    const { tool, settings, errors } = tellingSettings(input.path, input.content, true)
    if (tool === undefined) return { components: [], gaps: [] }
    const indexes = indexesOf(tool, settings, input.content)
    const understood = new Set(indexes.map(({ start }) => start))
    const sources = new Set(settings.flatMap(({ written }) => /^source\.(.+)\.registry$/.exec(written)?.[1] ?? []))
    const told = settings
      .filter(setting => !understood.has(setting.start) && !isUsual(setting, tool, sources))
      .map(setting => gapOf(setting, input))
    // Whoever reads the packages of a workspace tells of its mistakes.
    const mistakes = tool === 'pnpm' ? [] : errors.map(error => mistake(input, error))
    return {
      components: indexComponents(input, indexes, input.isWritten !== true),
      gaps: [...few(told), ...few(mistakes)]
    }
  }
}

function mistake(input: ExtractorInput, error: ReturnType<typeof tellingSettings>['errors'][number]): ExtractedGap {
  return unreadable(input, error.offset, error.offset, error.message, syntaxCode(error))
}

/** What would be so without the file, or is said by another of its settings. */
function isUsual({ key, written, text }: Setting, tool: Tool, sources: ReadonlySet<string>): boolean {
  if (text === '') return true
  if (/ssl/.test(key)) return text === 'true'
  if (tool === 'conda' && /channel/.test(key)) return channelName(text) === undefined || text === 'nodefaults'
  return tool === 'cargo' && written.endsWith('.replace-with') && sources.has(text)
}

function gapOf({ key, text, start, end }: Setting, { locate }: ExtractorInput): ExtractedGap {
  return {
    code: 'not-covered',
    subject: `${key} = ${withoutCredentials(text)}`.slice(0, 300),
    reason: 'it changes where or how packages are fetched for manifests that do not say so',
    location: locate(start, end)
  }
}
