import type { GitObject } from './batch-output.ts'
import { objectProcess, type Died } from './object-process.ts'
import { complaint } from './process.ts'
import type { Git } from './process.ts'
import type { Unavailable } from '../../core/content.ts'
import { presentObjects } from './present.ts'
import type { IsPresent } from './present.ts'

/** An object, or why it cannot be had. */
export type ObjectAnswer = GitObject | Unavailable

interface Question {
  /** Contents, or only type and size. */
  readonly contents: boolean
  /** Objects of more bytes are answered without content. */
  readonly limit: number
}

/** Asks for objects by id; answers every id, each once. */
export type ReadObjects = (
  ids: Iterable<string>,
  question: Question,
  signal: AbortSignal
) => Promise<ReadonlyMap<string, ObjectAnswer>>

const notHere = 'the object is not in this clone (partial clone?); nothing was fetched'

/** So many objects at which git dies are stepped over. */
const mostDeaths = 32

/** The objects of a repository. */
export interface Objects {
  readonly read: ReadObjects
  /** Ends the processes that answer. */
  close(): void
}

/**
 * Reads objects with one `git cat-file` for headers and one for contents, however many questions. Where git dies at one
 * (a damaged one), that one is answered with the reason and a new process goes on behind it.
 */
export function openObjects(git: Git): Objects {
  const headers = objectProcess(git, { contents: false })
  const bodies = objectProcess(git, { contents: true })
  let listing: Promise<IsPresent | undefined> | undefined

  const read: ReadObjects = async (ids, { contents, limit }, signal) => {
    const answers = new Map<string, ObjectAnswer>()
    let pending = [...new Set(ids)]
    const refuse = (refused: readonly string[], reason: string): void => {
      for (const id of refused) answers.set(id, { reason, cause: 'missing' })
      pending = pending.filter(id => !answers.has(id))
    }
    /** Once somebody has listed what a partial clone holds. */
    const refuseMissing = async (): Promise<void> => {
      const isPresent = await listing
      if (isPresent === undefined) return
      const missing = pending.filter(id => !isPresent(id))
      refuse(missing, notHere)
    }
    if (pending.length === 0) return answers
    let isListed = listing !== undefined
    await refuseMissing()
    const onObject = (id: string, object: GitObject | 'missing'): void => {
      answers.set(id, object === 'missing' ? { reason: notHere, cause: 'missing' } : object)
    }
    for (let deaths = 0; pending.length > 0;) {
      const died = await (contents ? bodies : headers).ask({ ids: pending, limit, signal, onObject })
      pending = pending.filter(id => !answers.has(id))
      if (signal.aborted) refuse(pending, 'reading was stopped before its end')
      else if (died === undefined || died.wasIdle) continue
      else if (!isListed) {
        isListed = true
        listing ??= presentObjects(git, signal)
        await refuseMissing()
      } else if (++deaths > mostDeaths) refuse(pending, 'too many objects of this repository cannot be read')
      else refuse(pending.slice(0, 1), deathReason(died))
    }
    return answers
  }

  return {
    read,
    close: () => {
      headers.close()
      bodies.close()
    }
  }
}

function deathReason(died: Died): string {
  if (/promisor|lazy fetch|not allowed/.test(died.words)) return notHere
  return `git could not read the object: ${complaint(died)}`
}
