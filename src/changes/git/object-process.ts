import { Socket } from 'node:net'
import { batchOutput, type GitObject } from './batch-output.ts'
import { start, type Ended, type Git, type Running } from './process.ts'

/** One question to git about some objects. */
export interface ObjectQuestion {
  /** Full ids, each once. */
  readonly ids: readonly string[]
  /** Objects of more bytes are answered without content. */
  readonly limit: number
  readonly signal: AbortSignal
  readonly onObject: (id: string, object: GitObject | 'missing') => void
}

/** How a process ended before it had answered everything. */
export interface Died extends Ended {
  /** It had answered an earlier question, and nothing of this one: whether an object of it was the cause is not known. */
  readonly wasIdle: boolean
}

/** A `git cat-file` that goes on answering questions, one after the other. */
export interface ObjectProcess {
  /** Undefined: everything was answered. Starts a process where none runs. */
  ask(question: ObjectQuestion): Promise<Died | undefined>
  /** Ends the process; a later question starts another one. */
  close(): void
}

/**
 * One process for all questions: it reads the index of each pack once. While it has nothing to answer, it does not keep
 * the program running.
 */
export function objectProcess(git: Git, { contents }: { readonly contents: boolean }): ObjectProcess {
  let running: Running | undefined
  let last: Promise<unknown> = Promise.resolve()

  const launch = (): Running => {
    const started = start(git, ['cat-file', contents ? '--batch' : '--batch-check'])
    void started.ended.then(() => {
      if (running === started) running = undefined
    })
    return started
  }

  const askNow = async ({ ids, limit, signal, onObject }: ObjectQuestion): Promise<Died | undefined> => {
    if (signal.aborted) return { words: 'stopped before git was asked', wasIdle: false }
    const isUsed = running !== undefined
    const { child, ended, forgetWords } = (running ??= launch())
    forgetWords()
    const open = new Set(ids)
    let isExpected = true
    const take = batchOutput({ contents, limit }, (id, object) => {
      isExpected &&= open.delete(id)
      if (isExpected) onObject(id, object)
    })
    const kill = (): void => {
      child.kill('SIGKILL')
    }
    signal.addEventListener('abort', kill, { once: true })
    keepAlive(running, true)
    const answered = new Promise<undefined>(resolve => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (!take(chunk) || !isExpected) kill()
        else if (open.size === 0) resolve(undefined)
      })
    })
    child.stdin.write(ids.map(id => `${id}\n`).join(''))
    const death = await Promise.race([answered, ended])
    signal.removeEventListener('abort', kill)
    child.stdout.removeAllListeners('data')
    if (death !== undefined) return { ...death, wasIdle: isUsed && open.size === ids.length }
    keepAlive(running, false)
    return undefined
  }

  return {
    ask: async question => {
      const answer = last.then(() => askNow(question))
      last = answer
      return answer
    },
    close: () => {
      running?.child.stdin.end()
      running = undefined
    }
  }
}

function keepAlive({ child }: Running, keeps: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    if (handle !== child && !(handle instanceof Socket)) continue
    if (keeps) handle.ref()
    else handle.unref()
  }
}
