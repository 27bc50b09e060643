import { posix } from 'node:path'

/** What a lockfile's entry is to become. */
interface Update {
  readonly name: string
  /** In the ecosystem's spelling, without a `v` in front for Go. */
  readonly version: string
  /** As the lockfile has them: Yarn's two generations are told apart by them. */
  readonly hashes: readonly string[]
}

type Command = (update: Update, file: string) => string

/** The command of the tool that writes a lockfile, by the file's name. */
const commands: readonly (readonly [RegExp, Command])[] = [
  [/^uv\.lock$/, ({ name }) => `uv lock --upgrade-package ${name}`],
  [/\.py\.lock$/, ({ name }, file) => `uv lock --script ${quoted(file.slice(0, -5))} --upgrade-package ${name}`],
  [/^poetry\.lock$/, ({ name }) => `poetry update ${name}`],
  [/^pdm\.lock$/, ({ name }) => `pdm update ${name}`],
  [/^pipfile\.lock$/, ({ name }) => `pipenv update ${name}`],
  [/^(?:package-lock|npm-shrinkwrap)\.json$/, ({ name }) => `npm update ${name}`],
  [/^pnpm-lock\.yaml$/, ({ name }) => `pnpm update ${name}`],
  [/^yarn\.lock$/, ({ name, hashes }) => `yarn ${isClassic(hashes) ? 'upgrade' : 'up'} ${name}`],
  [/^bun\.lockb?$/, ({ name }) => `bun update ${name}`],
  [/^cargo\.lock$/, ({ name, version }) => `cargo update -p ${name} --precise ${version}`],
  [/^go\.(?:mod|sum)$/, ({ name, version }) => `go get ${name}@v${version.replace(/^v/, '')}`],
  [/^(?:gemfile|gems)\.lock(?:ed)?$/, ({ name }) => `bundle update ${name}`],
  [/^(?:.*\.)?conda-lock\.ya?ml$/, ({ name }) => `conda-lock --update ${name}`],
  [/^pixi\.lock$/, ({ name }) => `pixi update ${name}`]
]

/**
 * The command that takes a package of a lockfile to another version, run from the root of the repository. Undefined
 * for files that no tool here writes, and for names, versions and paths that are safer not pasted into a shell.
 */
export function updateCommand(lock: string, update: Update): string | undefined {
  const { dir, base } = posix.parse(lock)
  const [, command] = commands.find(([pattern]) => pattern.test(base.toLowerCase())) ?? []
  if (command === undefined || /[^\x20-\x7e]/.test(lock)) return undefined
  if (!isPlain(update.name) || !isPlain(update.version)) return undefined
  const line = command(update, base)
  return dir === '' ? line : `cd ${dir.startsWith('-') ? './' : ''}${quoted(dir)} && ${line}`
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
