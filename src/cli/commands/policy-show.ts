import { isFailure } from '../../core/failure.ts'
import { policyPath } from '../../core/project.ts'
import { redacted } from '../../core/redacted.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { formatProblem } from '../../policy/file/load.ts'
import { settingsOf } from '../../policy/file/settings.ts'
import type { Arguments } from '../catalogue.ts'
import { loadLocalPolicy } from '../policy/load.ts'

/** `weighbridge policy show`: 0 when the policy can be used, 2 when not. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const [file = policyPath] = positionals
  const loaded = await loadLocalPolicy(file, values)
  if (isFailure(loaded)) return refuse(loaded.reason)
  const { chain, parsed } = loaded
  if ('problems' in parsed) {
    for (const problem of parsed.problems) {
      process.stderr.write(`${terminal(redacted(formatProblem(problem.location.path, problem)))}\n`)
    }
    return 2
  }
  const lines = settingsOf(chain.files).map(({ key, value, place, final }) => {
    const from = `${place.path}:${place.startLine}${final === undefined ? '' : `, final in ${final}`}`
    return `${terminal(key)}: ${terminal(redacted(shorten(value, 300)))}  # ${terminal(from)}\n`
  })
  process.stdout.write(lines.length === 0 ? 'Nothing is set: the defaults hold\n' : lines.join(''))
  return 0
}

function refuse(reason: string): number {
  process.stderr.write(`weighbridge: ${terminal(redacted(reason))}\n`)
  return 2
}
