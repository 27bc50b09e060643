import { packageWords } from './package-calls.ts'

/** How a call is given the command that it runs. */
export type CommandForm =
  /** The first argument: a list of words, or a text for a shell. */
  | { readonly type: 'command'; readonly position: number; readonly keyword?: string }
  /** The positional arguments are the words, behind words of the call's own. */
  | { readonly type: 'words'; readonly from: number; readonly before: string }
  /** One argument that holds the words, behind words of the call's own. */
  | { readonly type: 'list'; readonly keyword?: string; readonly position: number; readonly before: string }
  /** Each of some keywords holds a text for a shell. */
  | { readonly type: 'keywords'; readonly keywords: readonly string[] }
  /** A program, and a list of its words in the argument behind it. */
  | { readonly type: 'joined'; readonly keywords: readonly [program: string, words: string] }
  /** Each positional argument is a text for a shell. */
  | { readonly type: 'texts' }
  /** IPython: the name of a magic, and what follows it. */
  | { readonly type: 'magic' }

const command = (position = 0, keyword?: string): CommandForm => ({
  type: 'command',
  position,
  ...(keyword !== undefined && { keyword })
})
const words = (before = '', from = 0): CommandForm => ({ type: 'words', from, before })
const list = (before: string, position = 0, keyword?: string): CommandForm => ({
  type: 'list',
  position,
  before,
  ...(keyword !== undefined && { keyword })
})

/** By the full name of what is called: the standard library, pip. */
const byPath: ReadonlyMap<string, CommandForm> = new Map([
  ...['run', 'call', 'check_call', 'check_output', 'Popen'].map(
    name => [`subprocess.${name}`, command(0, 'args')] as const
  ),
  ['subprocess.getoutput', command(0, 'cmd')],
  ['subprocess.getstatusoutput', command(0, 'cmd')],
  ['os.system', command(0, 'command')],
  ['os.popen', command(0, 'cmd')],
  ['os.execv', command(1)],
  ['os.execve', command(1)],
  ['os.execvp', command(1)],
  ['os.execvpe', command(1)],
  ['os.execl', words('', 1)],
  ['os.execlp', words('', 1)],
  ['os.spawnv', command(2)],
  ['os.spawnvp', command(2)],
  ['os.spawnl', words('', 2)],
  ['os.spawnlp', words('', 2)],
  ['asyncio.create_subprocess_shell', command(0, 'cmd')],
  ['asyncio.create_subprocess_exec', words()],
  ['asyncio.subprocess.create_subprocess_shell', command(0, 'cmd')],
  ['asyncio.subprocess.create_subprocess_exec', words()],
  ['anyio.run_process', command(0, 'command')],
  ['anyio.open_process', command(0, 'command')],
  ['trio.run_process', command(0, 'command')],
  ['invoke.run', command()],
  ['invoke.sudo', command()],
  ['fabric.api.run', command()],
  ['fabric.api.sudo', command()],
  ['fabric.api.local', command()],
  ['conda.cli.python_api.run_command', words('conda')],
  ['conda.cli.main', words('', 0)],
  ['setuptools.command.easy_install.main', list('pip install')],
  ['pexpect.run', command()],
  ['pexpect.spawn', command()],
  ['pty.spawn', command()],
  ['pip.main', list('pip')],
  ['pip._internal.main', list('pip')],
  ['pip._internal.main.main', list('pip')],
  ['pip._internal.cli.main.main', list('pip')]
])

/** Programs of sh and plumbum: `sh.pip("install", …)`, `from plumbum.cmd import pip`, `pip.install(…)`. */
const programs = /^(?:sh|plumbum\.cmd)\.([a-z][\w-]*)(?:\.(?:bake|([a-z]\w*)))?$/

