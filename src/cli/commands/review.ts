import { readFile, writeFile } from 'node:fs/promises'
import { openGit } from '../../changes/git/git.ts'
import { exitCode } from '../../core/review.ts'
import { redacted } from '../../core/redacted.ts'
import { terminal } from '../../core/untrusted.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import type { Arguments } from '../catalogue.ts'
import { usualTerms } from '../../reports/shared/waiver.ts'
import { untilStopped } from '../../core/time-limit.ts'
import { fileProblem } from '../file-problem.ts'
import { extendedReader } from '../policy/extended.ts'
import { formats, renderReview, type Format } from '../report.ts'

/** `weighbridge review`: 0 pass or warn, 1 block, 2 incomplete or not able to review. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const now = new Date()
  const format = text(values['format']) ?? 'text'
  if (!isFormat(format))
    return refuse({ reason: `--format takes ${formats.join(', ')}, not ${JSON.stringify(format)}` })
  const deadline = Number(text(values['deadline']) ?? '600')
  if (!(deadline > 0 && deadline <= 86_400))
    return refuse({ reason: '--deadline takes a number of seconds, up to 86400' })
  const signal = untilStopped(deadline * 1000)

  // Loading all this takes about as long as asking git.
  const opening = openGit(text(values['repo']) ?? '.', positionals[0], signal)
  const { openReview } = await import('../../review/session.ts')
  const opened = await opening
  if (isFailure(opened)) return refuse(opened)
  const { source } = opened
  try {
    const file = text(values['policy'])
    const policy = file === undefined ? undefined : await readPolicy(file)
    if (policy !== undefined && isFailure(policy)) return refuse(policy)
    const session = await openReview({
      source,
      ...(policy === undefined ? {} : { policy }),
      extended: extendedReader(values, signal),
      osv: text(values['osv']) ?? 'api',
      facts: text(values['facts']) ?? 'api',
      offline: values['offline'] === true,
      env: process.env,
      signal,
      now
    })
    if (isFailure(session)) return refuse(session)
    if ('problems' in session) {
      for (const problem of session.problems) process.stderr.write(`${terminal(redacted(problem))}\n`)
      return refuse({ reason: 'the policy cannot be used, so nothing was reviewed' })
    }
    for (const warning of session.warnings) process.stderr.write(`${terminal(redacted(warning))}\n`)
    const result = await session.review()
    const output = text(values['output'])
    const rendered = await renderReview(result, format, {
      color: output === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
      width: process.stdout.columns,
      verbose: values['verbose'] === true,
      terms: usualTerms(now),
      waivers: values['waivers'] === true
    })
    if (output === undefined) process.stdout.write(rendered)
    else {
      try {
        await writeFile(output, rendered)
      } catch (error) {
        return refuse({ reason: `the report cannot be written to ${output}: ${fileProblem(error)}` })
      }
    }
    return exitCode(result)
  } finally {
    await source.close()
  }
}

async function readPolicy(path: string): Promise<{ readonly path: string; readonly text: string } | Failure> {
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch (error) {
    return { reason: `the policy ${path} cannot be read: ${fileProblem(error)}, so nothing was reviewed` }
  }
}

function isFormat(format: string): format is Format {
  return (formats as readonly string[]).includes(format)
}

function text(value: Arguments['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function refuse({ reason, hint }: Failure & { readonly hint?: string }): number {
  process.stderr.write(
    `weighbridge: ${terminal(redacted(reason))}${hint === undefined ? '' : `\n  ${terminal(hint)}`}\n`
  )
  return 2
}
