import { readFile, writeFile } from 'node:fs/promises'
import { openGit } from '../changes/git.ts'
import { readTexts } from '../changes/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import { policyPath } from '../core/project.ts'
import { exitCode, type PolicyReference } from '../core/review.ts'
import { terminal } from '../core/untrusted.ts'
import { defaultPolicy, formatProblem, parsePolicy } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import { review } from '../review.ts'
import { catalogue } from '../rules/run.ts'
import { version } from '../version.ts'
import type { Arguments } from './catalogue.ts'
import { openAdvisories } from './open-advisories.ts'
import { formats, renderReview, waiverTerms, type Format } from './report.ts'

/** `weighbridge review`: 0 pass or warn, 1 block, 2 incomplete or not able to review. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const now = new Date()
  const format = text(values['format']) ?? 'text'
  if (!isFormat(format)) return refuse(`--format takes ${formats.join(', ')}, not ${JSON.stringify(format)}`)
  const deadline = Number(text(values['deadline']) ?? '600')
  if (!(deadline > 0 && deadline <= 86_400)) return refuse('--deadline takes a number of seconds, up to 86400')
  const signal = AbortSignal.timeout(deadline * 1000)

  const opened = await openGit(text(values['repo']) ?? '.', positionals[0], signal)
  if ('error' in opened) return refuse(opened.error.message, opened.error.hint)
  const { source } = opened
  try {
    const policy = await loadPolicy(source, text(values['policy']), signal)
    if ('problems' in policy) {
      for (const problem of policy.problems) process.stderr.write(`${terminal(problem)}\n`)
      return refuse('the policy cannot be used, so nothing was reviewed')
    }
    const sources = { maxAge: policy.policy.advisoryMaxAge, now }
    const advisories = openAdvisories(text(values['osv']) ?? 'api', values['offline'] === true, sources)
    if ('problem' in advisories) return refuse(advisories.problem)
    const result = await review({
      source,
      policy: policy.policy,
      policyReference: policy.reference,
      advisories: advisories.source,
      version,
      now,
      signal
    })
    const output = text(values['output'])
    const rendered = await renderReview(result, format, {
      color: output === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
      width: process.stdout.columns,
      verbose: values['verbose'] === true,
      terms: waiverTerms(now),
      waivers: values['waivers'] === true
    })
    if (output === undefined) process.stdout.write(rendered)
    else await writeFile(output, rendered)
    return exitCode(result)
  } finally {
    await source.close()
  }
}

type Loaded = { policy: Policy; reference: Omit<PolicyReference, 'enforcement' | 'waivers'> } | { problems: string[] }

/** The policy of a file, else that of the base branch's tip, else the defaults. */
async function loadPolicy(source: ChangeSource, file: string | undefined, signal: AbortSignal): Promise<Loaded> {
  if (file !== undefined) {
    try {
      return parse(await readFile(file, 'utf8'), file, { path: file })
    } catch (error) {
      return { problems: [`${file}: ${error instanceof Error ? error.message : String(error)}`] }
    }
  }
  const { commit, ref } = source.policyTip
  const [content] = await readTexts(source, [{ at: 'policy', path: policyPath }], signal)
  if (content?.type === 'text') return parse(content.text, policyPath, { path: policyPath, ref, commit })
  if (content?.type === 'absent') return { policy: defaultPolicy(catalogue), reference: { ref, commit } }
  return { problems: [`${policyPath} of ${ref}: ${content?.reason ?? 'it could not be read'}`] }
}

function parse(content: string, path: string, reference: { path: string; ref?: string; commit?: string }): Loaded {
  const parsed = parsePolicy(content, path, catalogue)
  if ('policy' in parsed) return { policy: parsed.policy, reference }
  const where = reference.ref === undefined ? path : `${path} of ${reference.ref}`
  return { problems: parsed.problems.map(problem => formatProblem(where, problem)) }
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
