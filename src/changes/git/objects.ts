import { batchOutput } from './batch-output.ts'
import type { GitObject } from './batch-output.ts'
import { complaint, converse } from './process.ts'
import type { Ended, Git } from './process.ts'
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

/**
 * Reads objects with one `git cat-file` a call. Where git dies at one (a damaged one), that one is answered with the
 * reason and a new process goes on behind it.
 */
export function objectReader(git: Git): ReadObjects {
  let listing: Promise<IsPresent | undefined> | undefined

  return async (ids, question, signal) => {
    const answers = new Map<string, ObjectAnswer>()
    let pending = [...new Set(ids)]
    const refuse = (refused: readonly string[], reason: string): void => {
      for (const id of refused) answers.set(id, { reason, cause: 'missing' })
      pending = pending.filter(id => !answers.has(id))
    }
    if (pending.length === 0) return answers
    listing ??= presentObjects(git, signal)
    const isPresent = await listing
    if (isPresent)
      refuse(
        pending.filter(id => !isPresent(id)),
        notHere
      )
    for (let deaths = 0; pending.length > 0; deaths++) {
      const ended = await askBatch(git, pending, question, signal, answers)
      pending = pending.filter(id => !answers.has(id))
      if (signal.aborted) refuse(pending, 'reading was stopped before its end')
      else if (deaths === mostDeaths) refuse(pending, 'too many objects of this repository cannot be read')
      else refuse(pending.slice(0, 1), deathReason(ended))
    }
    return answers
  }
}

function askBatch(
  git: Git,
  ids: readonly string[],
  { contents, limit }: Question,
  signal: AbortSignal,
  answers: Map<string, ObjectAnswer>
): Promise<Ended> {
  const onOutput = batchOutput({ contents, limit }, (id, object) => {
    answers.set(id, object === 'missing' ? { reason: notHere, cause: 'missing' } : object)
  })
  const input = ids.map(id => `${id}\n`).join('')
  return converse(git, ['cat-file', contents ? '--batch' : '--batch-check'], { signal, input, onOutput })
}

function deathReason(ended: Ended): string {
  if (/promisor|lazy fetch|not allowed/.test(ended.words)) return notHere
  return `git could not read the object: ${complaint(ended)}`
}
