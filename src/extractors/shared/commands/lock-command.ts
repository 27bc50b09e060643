import { posix } from 'node:path'

/** What a lockfile's entry is to become. */
interface Update {
  readonly name: string
  /** In the ecosystem's spelling, without a `v` in front for Go. */
  readonly version: string
  /** As the lockfile has them: Yarn's two generations are told apart by them. */
  readonly hashes: readonly string[]
}

interface Tool {
  /** Its lockfiles, by their name in lower case. */
  readonly lock: RegExp
  readonly update: (update: Update, file: string) => string
  /** Brings the lockfile up to date with its manifest. */
  readonly relock: string | ((file: string) => string)
}

const script = (file: string): string => quoted(file.slice(0, -'.lock'.length))

/** The tools that write lockfiles. */
const tools: readonly Tool[] = [
  { lock: /^uv\.lock$/, update: ({ name }) => `uv lock --upgrade-package ${name}`, relock: 'uv lock' },
  {
    lock: /\.py\.lock$/,
    update: ({ name }, file) => `uv lock --script ${script(file)} --upgrade-package ${name}`,
    relock: file => `uv lock --script ${script(file)}`
  },
  { lock: /^poetry\.lock$/, update: ({ name }) => `poetry update ${name}`, relock: 'poetry lock' },
  { lock: /^pdm\.lock$/, update: ({ name }) => `pdm update ${name}`, relock: 'pdm lock' },
  { lock: /^pipfile\.lock$/, update: ({ name }) => `pipenv update ${name}`, relock: 'pipenv lock' },
  {
    lock: /^(?:package-lock|npm-shrinkwrap)\.json$/,
    update: ({ name }) => `npm update ${name}`,
    relock: 'npm install --package-lock-only'
  },
  {
    lock: /^pnpm-lock\.yaml$/,
    update: ({ name }) => `pnpm update ${name}`,
    relock: 'pnpm install --lockfile-only'
  },
  {
    lock: /^yarn\.lock$/,
    update: ({ name, hashes }) => `yarn ${isClassic(hashes) ? 'upgrade' : 'up'} ${name}`,
    relock: 'yarn install'
  },
  { lock: /^bun\.lockb?$/, update: ({ name }) => `bun update ${name}`, relock: 'bun install --lockfile-only' },
  {
    lock: /^cargo\.lock$/,
    update: ({ name, version }) => `cargo update -p ${name} --precise ${version}`,
    relock: 'cargo update --workspace'
  },
  {
    lock: /^go\.(?:mod|sum)$/,
    update: ({ name, version }) => `go get ${name}@v${version.replace(/^v/, '')}`,
    relock: 'go mod tidy'
  },
  { lock: /^(?:gemfile|gems)\.lock(?:ed)?$/, update: ({ name }) => `bundle update ${name}`, relock: 'bundle lock' },
  {
    lock: /^(?:.*\.)?conda-lock\.ya?ml$/,
    update: ({ name }) => `conda-lock --update ${name}`,
    relock: 'conda-lock'
  },
  { lock: /^pixi\.lock$/, update: ({ name }) => `pixi update ${name}`, relock: 'pixi lock' }
]

/** The names of the lockfiles that hold what a manifest asks for, by the manifest's name in lower case. */
const locks: Readonly<Record<string, readonly string[]>> = {
  'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock'],
  pipfile: ['Pipfile.lock'],
  'package.json': ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  'cargo.toml': ['Cargo.lock'],
  'pixi.toml': ['pixi.lock'],
  gemfile: ['Gemfile.lock']
}

/** The lockfiles in a manifest's own folder that hold what it asks for, whether they exist or not. */
export function locksBeside(manifest: string): readonly string[] {
  const { dir, base } = posix.parse(manifest)
  const name = base.toLowerCase()
  const names = Object.hasOwn(locks, name) ? (locks[name] ?? []) : []
  return names.map(lock => posix.join(dir, lock))
}

/** The command that brings a lockfile up to date with its manifest, run from the root of the repository. */
export function relockCommand(lock: string): string | undefined {
  const { relock } = toolFor(lock) ?? {}
  const { base } = posix.parse(lock)
  return relock === undefined ? undefined : inFolder(lock, typeof relock === 'string' ? relock : relock(base))
}

/**
 * The command that takes a package of a lockfile to another version, run from the root of the repository. Undefined
 * for files that no tool here writes, and for names, versions and paths that are safer not pasted into a shell.
 */
export function updateCommand(lock: string, update: Update): string | undefined {
  const tool = toolFor(lock)
  if (tool === undefined || !isPlain(update.name) || !isPlain(update.version)) return undefined
  return inFolder(lock, tool.update(update, posix.basename(lock)))
}

function toolFor(lock: string): Tool | undefined {
  const name = posix.basename(lock).toLowerCase()
  return /[^\x20-\x7e]/.test(lock) ? undefined : tools.find(tool => tool.lock.test(name))
}

function inFolder(lock: string, command: string): string {
  const { dir } = posix.parse(lock)
  return dir === '' ? command : `cd ${dir.startsWith('-') ? './' : ''}${quoted(dir)} && ${command}`
}

/** Nothing that a shell or an option parser would read as anything else. */
function isPlain(text: string): boolean {
  return text.length <= 256 && /^@?[a-z0-9_][\w./+~-]*$/i.test(text)
}

function quoted(path: string): string {
  return /^[\w./@+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

function isClassic(hashes: readonly string[]): boolean {
  return hashes.some(hash => /^sha\d+-/.test(hash))
}
