import { posix } from 'node:path'
import { isProgram } from './languages.ts'

/** Longer texts are not looked into. */
const longest = 1_000_000
/** So many words of a text are looked at, and so many folders that its commands change to. */
const mostWords = 2000
const mostFolders = 20
const mostCopies = 200

/** What stands between two words of a command, also in a list of strings. */
const gap = `(?:["']?\\s{0,9},\\s{0,40}(?:(?:["']?args["']?\\s{0,9}[:=]\\s{0,9})?\\[\\s{0,40})?["']|["']?[ \\t]{1,40}["']?)`
/** Options, some of which have a value of their own. */
const options =
  `(?:(?:-[a-z]{0,4}[oOWX]|-r|--(?:loader|import|require|rcfile|config))${gap}[^\\s"',-][^\\s"',]{0,80}${gap}|` +
  `-{1,2}(?!m\\b)[\\w-]{0,40}(?:=[^\\s"',]{0,80})?${gap}){0,6}`
const word = `((?!-)[^\\s"'\`;|&()<>,[\\]{}#=$*?!]{1,200})`
const begin = '(?<![\\w./$-])'

const interpreters =
  '(?:(?:ba|da|z|k|a|fi|c|tc)?sh|source|\\.|python[\\d.]{0,5}|pypy3?|node|bun|deno|tsx|ts-node|ruby|perl|pwsh|powershell|Rscript|php|lua|julia)'
/** Verbs of programs that start what a file says. */
const verbs =
  '(?:run|launch|exec|execute|apply|submit|deploy|up|start|create|play|ansible-playbook|papermill|include|-include|%run|include_tasks:|import_tasks:|import_playbook:|uses:|local:)'

