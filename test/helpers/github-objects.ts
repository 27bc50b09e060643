import { spawn } from 'node:child_process'
import { gitEnvironment } from './git.ts'
import { readPatches } from './github-diff.ts'
import type { FileChange } from './github-diff.ts'

export interface TreeEntry {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
  readonly path: string
}

export interface CommitObject {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Person
  readonly committer: Person
}

interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface StoredObject {
  readonly sha: string
  readonly type: string
  readonly content: Buffer
}

/** What the server asks of a git repository. A revision that does not exist is undefined. */
export interface Objects {
  commit(revision: string): Promise<CommitObject | undefined>
  resolve(revision: string): Promise<string | undefined>
  /** The objects by name (`sha`, `revision:path`), in order. */
  read(names: readonly string[]): Promise<readonly (StoredObject | undefined)[]>
  tree(revision: string, recursive: boolean): Promise<readonly TreeEntry[] | undefined>
  mergeBase(one: string, other: string): Promise<string | undefined>
  /** The files changed between two commits, with renames found, as GitHub lists them. */
  changes(from: string, to: string): Promise<readonly FileChange[]>
  /** Commits reachable from the second and not from the first, oldest first. */
  log(from: string, to: string): Promise<readonly CommitObject[]>
  /** A commit that merges the second into the first, as GitHub makes it; undefined on a conflict. */
  merge(base: string, head: string): Promise<string | undefined>
  /** Without context, for moving lines between two commits. */
  movement(from: string, to: string): Promise<readonly FileChange[]>
}

