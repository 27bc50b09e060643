import type { Word } from './command-line.ts'

/** The program that a command runs in the end, without what only starts it. */
export interface Program {
  /** Its file name without folder and `.exe`. */
  readonly name: string
  readonly rest: readonly Word[]
  /** Assignments before it. */
  readonly variables: ReadonlyMap<string, string>
  /** The values of those assignments, with their places: that of the name of the program where they stand elsewhere. */
  readonly assigned: ReadonlyMap<string, Word>
  /** It is given more arguments than the command says: what its standard input holds. */
  readonly takesInput?: boolean
}

interface Prefix {
  /** Its options that take a value. */
  readonly values: ReadonlySet<string>
  /** Words that stand between its options and the command. */
  readonly words?: number
}

const prefix = (options: string, words = 0): Prefix => ({ values: new Set(options.split(' ')), words })

// Programs that run the command they are given.
const prefixes: ReadonlyMap<string, Prefix> = new Map([
  ['sudo', prefix('-u --user -g --group -h --host -p --prompt -C -r -t -D -R')],
  ['doas', prefix('-u -C')],
  ['exec', prefix('-a')],
  ['time', prefix('-f -o')],
  ['env', prefix('-u --unset -C --chdir -S')],
  ['nice', prefix('-n')],
  ['timeout', prefix('-s --signal -k --kill-after', 1)],
  ['travis_retry', prefix('')],
  ['command', prefix('')],
  ['nohup', prefix('')],
  ['builtin', prefix('')],
  ['setsid', prefix('')],
  ['stdbuf', prefix('-i -o -e')],
  ['ionice', prefix('-c -n -p')],
  ['taskset', prefix('', 1)],
  ['chroot', prefix('', 1)],
  ['ssh', prefix('-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w', 1)],
  ['retry', prefix('-t -d -n')],
  ['watch', prefix('-n --interval')],
  ['coproc', prefix('')],
  ['corepack', prefix('')],
  ['cross-env', prefix('')],
  ['cross-env-shell', prefix('')],
  ['env-cmd', prefix('-f --file -e --environments -r --rc-file')],
  ['busybox', prefix('')],
  ['call', prefix('')],
  // Another user, another set of rights.
  ['gosu', prefix('', 1)],
  ['su-exec', prefix('', 1)],
  ['setpriv', prefix('--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits --pdeathsig')],
  ['runuser', prefix('-u --user -g --group -G --supp-group')],
  ['setarch', prefix('', 1)],
  ['unshare', prefix('-R --root -w --wd')],
  ['nsenter', prefix('-t --target -S --setuid -G --setgid')],
  ['firejail', prefix('')],
  ['bwrap', prefix('--chdir --setenv --unsetenv --dir --proc --dev --tmpfs --uid --gid --hostname')],
  ['fakeroot', prefix('-l -s -i')],
  // A first process, a watchdog, another try.
  ['tini', prefix('-p -e')],
  ['dumb-init', prefix('-r --rewrite')],
  ['catatonit', prefix('')],
  ['flock', prefix('-w --timeout --wait -E --conflict-exit-code', 1)],
  ['chronic', prefix('')],
  ['unbuffer', prefix('')],
  ['systemd-run', prefix('-p --property --unit --slice -E --setenv --uid --gid --working-directory')],
  ['caffeinate', prefix('-t -w')],
  ['numactl', prefix('-N -m -C -i -p --cpunodebind --membind --physcpubind --interleave --preferred')],
  ['chrt', prefix('-T -P -D', 1)],
  ['strace', prefix('-e -o -p -s -u -E')],
  ['ltrace', prefix('-e -o -p -s -u')],
  ['xvfb-run', prefix('-n -s -e -f -w --server-num --server-args --error-file --auth-file --wait')],
  ['script', prefix('')],
  ['proxychains', prefix('-f')],
  ['proxychains4', prefix('-f')],
  ['torsocks', prefix('-u -p -a -P --user --pass --address --port')],
  ['arch', prefix('')],
  ['gtime', prefix('-f -o')],
  ['gtimeout', prefix('-s --signal -k --kill-after', 1)],
  ['parallel', prefix('-j --jobs -I -a --arg-file -n --max-args -d --delimiter --retries --timeout')],
  ['xargs', prefix('-n -P -I -L -d -s -a -E --max-args --max-procs --replace --delimiter --arg-file')]
])

