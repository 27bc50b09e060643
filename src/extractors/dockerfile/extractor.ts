import { parseDockerfile } from '../../syntax/dockerfile/dockerfile.ts'
import type { Dockerfile } from '../../syntax/dockerfile/dockerfile.ts'
import { knownText } from '../../syntax/dockerfile/expand.ts'
import { steps } from '../../syntax/dockerfile/stages.ts'
import type { Stage } from '../../syntax/dockerfile/stages.ts'
import type {
  Embedded,
  ExtractedComponent,
  ExtractedGap,
  Extraction,
  Extractor,
  ExtractorInput,
  NamedList,
  WrittenFile
} from '../extractor.ts'
import { fileName } from '../../commands/command-prefix.ts'
import { healthCommand } from '../../syntax/dockerfile/health-command.ts'
import { embeddedRun } from '../shared/commands/dockerfile-run.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { unknownIndex } from '../shared/commands/unknown-addresses.ts'
import { settingsList, settingsWanted } from '../shared/commands/settings-lists.ts'
import { lastingSettings } from '../shared/commands/lasting-settings.ts'
import { environmentIndexes } from './environment.ts'
import { dockerfileGlobs } from './files.ts'
import { imageOf } from './images.ts'
import type { FoundImage } from './images.ts'
import { madeFiles } from './heredoc-files.ts'
import { joinedCommand, startedAfter } from './started.ts'
import type { Started } from './started.ts'
import { modelsOf } from './models.ts'
import { addedFromElsewhere } from './added.ts'
import { fileSources } from './sources.ts'
import { stageSettings } from './stage-settings.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

/** Text that embedded RUN bodies may hold in all, beyond the size of the file: values of variables are repeated. */
const maxEmbedded = 4_000_000

/** Reads Dockerfiles and Containerfiles: the images they are built from, and the text that RUN executes. */
export const extractor: Extractor = {
  files: dockerfileGlobs,
  formats: ['dockerfile'],
  languages: ['dockerfile'],
  pointsAtRequirements: true,
  extract(input: ExtractorInput): Extraction {
    const dockerfile = parseDockerfile(input.content)
    const found: FoundImage[] = []
    const embedded: Embedded[] = []
    const gaps: ExtractedGap[] = []
    const written: WrittenFile[] = []
    const lists: NamedList[] = []
    const stages = new Set<string>()
    const names = stageNames(dockerfile)
    const indexes: ExtractedComponent[] = []
    const models: ExtractedComponent[] = []
    const settings = stageSettings()
    let shell: string | undefined
    let started: Started = { slot: 'run' }
    let room = input.content.length + maxEmbedded
    if (dockerfile.syntax !== undefined) {
      const { syntax } = dockerfile
      found.push(imageOf(syntax, [syntax.text], { slot: 'syntax' }, input))
    }
    for (const step of steps(dockerfile)) {
      const { instruction, stage, refused } = step
      const { keyword, onbuild } = instruction
      const stageName = stage && nameOf(stage)
      const place = stageName === undefined ? {} : { stage: stageName }
      const around = stage && slotOf(stage)
      if (refused) gaps.push(unreadable(input, instruction, `the arguments of ${keyword} are not valid`))
      if (keyword === 'FROM' && !onbuild && stage !== undefined) {
        found.push(baseImage(stage, stages, input))
        stages.add(nameOf(stage))
        shell = undefined
        embedded.push(...joinedCommand(started))
        started = { slot: around ?? 'run' }
        settings.begin(nameOf(stage), knownText(stage.expanded))
      }
      const { set, unknown, files } = environmentIndexes(step, dockerfile.escape)
      lists.push(...files.map(file => settingsList(file, input)))
      gaps.push(...unknown.map(place => unknownIndex(place, input)))
      settings.add(set)
      indexes.push(...set.map(setting => indexComponent(setting, setting, around ?? 'run', input)))
      models.push(...modelsOf(step, dockerfile.escape, around ?? 'run', input))
      for (const { slot, word, expanded } of fileSources(instruction, dockerfile.escape)) {
        const text = knownText(expanded)
        if (text === undefined || !isStage(text, names))
          found.push(
            imageOf(word, expanded, { slot: around === undefined ? slot : `${around}/${slot}`, ...place }, input)
          )
      }
      written.push(...madeFiles(input.content, instruction))
      gaps.push(...addedFromElsewhere(instruction, input))
      if (keyword === 'SHELL' && !onbuild) shell = fileName(instruction.strings?.[0]?.text ?? '')
      started = startedAfter(started, instruction)
      const health = healthCommand(instruction)
      // What a container starts installs as well: `CMD ["uvx", "server"]`.
      if (health === undefined && keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT') continue
      const executed = health === undefined ? step : { ...step, instruction: health }
      const run = embeddedRun(input.content, executed, around ?? 'run', shell)
      room -= run === undefined ? 0 : sizeOf(run)
      if (room < 0) {
        gaps.push({ ...unreadable(input, instruction, 'the file holds too much text to run'), code: 'limit-exceeded' })
      }
      if (room < 0) break
      if (run === undefined) continue
      embedded.push({ ...run, settings: settings.held() })
      if (run.language === 'shell') settings.add(lastingSettings(run.text, run.environment))
    }
    embedded.push(...joinedCommand(started))
    const components = [...found.flatMap<ExtractedComponent>(({ component }) => component ?? []), ...indexes, ...models]
    gaps.push(...found.flatMap(({ gap }) => gap ?? []), ...broken(dockerfile, input))
    const wantsAs = settingsWanted(lists, input.path)
    return { components, gaps, embedded, writtenFiles: written, lists, wantsAs }
  }
}

function baseImage(stage: Stage, earlier: ReadonlySet<string>, input: ExtractorInput): FoundImage {
  const { base, expanded, given } = stage
  if (base === undefined) return {}
  const text = knownText(expanded)
  if (text !== undefined && (text === 'scratch' || earlier.has(text.toLowerCase()))) return {}
  const name = nameOf(stage)
  return imageOf(base, expanded, { slot: slotOf(stage), stage: name, given }, input)
}

/** What is read of a text: values of variables count as often as they are given to one. */
function sizeOf({ text, environment }: Embedded): number {
  return [...(environment?.values() ?? [])].reduce((size, value) => size + value.length, text.length)
}

function nameOf({ name, index }: Stage): string {
  return name ?? String(index)
}

/** A stage without a name has no number here, which any stage before it would change. */
function slotOf({ name }: Stage): string {
  return name === undefined ? 'stage' : `stage:${name}`
}

/** Names and numbers by which files can be copied out of a stage. */
function stageNames(dockerfile: Dockerfile): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { instruction, stage } of steps(dockerfile)) {
    if (instruction.keyword !== 'FROM' || stage === undefined) continue
    names.add(String(stage.index)).add(nameOf(stage))
  }
  return names
}

function isStage(text: string, names: ReadonlySet<string>): boolean {
  return names.has(text.toLowerCase())
}

/** A build ends at the first error, so one gap tells of all of them. */
function broken({ errors }: Dockerfile, input: ExtractorInput): readonly ExtractedGap[] {
  const [first, ...others] = [...errors].sort((left, right) => left.start - right.start)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : `, and ${others.length} more errors`
  return [{ ...unreadable(input, first, `${first.message}${more}`), code: syntaxCode(first) }]
}

function unreadable(
  { path, locate }: ExtractorInput,
  { start, end }: { readonly start: number; readonly end: number },
  reason: string
): ExtractedGap {
  return { code: 'parse-error', subject: path, reason, location: locate(start, end) }
}
