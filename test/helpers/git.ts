import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd } from './at-end.ts'

/** What a commit puts at a path; null deletes it. */
export type FileContent =
  | string
  | Buffer
  | null
  | { readonly symlink: string | Buffer }
  | { readonly submodule: string }
  | { readonly executable: string | Buffer }

/** Files by path; as a list of pairs where a path is not UTF-8. */
export type Files = Readonly<Record<string, FileContent>> | readonly (readonly [string | Buffer, FileContent])[]

/** A throw-away repository. Its work tree stays empty: commits are made in the object database. */
export interface TestRepository {
  readonly dir: string
  /** Runs git here and returns what it prints, without the last line end. */
  git(...args: string[]): string
  /** Commits on top of the current branch, with further parents where given, and returns the commit's id. */
  commit(files: Files, message?: string, parents?: readonly string[]): string
  /** Makes a branch at a revision (the current branch by default; null: none, a new history) and makes it current. */
  branch(name: string, at?: string | null): void
  /** Makes an existing branch current. */
  switchTo(name: string): void
  config(key: string, value: string): void
  /** The id of a revision or of a path: `HEAD:a.txt`. */
  id(revision: string): string
  /** Deletes objects from the database. */
  removeObjects(...ids: string[]): void
  clone(options?: {
    readonly filter?: string
    readonly depth?: number
    readonly bare?: boolean
  }): Promise<TestRepository>
}

const made: string[] = []

/** The environment for git (and for what calls git) in which nothing of the user's own configuration counts. */
export const gitEnvironment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && name !== 'FORCE_COLOR')
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C'
}

/** Makes an empty folder that is deleted when the test file is through. */
export async function makeFolder(): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'weighbridge-')))
  made.push(dir)
  return dir
}

/** Makes an empty repository with the branch `main`; deleted when the test file is through. */
export async function makeRepository(
  options: { readonly bare?: boolean; readonly objectFormat?: 'sha1' | 'sha256' } = {}
): Promise<TestRepository> {
  const dir = await makeFolder()
  const format = `--object-format=${options.objectFormat ?? 'sha1'}`
  run(dir, ['init', '--quiet', '--initial-branch=main', '--template=', format, ...(options.bare ? ['--bare'] : [])])
  return repositoryAt(dir)
}

function repositoryAt(dir: string): TestRepository {
  const git = (...args: string[]): string => run(dir, args).toString('utf8').replace(/\n$/, '')
  const own = existsSync(join(dir, '.git')) ? join(dir, '.git') : dir
  // Starting git takes longer than all that it does here, so plain files are read and written without it.
  const tip = (ref: string): string | undefined => {
    if (existsSync(join(own, ref))) return readFileSync(join(own, ref), 'utf8').trim()
    const packed = existsSync(join(own, 'packed-refs')) ? git('for-each-ref', '--format=%(objectname)', ref) : ''
    return packed === '' ? undefined : packed
  }
  const current = (): string =>
    readFileSync(join(own, 'HEAD'), 'utf8')
      .replace(/^ref: /, '')
      .trim()
  const makeCurrent = (ref: string): void => {
    // At once: a git that reads it meanwhile would see no repository.
    writeFileSync(join(own, 'HEAD.new'), `ref: ${ref}\n`)
    renameSync(join(own, 'HEAD.new'), join(own, 'HEAD'))
  }
  return {
    dir,
    git,
    commit(files, message = 'change', parents = []) {
      const ref = current()
      const from = tip(ref)
      const chunks = [`commit ${ref}\nmark :1\ncommitter Test <test@index.example> 1700000000 +0000\n`, data(message)]
      if (from) chunks.push(`from ${from}\n`)
      for (const parent of parents) chunks.push(`merge ${parent}\n`)
      const entries: readonly (readonly [string | Buffer, FileContent])[] = isList(files)
        ? files
        : Object.entries(files)
      for (const [path, content] of entries) chunks.push(modification(path, content))
      chunks.push('get-mark :1\n')
      const input = Buffer.concat(chunks.map(chunk => Buffer.from(chunk as Buffer)))
      return run(dir, ['fast-import', '--quiet', '--date-format=raw'], input).toString('utf8').trim()
    },
    branch(name, at = 'HEAD') {
      if (at !== null) git('update-ref', `refs/heads/${name}`, `${at}^{commit}`)
      makeCurrent(`refs/heads/${name}`)
    },
    switchTo(name) {
      if (tip(`refs/heads/${name}`) === undefined) throw new Error(`no branch ${name}`)
      makeCurrent(`refs/heads/${name}`)
    },
    config(key, value) {
      git('config', key, value)
    },
    id: revision => git('rev-parse', '--verify', revision),
    removeObjects(...ids) {
      const objects = join(git('rev-parse', '--absolute-git-dir'), 'objects')
      unpackAll(dir, objects)
      for (const id of ids) unlinkSync(join(objects, id.slice(0, 2), id.slice(2)))
    },
    async clone({ filter, depth, bare } = {}) {
      run(dir, ['config', 'uploadpack.allowFilter', 'true'])
      run(dir, ['config', 'uploadpack.allowAnySHA1InWant', 'true'])
      const target = await makeFolder()
      const options = [filter && `--filter=${filter}`, depth && `--depth=${depth}`, bare ? '--bare' : '--no-checkout']
      run(dir, ['clone', '--quiet', ...options.filter(option => typeof option === 'string'), `file://${dir}`, target])
      return repositoryAt(target)
    }
  }
}

function run(dir: string, args: readonly string[], input?: Buffer): Buffer {
  const options = { cwd: dir, env: gitEnvironment, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'pipe'] as 'pipe'[] }
  return execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'gc.auto=0', ...args], {
    ...options,
    input: input ?? ''
  })
}

/** One change of a file in the format of <https://git-scm.com/docs/git-fast-import>. */
function modification(path: string | Buffer, content: FileContent): Buffer {
  const name = quoted(path)
  if (content === null) return Buffer.from(`D ${name}\n`)
  if (typeof content === 'string' || Buffer.isBuffer(content)) return inline('100644', name, content)
  if ('symlink' in content) return inline('120000', name, content.symlink)
  if ('executable' in content) return inline('100755', name, content.executable)
  return Buffer.from(`M 160000 ${content.submodule} ${name}\n`)
}

function inline(mode: string, name: string, content: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`M ${mode} inline ${name}\n`), data(content)])
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content as string)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

function quoted(path: string | Buffer): string {
  const bytes = Buffer.from(path as string)
  return `"${[...bytes].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`
}

function isList(files: Files): files is readonly (readonly [string | Buffer, FileContent])[] {
  return Array.isArray(files)
}

function unpackAll(dir: string, objects: string): void {
  const folder = join(objects, 'pack')
  if (!existsSync(folder)) return
  const aside = join(objects, '..', 'packs-aside')
  renameSync(folder, aside)
  mkdirSync(folder)
  for (const file of readdirSync(aside).filter(name => name.endsWith('.pack'))) {
    run(dir, ['unpack-objects', '-q'], readFileSync(join(aside, file)))
  }
  rmSync(aside, { recursive: true })
}

atEnd(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true })
})
