import { withoutCredentials } from '../../core/url.ts'
import { channelName } from '../../ecosystems/conda/channel.ts'
import { isDefaultRegistry } from '../../ecosystems/npm/default-registry.ts'
import { isDefaultIndex } from '../../ecosystems/pypi/default-index.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { few, syntaxCode, unreadable } from '../shared/files/gaps.ts'
import { tellingSettings, type Setting } from './settings.ts'

/** Reads the files that tell package managers where packages come from: what they change no manifest shows. */
export const extractor: Extractor = {
  files: [
    '**/{.npmrc,npmrc,.yarnrc,.yarnrc.yml,.yarnrc.yaml,bunfig.toml}',
    '**/{pip.conf,pip.ini,.pip.conf,.pip.ini,.pydistutils.cfg,uv.toml,poetry.toml,pdm.toml,.pdm.toml}',
    '**/{.condarc,condarc,.mambarc,.condarc.yml,.condarc.yaml,condarc.yml,condarc.yaml}',
    '**/.cargo/{config,config.toml}',
    '**/.bundle/config',
    '**/go.env'
  ],
  extract(input: ExtractorInput): Extraction {
    const { settings, errors } = tellingSettings(input.path, input.content)
    const mistakes = errors.map(error =>
      unreadable(input, error.offset, error.offset, error.message, syntaxCode(error))
    )
    const told = settings.filter(setting => !isUsual(setting, input.path)).map(setting => gapOf(setting, input))
    return { components: [], gaps: [...few(told), ...few(mistakes)] }
  }
}

/** What would be so without the file. */
function isUsual({ key, text }: Setting, path: string): boolean {
  if (text === '') return true
  if (/ssl/.test(key)) return text === 'true'
  if (/rc(?:\.ya?ml)?$/.test(path) && /channel/.test(key)) return channelName(text) === undefined
  return isDefaultIndex(text) || isDefaultRegistry(text)
}

function gapOf({ key, text, start, end }: Setting, { locate }: ExtractorInput): ExtractedGap {
  return {
    code: 'not-covered',
    subject: `${key} = ${withoutCredentials(text)}`.slice(0, 300),
    reason: 'it changes where packages come from, or how they are fetched, for manifests that do not say so',
    location: locate(start, end)
  }
}
