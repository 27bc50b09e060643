import { parseDockerfile } from '../../syntax/dockerfile/dockerfile.ts'
import type { Instruction } from '../../syntax/dockerfile/instruction.ts'
import { steps } from '../../syntax/dockerfile/stages.ts'
import { embeddedRun } from '../shared/commands/dockerfile-run.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'

/** Text that bodies of RUN may hold in all, beyond the size of the file: values of variables are repeated. */
const maxEmbedded = 4_000_000
const withValue = /^(?:secret|mount|aws-role-arn)$/

/** Reads the commands that RUN executes in an Earthfile, <https://docs.earthly.dev/docs/earthfile#run>. */
export const extractor: Extractor = {
  files: ['**/{Earthfile,*.earth}'],
  pointsAtRequirements: true,
  extract({ content, path, locate }: ExtractorInput): Extraction {
    const embedded: Embedded[] = []
    let room = content.length + maxEmbedded
    // Its other instructions are not those of Docker: what Docker refuses in them means nothing here.
    for (const step of steps(parseDockerfile(content))) {
      if (step.instruction.keyword !== 'RUN') continue
      const run = embeddedRun(content, step, 'run')
      if (run === undefined) continue
      room -= [...(run.environment?.values() ?? [])].reduce((size, value) => size + value.length, run.text.length)
      const location = locate(step.instruction.start, step.instruction.end)
      const reason = 'the file holds too much text to run'
      if (room < 0)
        return { components: [], gaps: [{ code: 'limit-exceeded', subject: path, reason, location }], embedded }
      embedded.push({ ...run, text: withoutValues(run.text, step.instruction) })
    }
    return { components: [], gaps: [], embedded }
  }
}

/** Earthly takes the value of a flag as the next word, too: `RUN --secret TOKEN pip install a`. Spaces stand for it. */
function withoutValues(text: string, { flags }: Instruction): string {
  const last = flags.at(-1)
  let open = last?.value === undefined && withValue.test(last?.name ?? '')
  let at = 0
  for (const [word] of text.slice(0, 1000).matchAll(/\S+\s*/g)) {
    if (!open && (at === 0 || !word.startsWith('--'))) break
    open = !open && withValue.test(word.slice(2).trim())
    at += word.length
  }
  return ' '.repeat(at) + text.slice(at)
}
