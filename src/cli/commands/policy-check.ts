import { readFile } from 'node:fs/promises'
import { policyPath } from '../../core/project.ts'
import { redacted } from '../../core/redacted.ts'
import { terminal } from '../../core/untrusted.ts'
import { endOfDay } from '../../policy/waivers/date.ts'
import { isTooLong } from '../../policy/waivers/waivers.ts'
import { formatProblem, parsePolicy } from '../../policy/file/load.ts'
import { catalogue } from '../../review/judge.ts'
import type { Arguments } from '../catalogue.ts'
import { fileProblem } from '../file-problem.ts'

/** `weighbridge policy check`: 0 when the policy can be used, 2 when not. */
export async function execute({ positionals }: Arguments): Promise<number> {
  const [file = policyPath] = positionals
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (error) {
    process.stderr.write(`weighbridge: ${terminal(file)} cannot be read: ${fileProblem(error)}\n`)
    return 2
  }
  const parsed = parsePolicy(content, file, catalogue)
  const said = 'problems' in parsed ? parsed.problems : parsed.warnings
  for (const problem of said) process.stderr.write(`${terminal(redacted(formatProblem(file, problem)))}\n`)
  if ('problems' in parsed) return 2
  const now = Date.now()
  const expired = parsed.policy.waivers.filter(({ expires }) => endOfDay(expires) < now)
  for (const { rule, component, expires, location } of expired) {
    const what = [rule, component].filter(part => part !== undefined).join(' on ')
    process.stdout.write(`${file}:${location.startLine ?? 1}: the waiver of ${terminal(what)} expired on ${expires}\n`)
  }
  for (const waiver of parsed.policy.waivers.filter(one => isTooLong(one, new Date(now)))) {
    const { rule, component, maxDays, location } = waiver
    const what = terminal([rule, component].filter(part => part !== undefined).join(' on '))
    const line = `${file}:${location.startLine ?? 1}`
    process.stdout.write(
      `${line}: the waiver of ${what} ends more than ${maxDays} days from now, and does not count yet\n`
    )
  }
  for (const { gap, path, expires, location } of parsed.policy.accepted) {
    if (endOfDay(expires) >= now) continue
    const what = terminal(`${gap} on ${path}`)
    process.stdout.write(`${file}:${location.startLine ?? 1}: the accepted gap ${what} expired on ${expires}\n`)
  }
  process.stdout.write(`${terminal(file)} is a valid policy\n`)
  return 0
}
