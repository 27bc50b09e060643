import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** A git to ask, and the folder to ask about. Both paths are absolute. */
export interface Git {
  readonly executable: string
  readonly dir: string
  /** Variables of git, beside those that every call has: another index, another place for objects. */
  readonly env?: Readonly<Record<string, string>>
}

/** How a git process ended. `code` is absent when it did not start or was killed. */
export interface Ended {
  readonly code?: number
  /** What git wrote to standard error, bounded. May hold untrusted text. */
  readonly words: string
}

/** How a git process ended, with what it printed. */
export interface Answer extends Ended {
  readonly output: Buffer
}

interface Conversation {
  readonly signal: AbortSignal
  readonly input?: string
  /** Receives standard output; answering false ends the process. */
  readonly onOutput: (chunk: Buffer) => boolean
}

const stderrLimit = 8 * 1024
const outputLimit = 512 * 1024 * 1024

/** Settings that would otherwise let the repository's own configuration run something or change what is printed. */
const overrides = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.pager=cat',
  'credential.helper=',
  'fetch.bundleURI=',
  'protocol.allow=never'
].flatMap(setting => ['-c', setting])

/** The first git in an absolute folder of PATH: a relative entry could name the repository under review. */
export function findGit(): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(isAbsolute)
    .map(folder => join(folder, name))
    .find(isExecutable)
}

/** A git that runs, and how it ends. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams
  /** Never rejects. */
  readonly ended: Promise<Ended>
  /** Forgets what it has written to standard error so far. */
  forgetWords(): void
}

/** Starts one git command without a shell. */
export function start(git: Git, args: readonly string[]): Running {
  const child = spawn(git.executable, ['-C', git.dir, '--no-pager', ...overrides, ...args], {
    env: { ...environment(), ...git.env },
    windowsHide: true
  })
  let stderr: Buffer[] = []
  let kept = 0
  let failure = ''
  child.on('error', error => {
    failure = error.message
  })
  child.stdin.on('error', () => {
    // git may end before it has read everything: its exit code and its words tell why
  })
  child.stderr.on('data', (chunk: Buffer) => {
    if (kept < stderrLimit) stderr.push(chunk.subarray(0, stderrLimit - kept))
    kept += chunk.length
  })
  const ended = new Promise<Ended>(resolve => {
    child.on('close', code => {
      const words = [Buffer.concat(stderr).toString('utf8').trim(), failure].filter(Boolean).join('\n')
      resolve(code === null || code < 0 ? { words } : { code, words })
    })
  })
  const forgetWords = (): void => {
    stderr = []
    kept = 0
  }
  return { child, ended, forgetWords }
}

/** Runs one git command without a shell and hands on what it prints. Never rejects. */
export async function converse(
  git: Git,
  args: readonly string[],
  { signal, input, onOutput }: Conversation
): Promise<Ended> {
  if (signal.aborted) return { words: 'stopped before git was asked' }
  const { child, ended } = start(git, args)
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  signal.addEventListener('abort', kill, { once: true })
  child.stdout.on('data', (chunk: Buffer) => {
    if (!onOutput(chunk)) kill()
  })
  child.stdin.end(input ?? '')
  const how = await ended
  signal.removeEventListener('abort', kill)
  return how
}

/** Runs one git command, which may read `input`, and collects what it prints, up to 512 MiB. */
export async function ask(git: Git, args: readonly string[], signal: AbortSignal, input = ''): Promise<Answer> {
  const chunks: Buffer[] = []
  let size = 0
  const ended = await converse(git, args, {
    signal,
    input,
    onOutput: chunk => {
      chunks.push(chunk)
      size += chunk.length
      return size <= outputLimit
    }
  })
  return { ...ended, output: Buffer.concat(chunks) }
}

/** Whether git could not be started in a folder because there is none at that path. */
export function isAbsent({ words }: Ended): boolean {
  return /^fatal: cannot change to .*: (?:No such file or directory|Not a directory)$/m.test(words)
}

/** What git said went wrong, in one line and without its `fatal:`. */
export function complaint({ words, code }: Ended): string {
  const lines = words.split('\n').filter(line => line.trim() !== '')
  const line = lines.find(text => text.startsWith('fatal:')) ?? lines.at(-1)
  return (
    line?.replace(/^(fatal|error|warning): /, '') ?? (code === undefined ? 'git was stopped' : `git ended with ${code}`)
  )
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: '1',
    // for a git that does not know the line above: its fetch is refused whatever the protocol
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    LC_ALL: 'C'
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