/** By the last names of what is called, whatever they are called on. */
const byEnd: readonly (readonly [end: RegExp, CommandForm])[] = [
  // IPython, <https://ipython.readthedocs.io/en/stable/api/generated/IPython.core.interactiveshell.html>
  [/^fabric\.(?:[\w.]+\.)?Connection\(\)\.(?:run|sudo|local)$/, command()],
  [/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:system|system_raw|system_piped|getoutput)$/, command()],
  [/(?:^|\.)(?:get_ipython\(\)|ipython|ip|shell)\.(?:run_line_magic|run_cell_magic|magic)$/, { type: 'magic' }],
  // Nox, <https://nox.thea.codes/en/stable/config.html>
  [/^session\.(?:run|run_always|run_install)$/, words()],
  [/^session\.install$/, words('pip install')],
  [/^session\.conda_install$/, words('conda install')],
  // The installer of extensions of Stable Diffusion web UI, <https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Developing-extensions>
  [/(?:^|\.)run_pip$/, list('pip')],
  // Invoke and Fabric
  [/^(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)$/, command()],
  // Modal, <https://modal.com/docs/reference/modal.Image>
  [/\.micromamba_install$/, words('micromamba install')],
  [/\.run_commands$/, { type: 'texts' }],
  // SkyPilot, <https://docs.skypilot.co/en/latest/reference/api.html#sky.Task>
  [/^sky\.Task$/, { type: 'keywords', keywords: ['setup', 'run'] }],
  // Airflow, <https://airflow.apache.org/docs/apache-airflow-providers-cncf-kubernetes/stable/operators.html>
  [/(?:^|\.)KubernetesPodOperator$/, { type: 'joined', keywords: ['cmds', 'arguments'] }]
]

/** What the first parameter of a function of these libraries is given, by the end of what is called on it. */
const tasks: readonly (readonly [library: RegExp, end: RegExp, CommandForm])[] = [
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.(?:run|run_always|run_install)$/, words()],
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.install$/, words('pip install')],
  [/^\s*(?:import|from)[ \t]+nox\b/m, /^\w+\.conda_install$/, words('conda install')],
  [/^\s*(?:import|from)[ \t]+(?:invoke|fabric)\b/m, /^\w+\.(?:run|sudo|local)$/, command()]
]

/** How a call is given a command; undefined for one that runs none. `isValue`: it is called on a value, such as a parameter. */
export function formOf(path: string, isValue: boolean, content: string): CommandForm | undefined {
  return byPath.get(path) ?? byEnd.find(([end]) => end.test(path))?.[1] ?? programForm(path) ?? taskForm()

  function taskForm(): CommandForm | undefined {
    return isValue ? tasks.find(([library, end]) => end.test(path) && library.test(content))?.[2] : undefined
  }
}

function programForm(path: string): CommandForm | undefined {
  const [, program, verb] = programs.exec(path) ?? []
  return program === undefined ? undefined : words([program, verb ?? ''].join(' ').trim())
}

/** Names that other libraries have as well: the import tells those that count. */
const common = new Set(['install', 'local', 'run_command', 'run_process', 'open_process'])
const names = [...byPath.keys()]
  .map(path => path.slice(path.lastIndexOf('.') + 1))
  .filter(name => name.length > 4 && !common.has(name))
const tellingWords = [
  ...['subprocess', 'pexpect', 'pty', 'get_ipython', 'plumbum', 'anyio', 'trio', 'run_pip', 'micromamba_install'],
  ...['run_commands', 'system_raw', 'run_line_magic', 'run_cell_magic', 'sky', 'KubernetesPodOperator'],
  ...names,
  ...packageWords
]
const telling = new RegExp(`\\b(?:${[...new Set(tellingWords)].join('|')})\\b`)
const runs =
  /\b(?:c|ctx|context|conn|connection)\.(?:run|sudo|local)\(|\bsession\.(?:run|install|conda_install)|\bpip\b.{0,40}\bmain\b|(?:import|from)[ \t]+(?:sh|nox|conda|easy_install|invoke|fabric)\b/

/** Whether a program can hold a call that runs a command. */
export function mayRun(content: string): boolean {
  return telling.test(content) || runs.test(content)
}