// Programs of which a subcommand runs a command in an environment of theirs: name, subcommands, options, words before it.
const runners: ReadonlyMap<string, Prefix & { readonly subcommands: ReadonlySet<string> }> = new Map(
  (
    [
      ['conda', 'run', '-n --name -p --prefix --cwd'],
      ['mamba', 'run', '-n --name -p --prefix --cwd'],
      ['micromamba', 'run', '-n --name -p --prefix -r --root-prefix --cwd -e --env'],
      ['poetry', 'run', '-P --project -C --directory'],
      ['pdm', 'run', '-p --project -s --site-packages'],
      ['pipenv', 'run', ''],
      ['pixi', 'run', '-e --environment --manifest-path'],
      ['hatch', 'run', '-e --env'],
      ['rye', 'run', ''],
      ['bundle', 'exec', ''],
      ['mise', 'exec x', '-C --cd -E --env -j --jobs'],
      ['pyenv', 'exec', ''],
      ['rbenv', 'exec', ''],
      ['asdf', 'exec', ''],
      ['direnv', 'exec', '', 1],
      ['dotenv', 'run', '-f --file -q --quote -e --export'],
      ['infisical', 'run', '--env --path --projectId --token'],
      ['doppler', 'run', '-p --project -c --config -t --token'],
      ['op', 'run', '--env-file --account'],
      ['aws-vault', 'exec', '-d --duration -t --mfa-token --region', 1],
      ['chamber', 'exec', '', 1],
      ['apptainer', 'exec', '-B --bind --env --env-file -H --home -o --overlay --pwd -W --workdir', 1],
      ['singularity', 'exec', '-B --bind --env --env-file -H --home -o --overlay --pwd -W --workdir', 1]
    ] as const
  ).map(([name, subcommands, options, count]) => [
    name,
    { ...prefix(options, count), subcommands: new Set(subcommands.split(' ')) }
  ])
)

/** Those that give it the words of their standard input. */
const givers = new Set(['xargs', 'parallel'])

const maxPrefixes = 12

/** The last words that a program was found in: many readers ask for that of the same words, one after the other. */
let last: { readonly words: readonly Word[]; readonly program: Program | undefined } | undefined

/** Takes off what runs before a program; undefined where the program is only known at run time. */
export function findProgram(words: readonly Word[]): Program | undefined {
  if (last?.words !== words) last = { words, program: readProgram(words) }
  return last.program
}

function readProgram(words: readonly Word[]): Program | undefined {
  const variables = new Map<string, string>()
  const assigned = new Map<string, Word>()
  let at = 0
  let takesInput = false
  for (let seen = 0; at < words.length && seen < maxPrefixes; at++) {
    const word = words[at]
    const text = word && (word.text ?? programOf(word))
    if (word === undefined || text === undefined) return undefined
    // A value that is only known at run time.
    if (word.text === undefined && isAssignment(text)) {
      variables.delete(text.slice(0, -1))
      assigned.delete(text.slice(0, -1))
      continue
    }
    const [, name, value] = (text.includes('=') && /^([a-z_]\w*)\+?=(.*)$/is.exec(text)) || []
    if (name !== undefined && value !== undefined) {
      variables.set(name, value)
      assigned.set(name, { text: value, start: word.start + name.length + 1, end: word.end })
      continue
    }
    const own = prefixes.get(fileName(text))
    const runner = runnerAt(words, at)
    takesInput ||= givers.has(text)
    if (own !== undefined) at = skipOptions(words, at, own) + (own.words ?? 0)
    // `retry 3 program`: no program is called a number.
    else if (seen > 0 && /^\d+[smhd]?$/.test(text)) continue
    else if (runner !== undefined) at = runner
    else break
    seen++
  }
  const program = words[at]
  const path = program && (program.text ?? programOf(program))
  for (const [name, { text, start, end }] of assigned) {
    if (end < start && program !== undefined) assigned.set(name, { text, start: program.start, end: program.end })
  }
  return { name: fileName(path ?? ''), rest: words.slice(at + 1), variables, assigned, takesInput }
}

/** Where what runs a command in an environment of its own ends; undefined where no such program stands there. */
function runnerAt(words: readonly Word[], at: number): number | undefined {
  const runner = runners.get(fileName(words[at]?.text ?? ''))
  if (runner === undefined) return undefined
  const command = skipOptions(words, at, runner) + 1
  if (!runner.subcommands.has(words[command]?.text ?? '')) return undefined
  const last = skipOptions(words, command, runner) + (runner.words ?? 0)
  // `aws-vault exec profile -- program`
  return words[last + 1]?.text === '--' ? last + 1 : last
}

/**
 * What a word without a known text stands for in the place of a program: the end of a path (`$VENV/bin/pip`), the program
 * that a variable is named after (`$PYTHON_BIN`), or the name that an assignment gives a value (`JOBS=$(nproc)`).
 */
function programOf({ around }: Word): string | undefined {
  if (around === undefined) return undefined
  const { before, after, variable } = around
  const [assignment] = /^[a-z_]\w*\+?=/i.exec(before) ?? []
  if (assignment !== undefined) return assignment.replace('+', '')
  if (after.includes('/')) return fileName(after)
  return variable?.toLowerCase().replace(/_?(?:bin|exe|executable|cmd|command|path|program)$/, '') || undefined
}

function isAssignment(text: string): boolean {
  return text.endsWith('=')
}

/** The name of a program without folder and `.exe`. */
export function fileName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return name.length > 4 && name.at(-4) === '.' ? name.replace(/\.exe$/i, '') : name
}

function skipOptions(words: readonly Word[], from: number, { values }: Prefix): number {
  let at = from
  for (let next = words[at + 1]?.text; next?.startsWith('-') === true; next = words[at + 1]?.text) {
    at += values.has(next) ? 2 : 1
    if (next === '--') break
  }
  return at
}
