import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { builtAction } from '../helpers/action.ts'

/** A run of the built action that is under way. */
export interface Execution {
  /** The exit code; null where it was killed. Never rejects. */
  readonly ended: Promise<{ readonly code: number | null; readonly log: string }>
  /** What it has written by now. */
  said(): string
  kill(how: 'SIGKILL' | 'SIGTERM'): void
}

export type Execute = (env: NodeJS.ProcessEnv, dir: string) => Execution

/** Where runs take place: each in a process, each in a thread, or one after another in threads that stay. */
export type Ground = 'pool' | 'process' | 'thread'

export function executeOn(ground: Ground): { readonly execute: Execute; close(): Promise<void> } {
  if (ground === 'pool') return openPool()
  return { execute: ground === 'process' ? inProcess : inThread, close: () => Promise.resolve() }
}

/** A process for each run, as a runner starts it. */
const inProcess: Execute = (env, dir) => {
  const child = spawn(process.execPath, [builtAction], { cwd: dir, env })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const said = (): string => Buffer.concat(chunks).toString()
  return {
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', code => {
        resolve({ code, log: said() })
      })
    }),
    said,
    kill(how) {
      child.kill(how)
    }
  }
}

/** Threads get no signals: what handles one is called. */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
parentPort.on('message', signal => process.emit(signal, signal))
parentPort.unref()
import(workerData)
`

/** A thread for each run: the same bundle with an environment of its own. */
const inThread: Execute = env => {
  const worker = new Worker(program, {
    ...{ eval: true, env, execArgv: [], stdout: true, stderr: true },
    workerData: pathToFileURL(builtAction).href
  })
  const chunks: Buffer[] = []
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const said = (): string => Buffer.concat(chunks).toString()
  let killed = false
  return {
    ended: new Promise(resolve => {
      worker.on('error', error => chunks.push(Buffer.from(String(error))))
      worker.on('exit', code => {
        resolve({ code: killed ? null : code, log: said() })
      })
    }),
    said,
    kill(how) {
      if (how === 'SIGTERM') worker.postMessage(how)
      else {
        killed = true
        void worker.terminate()
      }
    }
  }
}

/** Loading the bundle costs most of a run. Only its first module, which reads the event, is loaded again for each. */
const poolProgram = `
const { parentPort, workerData } = require('node:worker_threads')
let now
process.stdout.write = process.stderr.write = text => { parentPort.postMessage({ run: now, text: String(text) }); return true }
parentPort.on('message', ({ signal, run, env }) => {
  if (signal !== undefined) return process.emit(signal, signal)
  process.removeAllListeners('SIGTERM')
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  now = run
  const end = code => parentPort.postMessage({ run, code })
  process.exit = end
  import(workerData + '?run=' + run).catch(error => { process.stdout.write(error); end(1) })
})
`

/** Something written, or the end of a run. */
type Heard = { readonly run: number } & ({ readonly text: string } | { readonly code: number })

/** Runs after which a thread is not used any more: each leaves a module behind. */
const longestUse = 150

function openPool(): ReturnType<typeof executeOn> {
  const idle: Worker[] = []
  const used = new Map<Worker, number>()
  let runs = 0
  const execute: Execute = env => {
    const worker =
      idle.pop() ??
      new Worker(poolProgram, { eval: true, env: {}, execArgv: [], workerData: pathToFileURL(builtAction).href })
    const run = ++runs
    let log = ''
    let killed = false
    worker.postMessage({ run, env })
    const ended = new Promise<{ readonly code: number | null; readonly log: string }>(resolve => {
      const gone = (): void => {
        resolve({ code: null, log })
      }
      const heard = (one: Heard): void => {
        if (one.run !== run) return
        if ('text' in one) {
          log += one.text
          return
        }
        worker.off('message', heard).off('exit', gone).off('error', gone)
        const count = (used.get(worker) ?? 0) + 1
        used.set(worker, count)
        // What a thread said before it was ended is heard after that: it takes no other run.
        if (!killed && count < longestUse) idle.push(worker)
        else void worker.terminate()
        resolve({ code: one.code, log })
      }
      worker.on('message', heard).on('exit', gone).on('error', gone)
    })
    return {
      ended,
      said: () => log,
      kill(how) {
        if (how === 'SIGTERM') worker.postMessage({ signal: how })
        else {
          killed = true
          void worker.terminate()
        }
      }
    }
  }
  return {
    execute,
    async close() {
      for (const worker of idle.splice(0)) await worker.terminate()
    }
  }
}
