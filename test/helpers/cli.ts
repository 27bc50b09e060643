import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { gitEnvironment } from './git.ts'

/** How a run of the built program ended. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The review as JSON, as far as tests look at it. */
export interface ReviewJson {
  readonly schemaVersion: number
  readonly verdict: string
  readonly range: { readonly base: string; readonly head: string }
  readonly policy: {
    readonly path?: string
    readonly commit?: string
    readonly waivers: readonly { readonly status: string; readonly rule: string; readonly why?: string }[]
    readonly accepted: readonly { readonly status: string; readonly path: string }[]
  }
  readonly changes: readonly {
    readonly type: string
    readonly component: {
      readonly kind: string
      readonly name: string
      readonly version?: string
      readonly location: { readonly path: string; readonly startLine?: number }
    }
  }[]
  readonly findings: readonly {
    readonly ruleId: string
    readonly fingerprint: string
    readonly level: string
    readonly message: string
    readonly location: { readonly path: string; readonly startLine?: number }
    readonly related: readonly { readonly path: string; readonly startLine?: number }[]
    readonly advisories: readonly { readonly id: string }[]
    readonly waiver?: object
    readonly onlyInMerge?: true
    readonly fix?: { readonly edits: readonly object[] }
  }[]
  readonly gaps: readonly {
    readonly code: string
    readonly level: string
    readonly subject: string
    readonly reason: string
    readonly location?: { readonly path: string; readonly side?: string }
  }[]
  readonly coverage: readonly object[]
  readonly stats: object
}

/** The built command line. */
export const cli = join(import.meta.dirname, '../../dist/cli.js')

/** Spawns the built command line, with the environment of the tests' git and what is given. */
export function weighbridge(
  args: readonly string[],
  options: {
    readonly cwd?: string
    readonly env?: NodeJS.ProcessEnv
    readonly program?: string
    /** It is told to end then. */
    readonly endsAt?: Promise<void>
  } = {}
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // Tests have no network: one that is about facts of packages names a server of its own.
    const facts = args[0] === 'review' && !args.includes('--facts') ? ['--facts', 'off'] : []
    const child = spawn(process.execPath, [options.program ?? cli, ...args, ...facts], {
      cwd: options.cwd,
      // The hub is asked where a test names one.
      env: { ...gitEnvironment, HF_HUB_OFFLINE: options.env?.['HF_ENDPOINT'] === undefined ? '1' : '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    void options.endsAt?.then(() => child.kill('SIGTERM'))
    child.on('close', code => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}

/** Reviews a range to JSON; the exit code stands beside it. */
export async function reviewJson(
  dir: string,
  range: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly review: ReviewJson; readonly stderr: string }> {
  const { code, stdout, stderr } = await weighbridge(['review', range, '--repo', dir, '--format', 'json', ...args])
  if (stdout === '') throw new Error(`no review, exit ${code ?? 'by signal'}: ${stderr}`)
  const review = JSON.parse(stdout) as ReviewJson
  // A test that says nothing of facts is not told that they were not asked for.
  const gaps = args.includes('--facts') ? review.gaps : review.gaps.filter(gap => gap.code !== 'source-disabled')
  return { code, stderr, review: { ...review, gaps } }
}