/** The first word behind each of these is a program, a script, or a file of commands. */
const starts = [
  new RegExp(`${begin}${interpreters}(?:${gap}run)?${gap}${options}${word}`, 'g'),
  new RegExp(`${begin}${verbs}${gap}${options}${word}`, 'g'),
  // At the start of a command.
  new RegExp(`(?:^|[;&|(\`\\n]|- )[ \\t@-]{0,40}["'[]{0,3}(?=\\.{1,2}/)${word}`, 'g'),
  new RegExp(
    `(?:[;&|]|\\b(?:run|entry|script|command|exec|entrypoint|postinstall|preinstall|prepare)["']?:|\\b(?:RUN|CMD|ENTRYPOINT))[ \\t]{0,9}["'[]{0,3}(?=[\\w.-]{1,80}/)${word}`,
    'g'
  ),
  // A list includes another one.
  new RegExp(`(?:^|\\n)[ \\t]{0,9}(?:-[rc]|--requirement|--constraint)(?:=|[ \\t]{0,9})${word}`, 'g'),
  /(?<![\w.])(?:exec(?:file)?\s?\(\s?(?:open|compile)?\s?\(?|run_path\s?\()\s{0,9}["']([^"'\n]{1,200})["']/g
]

/** A file that a command of an installer, or of a program that runs others, reads. */
const read = [
  new RegExp(
    `-(?<=[\\s"']-)(?:[rcfat]|-(?:requirements?|constraints?|file|config(?:-file)?|rcfile|script|with-requirements|env-file|playbook))(?:=|${gap}|(?<=-r))["']?${word}`,
    'g'
  ),
  new RegExp(`(?<!<)<[ \\t]{0,9}["']?${word}`, 'g'),
  new RegExp(
    `${begin}(?:cat|head|tail|sed|awk|grep|egrep|cut|tr|envsubst|base64|zcat|gunzip)(?=[ \\t])[^\\n|;&]{0,160}?[ \\t]["']?${word}(?=["']?[ \\t]{0,9}(?:\\||\\)|\`))`,
    'g'
  )
]
const takes =
  /(?<![\w./-])(?:(?:ba|da|z|k|a)?sh|pip[\dx.]{0,5}|uvx?|conda|(?:micro)?mamba|pipenv|poetry|pdm|npm|pnpm|yarn|bun|xargs|eval|python[\d.]{0,5}|node|done|docker|podman|docker-compose|compose|make|kubectl|helm|ansible|ansible-playbook|task|just|nox|tox|gcloud|sky|ray|dvc)(?![\w./-])/

const modules =
  /-m(?<=[\s"']-m)(?:["']\s{0,9},\s{0,40}["']|[ \t]{1,9})([A-Za-z_][\w]{0,60}(?:\.\w{1,60}){1,8})(?![\w.])/g
const folders = new RegExp(
  `(?:["':=]\\s{0,4}["']?(?:file|link|portal):|\\b(?:pip[\\d.]{0,5}|npm|pnpm|yarn|bun)${gap}(?:install|i|add)${gap}(?:-{1,2}[\\w-]{1,40}${gap}){0,4}(?=\\.{0,2}/?[\\w.-]{1,80}/|\\./))${word}`,
  'g'
)
const entered = new RegExp(
  `(?:${begin}(?:cd|pushd|-C)[ \\t]{1,9}|\\b(?:working-directory|workingDirectory|WORKDIR):?[ \\t]{1,9})["']?${word}`,
  'g'
)
const copies = new RegExp(
  `${begin}(?:COPY|ADD|cp|mv|ln|install)[ \\t]{1,9}(?:-{1,2}[\\w-]{1,40}(?:=\\S{0,80})?[ \\t]{1,9}){0,5}["']?${word}["']?[ \\t]{1,9}["']?${word}`,
  'g'
)

/** A program without any of it runs no command. */
const runsCommands =
  /subprocess|\bsystem2?\s{0,3}\(|\bsystem\s["']|\bos\b[^\n]{0,40}\bsystem\b|exec(?!ut(?!e\())|spawn|popen|run_path|stdio|shell|\bsh\(|\$`/i

/** A part of a path that only the run knows, at its start. */
const unknown = /\$(?:\{\{[^{}\n]{0,80}\}\}|\{\w{1,60}\}|\([^()\n]{0,80}\)|\w{1,60})["']?\//g

/** Whether a text can run anything: a program that starts commands, or no program. What goes into a package is only listed. */
function mayRun(path: string, content: string): boolean {
  return isProgram(path) ? runsCommands.test(content) : posix.basename(path) !== 'MANIFEST.in'
}

/**
 * The files that a text runs, or installs from, as paths from the root of the repository, in each way that a name can be
 * meant: from the root, from the folder of the text, from those that its commands change to. Folders whose manifests it
 * installs end with a slash. Files that do not exist are among them.
 */
export function usesIn(path: string, content: string): ReadonlySet<string> {
  const found = new Set<string>()
  if (content.length > longest || !mayRun(path, content)) return found
  const text = content.replace(/\\\r?\n/g, ' ').replace(unknown, './')
  const named = [...namedIn(text)]
  const modulesRun = firsts(text, modules, mostWords)
  const installed = firsts(text, folders, mostWords)
  if (named.length + modulesRun.length + installed.length === 0) return found
  const bases = ['', posix.dirname(path), ...firsts(text, entered, mostFolders)]
  const add = (name: string): void => {
    for (const folder of bases) for (const each of tails(name)) found.add(posix.join(folder, each))
  }
  for (const name of named) add(name)
  const names = new Set(named.map(name => posix.basename(name)))
  let left = mostCopies
  for (const [, from = '', to = ''] of names.size === 0 ? [] : text.matchAll(copies)) {
    if (left-- === 0) break
    if (
      names.has(/(?:^|\/)\.{0,2}$/.test(to) ? posix.basename(from) : posix.basename(to)) ||
      names.has(posix.basename(from))
    )
      add(from)
  }
  for (const name of modulesRun) {
    add(`${name.replaceAll('.', '/')}.py`)
    add(`${name.replaceAll('.', '/')}/__main__.py`)
  }
  for (const name of installed) add(`${name.replace(/\/+$/, '')}/`)
  return found
}

function* namedIn(text: string): Iterable<string> {
  for (const pattern of starts)
    for (const { 0: whole, 1: name = '', index } of limited(text, pattern)) {
      if (!isBehindComment(text, index + whole.length - name.length)) yield name
    }
  if (!takes.test(text)) return
  for (const pattern of read)
    for (const { 0: whole, 1: name = '', index } of limited(text, pattern)) {
      if (takes.test(lineAround(text, index, index + whole.length))) yield name
    }
}

function* limited(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  let left = mostWords
  for (const match of text.matchAll(pattern)) {
    if (left-- === 0) return
    yield match
  }
}

function firsts(text: string, pattern: RegExp, most: number): readonly string[] {
  const found: string[] = []
  for (const [, name = ''] of text.matchAll(pattern)) {
    if (found.length >= most) break
    found.push(name)
  }
  return found
}

function isBehindComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 200), offset)
  return /(?:^|\s)#(?!!)/.test(before.slice(before.lastIndexOf('\n') + 1))
}

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 200)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /(?:^|\s)#/.test(line) ? '' : `${line} ${text.slice(start, end)}${/^[^\n]*/.exec(after)?.[0] ?? ''}`
}

/** An absolute path has a prefix that the repository does not: `/app/docs/run.sh`. */
function tails(name: string): readonly string[] {
  if (!name.startsWith('/')) return [name]
  const parts = name.slice(1).split('/')
  return parts.slice(0, 4).map((_, at) => parts.slice(at).join('/'))
}
