import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { openGit } from '../../changes/git/git.ts'
import type { Review } from '../../core/review.ts'
import { exitCode } from '../../core/review.ts'
import { isFailure, messageOf, type Failure } from '../../core/failure.ts'
import { beforeTermination } from '../../core/termination.ts'
import { terminal as shown } from '../../core/untrusted.ts'
import { renderTerminal } from '../../reports/terminal/terminal.ts'
import { openReview } from '../../review/session.ts'
import { openRecords } from '../../sources/osv/export/embedded.ts'
import { factsNotAsked } from '../../sources/collect/open.ts'
import { makeRepository } from './repository.ts'

const seconds = 60

/** What the pull request of the demonstration must be blocked or warned for. */
const intended = [
  { ruleId: 'package-malicious', path: 'requirements.txt' },
  { ruleId: 'model-remote-code', path: 'serve.py' },
  { ruleId: 'image-unpinned', path: 'Dockerfile' }
]

/**
 * Makes the repository in a temporary folder, reviews its pull request like any other, and renders what a reviewer would
 * see. `blocked` tells whether the gate did what the demonstration is to show.
 */
export async function demonstrate(terminal: {
  readonly color: boolean
  readonly width?: number | undefined
}): Promise<{ readonly output: string; readonly blocked: boolean } | Failure> {
  const dir = await mkdtemp(join(tmpdir(), 'weighbridge-demo-'))
  const finished = beforeTermination(() => {
    rmSync(dir, { recursive: true, force: true })
  })
  try {
    const advisories = openRecords(await embeddedAdvisories(), "Weighbridge's own few advisories")
    await makeRepository(dir)
    const signal = AbortSignal.timeout(seconds * 1000)
    const opened = await openGit(dir, 'main...pull-request', signal)
    if (isFailure(opened)) return opened
    const { source } = opened
    const session = await openReview({
      source,
      osv: advisories,
      facts: factsNotAsked('the demonstration stays offline'),
      offline: true,
      env: {},
      signal
    })
    if (!('review' in session)) return { reason: 'the demonstration failed: its policy cannot be used' }
    const result = await session.review()
    const { width, color } = terminal
    const rendered = renderTerminal(result, { color, ...(width === undefined ? {} : { width }) })
    const missing = whatIsMissing(result)
    return { output: `${rendered}\n${closing(result, missing)}\n`, blocked: missing.length === 0 }
  } catch (error) {
    return { reason: whyNot(error) }
  } finally {
    finished()
    await rm(dir, { recursive: true, force: true })
  }
}

async function embeddedAdvisories(): Promise<unknown[]> {
  const file = new URL('../demo-advisories.json', import.meta.url)
  const values: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!Array.isArray(values)) throw new Error('demo-advisories.json holds no list')
  return values as unknown[]
}

function whatIsMissing({ findings, verdict }: Review): string[] {
  const missing = intended.filter(
    ({ ruleId, path }) => !findings.some(finding => finding.ruleId === ruleId && finding.location.path === path)
  )
  return [
    ...missing.map(({ ruleId, path }) => `${ruleId} in ${path}`),
    ...(verdict === 'block' ? [] : [`the verdict is ${verdict}`])
  ]
}

function closing(result: Review, missing: readonly string[]): string {
  if (missing.length > 0) return `This is not what the demonstration is to show; missing: ${missing.join(', ')}.`
  return `The gate blocked as intended: this review would have ended with ${exitCode(result)}.
Review your own repository: ${program()} review main...HEAD --repo PATH`
}

/** How this program was started: by the name that a package manager links it under, or as a script. */
function program(): string {
  const [, script = 'weighbridge'] = process.argv
  if (basename(script) === 'weighbridge') return 'weighbridge'
  const path = relative(process.cwd(), script)
  return `node ${shown(path.startsWith('..') ? script : path)}`
}

function whyNot(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error && error.path === 'git') {
    return 'the demonstration needs git, and there is none on PATH'
  }
  return `the demonstration failed: ${messageOf(error)}`
}
