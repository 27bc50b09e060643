import { namesSettings } from '../../ecosystems/lookup/settings-pointers.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { YamlError } from '../../syntax/yaml/tree.ts'
import type {
  ExtractedComponent,
  ExtractedGap,
  Extraction,
  Extractor,
  ExtractorInput,
  NamedList
} from '../extractor.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { settingsList, settingsWanted } from '../shared/commands/settings-lists.ts'
import { setsIndex, unknownIndex } from '../shared/commands/unknown-addresses.ts'
import { variableSettings } from './environment.ts'
import { imageOf } from './images.ts'
import { readPipeline } from './pipeline.ts'
import type { PipelineVariable } from './pipeline.ts'
import { partsFromElsewhere } from './elsewhere.ts'
import { pointedFiles } from './pointers.ts'
import { publishedByPipeline } from './published.ts'
import { embeddedScripts } from './scripts.ts'
import { declaredValues } from './stated-values.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

/** Reads pipelines of the usual CI services: the scripts of their steps, and the images that jobs run in. */
export const extractor: Extractor = {
  context: 'ci',
  formats: ['pipeline'],
  pointsAtRequirements: true,
  files: [
    '.{github,gitea,forgejo}/workflows/*.{yml,yaml}',
    '**/action.{yml,yaml}',
    '**/.gitlab-ci.{yml,yaml}',
    '**/*.gitlab-ci.{yml,yaml}',
    '.circleci/**/*.{yml,yaml}',
    '**/azure-pipelines*.{yml,yaml}',
    '.azure-pipelines/**/*.{yml,yaml}',
    '.buildkite/**/*.{yml,yaml}',
    '**/{.travis,bitbucket-pipelines,.gitpod,.readthedocs,.woodpecker,.drone,buildspec,cloudbuild,appveyor,.appveyor}.{yml,yaml}'
  ],
  publishes: { kinds: ['image', 'model', 'dataset'], names: publishedByPipeline },
  extract(input: ExtractorInput): Extraction {
    const { documents, errors } = parseYaml(input.content)
    const declared = declaredValues(documents)
    const pipelines = documents.map(document => readPipeline(document, input.path, declared))
    const pointed = documents.map(document => pointedFiles(document, input.path))
    const images = pipelines.flatMap(found => found.images).map(image => imageOf(image, input))
    return {
      components: [
        ...images.flatMap(({ component }) => component ?? []),
        ...pipelines.flatMap(({ environment }) => environment).flatMap(variable => indexesOf(variable, input))
      ],
      gaps: [
        ...images.flatMap(({ gap }) => gap ?? []),
        ...pipelines.flatMap(({ environment }) => environment).flatMap(variable => unknownIn(variable, input)),
        ...unreadable(errors, input),
        ...documents.flatMap(document => partsFromElsewhere(document, input)),
        ...(pointed.some(({ isCut }) => isCut) ? [tooManyFiles(input)] : [])
      ],
      embedded: pipelines.flatMap(({ scripts }) => embeddedScripts(scripts, input.content)),
      wantsAs: [
        ...pointed.flatMap(({ files }) => files),
        ...settingsWanted(
          pipelines.flatMap(({ environment }) => environment).flatMap(each => settingsIn(each, input)),
          input.path
        )
      ]
    }
  }
}

function tooManyFiles({ path, locate }: ExtractorInput): ExtractedGap {
  const reason = 'it names too many other files, of which only the first are read'
  return { code: 'limit-exceeded', subject: path, reason, location: locate(0, 0) }
}

function indexesOf(
  { name, value, node, slot }: PipelineVariable,
  input: ExtractorInput
): readonly ExtractedComponent[] {
  return variableSettings(name, value).map(setting => indexComponent(setting, node, `${slot}/env`, input))
}

/** The settings file that a variable names. */
function settingsIn({ name, value, node }: PipelineVariable, input: ExtractorInput): readonly NamedList[] {
  const path = value.replace(/^\$\{\{[ \t]{0,4}github\.workspace[ \t]{0,4}\}\}\//, '')
  return namesSettings(name) && path !== '' ? [settingsList({ path, start: node.start, end: node.end }, input)] : []
}

/** An index whose address is an expression: only the run knows which one it is. */
function unknownIn({ name, value, node }: PipelineVariable, input: ExtractorInput): readonly ExtractedGap[] {
  const isUnknown = /^\s*["']?\$(?:\{|\w)/.test(value) && variableSettings(name, value).length === 0
  return isUnknown && setsIndex(name) ? [unknownIndex(node, input)] : []
}

function unreadable(errors: readonly YamlError[], { path, locate }: ExtractorInput): readonly ExtractedGap[] {
  const [first, ...others] = errors.filter(({ type }) => type !== 'duplicate')
  if (first === undefined) return []
  const more = others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'mistake' : 'mistakes'}`
  const location = locate(first.offset, first.offset)
  return [{ code: syntaxCode(first), subject: path, reason: `${first.message}${more}`, location }]
}
