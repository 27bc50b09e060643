import { spawn } from 'node:child_process'
import type { Failure } from '../../../core/failure.ts'
import { timeLimit } from '../../../core/time-limit.ts'

const outputLimit = 256 * 1024 * 1024
const wordsLimit = 4 * 1024
const secondsLimit = 300

/** Why a run has no output. */
export interface RunFailure extends Failure {
  /** Present when the program ended by itself: its exit code, and the last line that it wrote to stderr. */
  readonly exit?: { readonly code: number; readonly lastLine: string }
}

/** What a run of the scanner printed, or why there is nothing: a clause without a full stop, with untrusted text. */
export type Ran = { readonly output: string } | RunFailure

/** Runs osv-scanner in a folder that holds nothing but what we wrote, without a shell. Never rejects. */
export function runScanner(
  path: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly accepts: readonly number[]; readonly signal: AbortSignal }
): Promise<Ran> {
  const { cwd, accepts, signal } = options
  return new Promise(resolve => {
    if (signal.aborted) {
      resolve({ reason: 'timed out before osv-scanner was started' })
      return
    }
    const limit = AbortSignal.any([signal, timeLimit(secondsLimit * 1000)])
    const child = spawn(path, args, {
      cwd,
      env: environment(cwd),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true
    })
    const kill = (): void => {
      child.kill('SIGKILL')
    }
    const output: Buffer[] = []
    let length = 0
    let words = ''
    let failure = ''
    limit.addEventListener('abort', kill, { once: true })
    child.on('error', error => {
      failure = error.message
    })
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= outputLimit) output.push(chunk)
      else kill()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      // The reason stands at the end.
      words = (words + chunk.toString()).slice(-wordsLimit)
    })
    child.on('close', code => {
      limit.removeEventListener('abort', kill)
      if (failure !== '') resolve({ reason: `osv-scanner could not be started: ${failure}` })
      else if (limit.aborted) resolve({ reason: 'osv-scanner timed out' })
      else if (length > outputLimit) resolve({ reason: 'osv-scanner printed too much output' })
      else if (code === null || !accepts.includes(code)) {
        const lastLine = (words.trim().split('\n').at(-1) ?? '').slice(0, 300)
        const reason = `osv-scanner ended with ${code ?? 'a signal'}${lastLine === '' ? '' : `: ${lastLine}`}`
        resolve({ reason, ...(code !== null && { exit: { code, lastLine } }) })
      } else resolve({ output: Buffer.concat(output).toString() })
    })
  })
}

/** Nothing of the runner's secrets; a database, a proxy and certificates where somebody set them up. */
function environment(home: string): NodeJS.ProcessEnv {
  const database = ['OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY', 'OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY']
  const proxy = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'].flatMap(name => [name, name.toLowerCase()])
  const passed = ['PATH', ...database, ...proxy, 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot']
  const named = passed.flatMap(name => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(named), HOME: home, NO_COLOR: '1' }
}
