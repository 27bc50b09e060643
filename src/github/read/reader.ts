import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'
import type { DiffFile } from '../publish/diff-lines.ts'
import { readTexts } from './texts.ts'
import type { Text } from './texts.ts'

/** Files of a comparison, beyond which GitHub leaves out what is more. */
const mostCompared = 300

type Or<Value> = Value | Failure

interface Tree {
  readonly entries: readonly {
    readonly path: string
    readonly mode: string
    readonly sha: string
    readonly size?: number
  }[]
  readonly truncated: boolean
}

/** How one commit differs from where it left another. */
export interface Comparison {
  /** The id of the commit that was compared with. */
  readonly base: string
  /** The id of the best common ancestor of the two. */
  readonly mergeBase: string
  /** The files that differ, with their patches; undefined where GitHub may have left some out. */
  readonly files: readonly DiffFile[] | undefined
}

/** Reads one repository's commits, trees and blobs. */
export interface Reader {
  /** How many requests were made; tries of one again are not counted. */
  requests(): number
  /** Compares two commits, or branches. Rejects when they have no common ancestor, or GitHub does not tell. */
  compare(base: string, head: string, signal?: AbortSignal): Promise<Comparison>
  /** The id of the commit that a branch, tag, full ref or abbreviated id names. Rejects when there is none. */
  commitOf(ref: string, signal?: AbortSignal): Promise<string>
  /** The ids of the parents of a commit. Rejects when GitHub does not tell. */
  parentsOf(commit: string, signal?: AbortSignal): Promise<readonly string[]>
  /** The tree of a commit, or a tree by its own id, with all below it when `recursive`. Never rejects. */
  tree(id: string, recursive: boolean, signal: AbortSignal): Promise<Or<Tree>>
  /** Texts in the order of the places, fifty a request. Never rejects. */
  texts(
    places: readonly { readonly commit: string; readonly path: string }[],
    signal: AbortSignal
  ): Promise<readonly Text[]>
  /** The bytes of a blob. Never rejects. */
  blob(id: string, signal: AbortSignal): Promise<Or<Uint8Array>>
}

/** A reader of `owner/repo`, which counts what it asks. */
export function createReader(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string }
): Reader {
  let requests = 0
  const count = (): void => {
    requests++
  }
  const options = (signal?: AbortSignal): object => (signal ? { request: { signal } } : {})

  return {
    requests: () => requests,

    async compare(base, head, signal) {
      count()
      const { data } = await client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1,
        ...options(signal)
      })
      return {
        base: commitId(field(field(data, 'base_commit'), 'sha'), 'a commit'),
        mergeBase: commitId(field(field(data, 'merge_base_commit'), 'sha'), 'a merge base'),
        files: data.files !== undefined && data.files.length < mostCompared ? data.files : undefined
      }
    },

    async commitOf(ref, signal) {
      count()
      const { data } = await client.rest.repos.getCommit({
        owner,
        repo,
        ref: ref.replace(/^refs\/(?=heads\/|tags\/)/, ''),
        mediaType: { format: 'sha' },
        ...options(signal)
      })
      // as text or as bytes, depending on the media type it is sent with
      const answer: unknown = isBuffer(data) ? Buffer.from(data).toString() : data
      return commitId(typeof answer === 'string' ? answer.trim() : field(answer, 'sha'), 'a commit')
    },

    async parentsOf(commit, signal) {
      count()
      const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit, ...options(signal) })
      return data.parents.map(({ sha }) => commitId(sha, 'a parent'))
    },

    async tree(id, recursive, signal) {
      count()
      try {
        const { data } = await client.rest.git.getTree({
          owner,
          repo,
          tree_sha: id,
          ...(recursive ? { recursive: '1' } : {}),
          ...options(signal)
        })
        return treeOf(data) ?? { reason: `GitHub answered something that is not the tree ${id}` }
      } catch (error) {
        return { reason: explain(error) }
      }
    },

    texts: (places, signal) => readTexts({ client, owner, repo, count }, places, signal),

    async blob(id, signal) {
      count()
      try {
        // raw and not parsed: the client's JSON parser gives up at strings of some megabytes
        const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
          owner,
          repo,
          file_sha: id,
          mediaType: { format: 'raw' },
          request: { signal, parseSuccessResponseBody: false }
        })
        return Buffer.from(await new Response(data as unknown as ReadableStream).arrayBuffer())
      } catch (error) {
        return { reason: explain(error) }
      }
    }
  }
}

function treeOf(data: unknown): Tree | undefined {
  const [tree, truncated] = [field(data, 'tree'), field(data, 'truncated')]
  if (!Array.isArray(tree)) return undefined
  const entries = tree.flatMap((entry: unknown) => {
    const [path, mode, sha, size] = ['path', 'mode', 'sha', 'size'].map(name => field(entry, name))
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof sha !== 'string') return []
    return [{ path, mode, sha, ...(typeof size === 'number' ? { size } : {}) }]
  })
  // an entry that says less than that is not left out in silence
  return entries.length === tree.length ? { entries, truncated: truncated !== false } : undefined
}

function commitId(value: unknown, what: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value
  throw new Error(`GitHub answered something that does not tell ${what}`)
}

function isBuffer(data: unknown): data is ArrayBuffer {
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]'
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined
}
