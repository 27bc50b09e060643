import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReviewJson } from './cli.ts'
import { makeFolder } from './git.ts'
import type { GitHubServer } from './github-server.ts'
import { beginJob, type RunnerSetup } from './runner.ts'

/** How a run of the built action ended, with what it left for the runner. */
export interface ActionRun {
  readonly code: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Undefined where the run wrote no report. */
  readonly report: ReviewJson | undefined
}

/** A job of the action that a runner is about to start. */
interface ActionJob {
  readonly dir: string
  readonly env: NodeJS.ProcessEnv
  /** Ends it at GitHub, and reads what it left. */
  end(...how: Parameters<Awaited<ReturnType<typeof beginJob>>['end']>): Omit<ActionRun, 'code' | 'log'>
}

type Inputs = Readonly<Record<string, string>>

/** The built action, as a runner starts it. */
export const builtAction = join(import.meta.dirname, '../../dist/action.js')

/** Makes what a runner gives to the action: event file, environment, inputs, files for outputs and summary. */
export async function beginAction(
  github: GitHubServer,
  event: string,
  payload: unknown,
  inputs: Inputs = {},
  runner: RunnerSetup = {}
): Promise<ActionJob> {
  const { env: variables, end } = await beginJob(github, event, payload, runner)
  const dir = await makeFolder()
  const file = (name: string, content = ''): string => {
    writeFileSync(join(dir, name), content)
    return join(dir, name)
  }
  const given = { 'github-token': github.token, 'request-changes': 'false', facts: 'off', inline: 'all', ...inputs }
  const env = {
    ...variables,
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.url,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    RUNNER_TEMP: dir,
    WEIGHBRIDGE_SECOND_MS: '5',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [variable(name), value]))
  }
  return {
    dir,
    env,
    end(...how) {
      end(...how)
      const outputs = outputsOf(readFileSync(env.GITHUB_OUTPUT, 'utf8'))
      const report = outputs['report'] === undefined ? undefined : readFileSync(outputs['report'], 'utf8')
      return {
        summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
        outputs,
        report: report === undefined ? undefined : (JSON.parse(report) as ReviewJson)
      }
    }
  }
}

/** Spawns the built action as a runner does, and waits for its end. */
export async function runAction(
  github: GitHubServer,
  event: string,
  payload: unknown,
  inputs: Inputs = {},
  runner: RunnerSetup = {}
): Promise<ActionRun> {
  const { dir, env, end } = await beginAction(github, event, payload, inputs, runner)
  const { code, log } = await new Promise<{ code: number | null; log: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [builtAction], { cwd: dir, env })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', ended => {
      resolve({ code: ended, log: Buffer.concat(chunks).toString() })
    })
  })
  return { code, log, ...end(code) }
}

/** An input as the runner passes it; what is a variable already stays one. */
function variable(name: string): string {
  return /^[A-Z\d_]+$/.test(name) ? name : `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** `name<<delimiter`, the value, the delimiter: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value])
  )
}