/** Reads a repository through git itself, never blocking the server. */
export function objectsOf(dir: string): Objects {
  const git = (args: readonly string[], input = ''): Promise<Buffer> => run(dir, args, input)
  const diffs = new Map<string, Promise<readonly FileChange[]>>()
  const commits = new Map<string, Promise<readonly CommitObject[]>>()
  const merges = new Map<string, Promise<string | undefined>>()

  const known = new Map<string, Promise<unknown>>()
  /** What a full id names never changes, so git is asked once. What is not there yet may come. */
  const once = async <Value>(ids: readonly string[], key: string, ask: () => Promise<Value>): Promise<Value> => {
    if (!ids.every(id => /^[0-9a-f]{40,64}(?![0-9a-f])/.test(id))) return ask()
    const before = known.get(key) as Promise<Value> | undefined
    if (before !== undefined) return before
    const asked = ask()
    const value = await asked
    if (value !== undefined) known.set(key, asked)
    return value
  }

  const resolve = (revision: string): Promise<string | undefined> =>
    once([revision], `commit ${revision}`, () => resolved(revision))
  const resolved = async (revision: string): Promise<string | undefined> => {
    if (revision.startsWith('-') || /[\s^~@\0]/.test(revision)) return undefined
    try {
      return (await git(['rev-parse', '--quiet', '--verify', `${revision}^{commit}`])).toString().trim()
    } catch (error) {
      checkAbsent(error)
      return undefined
    }
  }
  const log = async (args: readonly string[]): Promise<CommitObject[]> => {
    const output = await git(['log', '-z', '--no-show-signature', `--format=${commitFormat}`, ...args])
    const fields = output.toString('utf8').split('\0')
    return Array.from({ length: Math.floor(fields.length / 10) }, (_, at) => commitFrom(fields.slice(at * 10)))
  }
  const diff = (context: string, from: string, to: string): Promise<readonly FileChange[]> => {
    const key = `${context} ${from} ${to}`
    const options = ['-r', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index', context]
    const made =
      diffs.get(key) ??
      Promise.all([
        git(['diff-tree', ...options, '--raw', '-z', '--no-abbrev', from, to]),
        git(['diff-tree', ...options, '-p', from, to])
      ]).then(([raw, patch]) => readPatches(raw, patch))
    diffs.set(key, made)
    return made
  }
  return {
    resolve,
    async commit(revision) {
      const sha = await resolve(revision)
      if (sha === undefined) return undefined
      const read = commits.get(sha) ?? log(['-1', sha])
      commits.set(sha, read)
      return (await read)[0]
    },
    read: names =>
      once(names, `read ${JSON.stringify(names)}`, async () => {
        // A name with a NUL names nothing, and would end the list's entry.
        const asked = names.map(name => (name === '' || name.includes('\0') || name.startsWith('-') ? '0' : name))
        return objectsIn(await git(['cat-file', '--batch', '-z'], asked.map(name => `${name}\0`).join('')), asked)
      }),
    tree: (revision, recursive) =>
      once([revision], `tree ${String(recursive)} ${revision}`, async () => {
        if (revision.startsWith('-')) return undefined
        try {
          const options = ['-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : [])]
          const output = await git(['ls-tree', ...options, revision])
          return output.toString('utf8').split('\0').filter(Boolean).map(entryFrom)
        } catch {
          return undefined
        }
      }),
    mergeBase: (one, other) =>
      once([one, other], `base ${one} ${other}`, async () => {
        try {
          return (await git(['merge-base', one, other])).toString().trim()
        } catch {
          return undefined
        }
      }),
    changes: (from, to) => diff('-U3', from, to),
    merge(base, head) {
      const key = `${base} ${head}`
      const made = merges.get(key) ?? mergeIn(dir, base, head)
      merges.set(key, made)
      return made
    },
    movement: (from, to) => diff('-U0', from, to),
    log: (from, to) => once([from, to], `log ${from} ${to}`, () => log(['--reverse', `${from}..${to}`]))
  }
}

async function mergeIn(dir: string, base: string, head: string): Promise<string | undefined> {
  let tree
  try {
    tree = (await run(dir, ['merge-tree', '--write-tree', base, head], '')).toString().trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1) return undefined
    throw error
  }
  const person = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
  const message = `Merge ${head} into ${base}\n`
  return (await run(dir, [...person, 'commit-tree', tree, '-p', base, '-p', head], message)).toString().trim()
}

const commitFormat = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00')

function commitFrom(fields: readonly string[]): CommitObject {
  const [sha = '', tree = '', parents = '', name = '', email = '', at = '', ...rest] = fields
  const [committer = '', address = '', when = '', message = ''] = rest
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    message: message.replace(/\n+$/, ''),
    author: { name, email, date: time(at) },
    committer: { name: committer, email: address, date: time(when) }
  }
}

function time(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000', '')
}

function entryFrom(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  const sized = size === '-' ? {} : { size: Number(size) }
  return { mode, type: type as TreeEntry['type'], sha, ...sized, path: line.slice(tab + 1) }
}

function objectsIn(output: Buffer, names: readonly string[]): (StoredObject | undefined)[] {
  let at = 0
  return names.map(name => {
    // What is missing is echoed by the name asked for, which may hold line ends.
    for (const word of ['missing', 'ambiguous']) {
      const echo = Buffer.from(`${name} ${word}\n`)
      if (!output.subarray(at, at + echo.length).equals(echo)) continue
      at += echo.length
      return undefined
    }
    const end = output.indexOf(10, at)
    const [sha = '', type = '', size = '0'] = output.toString('latin1', at, end).split(' ')
    const content = output.subarray(end + 1, end + 1 + Number(size))
    at = end + 1 + Number(size) + 1
    return { sha, type, content }
  })
}

function run(dir: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    const child = spawn('git', ['-c', 'core.quotePath=false', ...args], { cwd: dir, env: gitEnvironment })
    const output: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.on('error', failed)
    child.on('close', code => {
      if (code === 0) done(Buffer.concat(output))
      else failed(Object.assign(new Error(`git ${args.join(' ')}: ${Buffer.concat(errors).toString()}`), { code }))
    })
    // A git that reads nothing may be gone before its input is closed; its exit code decides.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** Git's own refusal means that something is not there; git not running at all does not. */
function checkAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'number')) throw error
}
