import { readFile, writeFile } from 'node:fs/promises'
import type { LoadedPolicy } from '../../review/base-policy.ts'
import { openGit } from '../../changes/git/git.ts'
import { exitCode } from '../../core/review.ts'
import { terminal } from '../../core/untrusted.ts'
import { version } from '../../core/version.ts'
import type { Arguments } from '../catalogue.ts'
import { usualTerms } from '../../reports/shared/waiver.ts'
import { fileProblem } from '../file-problem.ts'
import { formats, renderReview, type Format } from '../report.ts'

/** `weighbridge review`: 0 pass or warn, 1 block, 2 incomplete or not able to review. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const now = new Date()
  const format = text(values['format']) ?? 'text'
  if (!isFormat(format)) return refuse(`--format takes ${formats.join(', ')}, not ${JSON.stringify(format)}`)
  const deadline = Number(text(values['deadline']) ?? '600')
  if (!(deadline > 0 && deadline <= 86_400)) return refuse('--deadline takes a number of seconds, up to 86400')
  const signal = AbortSignal.timeout(deadline * 1000)

  // Loading all this takes about as long as asking git.
  const opening = openGit(text(values['repo']) ?? '.', positionals[0], signal)
  const { review, openFacts, openAdvisories, basePolicy, policyOf } = await import('../reviewing.ts')
  const opened = await opening
  if ('error' in opened) return refuse(opened.error.message, opened.error.hint)
  const { source } = opened
  try {
    const file = text(values['policy'])
    const policy = file === undefined ? await basePolicy(source, signal) : await readPolicy(file, policyOf)
    if ('problems' in policy) {
      for (const problem of policy.problems) process.stderr.write(`${terminal(problem)}\n`)
      return refuse('the policy cannot be used, so nothing was reviewed')
    }
    const sources = { maxAge: policy.policy.advisoryMaxAge, now, version }
    const advisories = openAdvisories(text(values['osv']) ?? 'api', values['offline'] === true, sources)
    if ('problem' in advisories) return refuse(advisories.problem)
    const facts = openFacts(text(values['facts']) ?? 'api', values['offline'] === true, {
      ...sources,
      indexes: policy.policy.indexes,
      env: process.env
    })
    if ('problem' in facts) return refuse(facts.problem)
    const result = await review({
      source,
      policy: policy.policy,
      policyReference: policy.place,
      advisories: advisories.source,
      facts: facts.sources,
      version,
      now,
      signal
    })
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
        return refuse(`the report cannot be written to ${output}: ${fileProblem(error)}`)
      }
    }
    return exitCode(result)
  } finally {
    await source.close()
  }
}

async function readPolicy(
  file: string,
  policyOf: (text: string, place: { path: string }) => LoadedPolicy
): Promise<LoadedPolicy> {
  try {
    return policyOf(await readFile(file, 'utf8'), { path: file })
  } catch (error) {
    return { problems: [`${file} cannot be read: ${fileProblem(error)}`] }
  }
}

function isFormat(format: string): format is Format {
  return (formats as readonly string[]).includes(format)
}

function text(value: Arguments['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function refuse(problem: string, hint?: string): number {
  process.stderr.write(`weighbridge: ${terminal(problem)}${hint === undefined ? '' : `\n  ${terminal(hint)}`}\n`)
  return 2
}
