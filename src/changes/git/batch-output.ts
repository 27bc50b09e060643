/** One object as `git cat-file --batch` prints it; without bytes when only its header was asked for, or when too big. */
export interface GitObject {
  readonly type: string
  /** Bytes. */
  readonly size: number
  readonly bytes?: Buffer
}

interface Body {
  readonly id: string
  readonly object: GitObject
  /** Absent while an object beyond the limit is skipped. */
  readonly bytes: Buffer | undefined
  filled: number
}

const headerLimit = 256
const newline = 0x0a

/**
 * Reads the output of `git cat-file --batch` (`contents`) or `--batch-check` as it arrives. The function it returns
 * takes the next chunk and answers false when the output is not what git prints.
 * Format: <https://git-scm.com/docs/git-cat-file#_batch_output>.
 */
export function batchOutput(
  options: { readonly contents: boolean; readonly limit: number },
  onObject: (id: string, object: GitObject | 'missing') => void
): (chunk: Buffer) => boolean {
  let header = ''
  let body: Body | undefined

  const takeHeader = (line: string): boolean => {
    const [id, type, size, ...rest] = line.split(' ')
    if (id && type === 'missing' && size === undefined) {
      onObject(id, 'missing')
      return true
    }
    if (!id || !type || !/^\d{1,15}$/.test(size ?? '') || rest.length > 0) return false
    const object = { type, size: Number(size) }
    if (!options.contents) onObject(id, object)
    else
      body = {
        id,
        object,
        bytes: object.size <= options.limit ? Buffer.allocUnsafe(object.size) : undefined,
        filled: 0
      }
    return true
  }

  const takeBody = (current: Body, chunk: Buffer, at: number): number => {
    const { id, object, bytes } = current
    const end = Math.min(chunk.length, at + object.size - current.filled)
    bytes?.set(chunk.subarray(at, end), current.filled)
    current.filled += end - at
    // the newline behind the content belongs to it
    if (current.filled < object.size || end === chunk.length) return end
    body = undefined
    onObject(id, bytes ? { ...object, bytes } : object)
    return end + 1
  }

  return chunk => {
    let at = 0
    while (at < chunk.length) {
      if (body) {
        at = takeBody(body, chunk, at)
        continue
      }
      const end = chunk.indexOf(newline, at)
      header += chunk.toString('latin1', at, end === -1 ? Math.min(chunk.length, at + headerLimit) : end)
      if (header.length > headerLimit) return false
      if (end === -1) return true
      if (!takeHeader(header)) return false
      header = ''
      at = end + 1
    }
    return true
  }
}
