import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, read, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { longestPiece, type OpenedBytes, type Unavailable } from '../../core/content.ts'
import { messageOf, type Failure } from '../../core/failure.ts'

/** Up to so many bytes content is held in memory. */
const inMemory = 8 * 1024 * 1024

/** Takes the next bytes; false once there are more than were announced, or they cannot be kept. */
type Take = (chunk: Uint8Array) => boolean

/**
 * Keeps content of an announced size while it is read piece by piece: in memory where it is small, otherwise in a private
 * temporary file. Never rejects.
 *
 * @param fill - Hands over all of it, or says why it cannot.
 */
export async function spool(
  size: number,
  fill: (take: Take) => Promise<Unavailable | undefined>,
  folder = tmpdir()
): Promise<OpenedBytes> {
  let store: Store | undefined
  try {
    const kept = size <= inMemory ? memoryStore(size) : fileStore(folder)
    store = kept
    const hash = createHash('sha256')
    let length = 0
    let failure: Failure | undefined
    const unavailable = await fill(chunk => {
      if (failure !== undefined) return false
      if (length + chunk.length > size) failure = { reason: `it has more bytes than the announced ${size}` }
      else
        failure = attempt(() => {
          kept.append(chunk, length)
        })
      length += chunk.length
      hash.update(chunk)
      return failure === undefined
    })
    const why: Unavailable | undefined = failure ?? unavailable
    if (why === undefined && length === size) {
      const bytes = { size, sha256: hash.digest('hex'), read: pieces(kept, size) }
      return {
        bytes,
        close: () => {
          kept.close()
          return Promise.resolve()
        }
      }
    }
    store.close()
    const reason = `only ${length} of its ${size} bytes were read`
    return why ?? { reason, cause: 'missing' }
  } catch (error) {
    store?.close()
    return { reason: `it could not be buffered: ${messageOf(error)}` }
  }
}

interface Store {
  /** Throws where there is no room. */
  append(chunk: Uint8Array, at: number): void
  read(start: number, length: number): Promise<Uint8Array>
  close(): void
}

function memoryStore(size: number): Store {
  let buffer = Buffer.alloc(size)
  return {
    append: (chunk, at) => {
      buffer.set(chunk, at)
    },
    read: (start, length) => Promise.resolve(Uint8Array.from(buffer.subarray(start, start + length))),
    close: () => {
      buffer = Buffer.alloc(0)
    }
  }
}

const readFrom = promisify(read)

/** A file for this user alone, which has no name by the time that it holds anything: however the process ends, it is gone. */
function fileStore(parent: string): Store {
  const folder = mkdtempSync(join(parent, 'weighbridge-'))
  const discard = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  let file: number | undefined
  try {
    file = openSync(join(folder, 'content'), 'wx+', 0o600)
  } finally {
    discard()
  }
  const opened = file
  return {
    append: (chunk, at) => {
      for (let done = 0; done < chunk.length;) done += writeSync(opened, chunk, done, chunk.length - done, at + done)
    },
    async read(start, length) {
      const buffer = Buffer.alloc(length)
      let done = 0
      while (done < length) {
        const { bytesRead } = await readFrom(opened, buffer, done, length - done, start + done)
        if (bytesRead === 0) throw new Error('the temporary file is shorter than what was written to it')
        done += bytesRead
      }
      return buffer
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
    }
  }
}

function pieces(store: Store, size: number): (start: number, end: number) => Promise<Uint8Array> {
  return async (start, end) => {
    const isRange = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start
    if (!isRange || end - start > longestPiece) throw new RangeError(`no piece of it: ${start} to ${end}`)
    const from = Math.min(start, size)
    return store.read(from, Math.min(end, size) - from)
  }
}

function attempt(action: () => void): Failure | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    return { reason: `it could not be buffered: ${messageOf(error)}` }
  }
}
