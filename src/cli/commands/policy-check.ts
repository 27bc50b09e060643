import { isFailure } from '../../core/failure.ts'
import { policyPath } from '../../core/project.ts'
import { redacted } from '../../core/redacted.ts'
import { terminal } from '../../core/untrusted.ts'
import { formatProblem } from '../../policy/file/load.ts'
import { endOfDay } from '../../policy/waivers/date.ts'
import { isTooLong } from '../../policy/waivers/waivers.ts'
import type { Arguments } from '../catalogue.ts'
import { loadLocalPolicy } from '../policy/load.ts'

/** `weighbridge policy check`: 0 when the policy can be used, 2 when not. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const [file = policyPath] = positionals
  const loaded = await loadLocalPolicy(file, values)
  if (isFailure(loaded)) {
    process.stderr.write(`weighbridge: ${terminal(loaded.reason)}\n`)
    return 2
  }
  const { parsed } = loaded
  const said = 'problems' in parsed ? parsed.problems : parsed.warnings
  for (const problem of said) {
    process.stderr.write(`${terminal(redacted(formatProblem(problem.location.path, problem)))}\n`)
  }
  if ('problems' in parsed) return 2
  const now = Date.now()
  const expired = parsed.policy.waivers.filter(({ expires }) => endOfDay(expires) < now)
  for (const { rule, component, expires, location } of expired) {
    const what = [rule, component].filter(part => part !== undefined).join(' on ')
    const place = terminal(`${location?.path ?? file}:${location?.startLine ?? 1}`)
    process.stdout.write(`${place}: the waiver of ${terminal(what)} expired on ${expires}\n`)
  }
  for (const waiver of parsed.policy.waivers.filter(one => isTooLong(one, new Date(now)))) {
    const { rule, component, maxDays, location } = waiver
    const what = terminal([rule, component].filter(part => part !== undefined).join(' on '))
    const line = terminal(`${location?.path ?? file}:${location?.startLine ?? 1}`)
    process.stdout.write(
      `${line}: the waiver of ${what} ends more than ${maxDays} days from now, and does not count yet\n`
    )
  }
  for (const { gap, path, expires, location } of parsed.policy.accepted) {
    if (endOfDay(expires) >= now) continue
    const place = terminal(`${location.path}:${location.startLine ?? 1}`)
    process.stdout.write(`${place}: the accepted gap ${terminal(`${gap} on ${path}`)} expired on ${expires}\n`)
  }
  process.stdout.write(`${terminal(file)} is a valid policy\n`)
  return 0
}
