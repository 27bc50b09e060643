import { fileName, findProgram } from '../../../commands/command-prefix.ts'
import type { ShellCommand, ShellWord } from '../../../syntax/shell/shell.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { downloadedScript } from '../files/gaps.ts'
import { runsScript } from './interpreters.ts'
import { writtenFiles } from './written-files.ts'

const maxFiles = 500
/** Programs that compare a file with what somebody wrote down of it. */
const checks =
  /^(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum|md5sum|cksum|gpgv?2?|cosign|minisign|signify|rhash|xxhsum)$/
/** Programs that unpack archives. */
const unpacks = /^(?:tar|unzip|gunzip|bsdtar|7z|unxz|gzip)$/
/** Programs that install the package in a file. */
const installs = /^(?:dpkg|rpm|apt|apt-get|yum|dnf|zypper|installer|msiexec)$/

interface Fetched {
  readonly url: string
  /** A clone: what is in it can be run, or installed, by many programs. */
  readonly isFolder: boolean
}

/**
 * Gaps for what a script downloads or clones, and then runs or installs: `curl -o i.sh … && sh i.sh`, `git clone … && pip
 * install ./x`. What is checked against a digest or a signature, or moved to a commit, is none.
 */
export function ranDownloads(
  commands: readonly ShellCommand[],
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>
): readonly ExtractedGap[] {
  const fetched = new Map<string, Fetched>()
  const gaps: ExtractedGap[] = []
  const told = new Set<string>()
  for (const command of commands) {
    const address = runAddress(command.words)
    if (address !== undefined) gaps.push(downloadedScript(address.text ?? '', locate(address.start, address.end)))
    if (fetched.size > 0) {
      const program = findProgram(command.words)
      const name = fileName(program?.name ?? '')
      // Whoever checks one download most often checks all of them.
      if (checks.test(name) || isPinned(name, program?.rest ?? [])) fetched.clear()
      const found = runsOf(name, command, fetched)
      if (found !== undefined && !told.has(found.url)) {
        told.add(found.url)
        gaps.push(downloadedScript(found.url, locate(command.words[0]?.start ?? 0, command.words.at(-1)?.end ?? 0)))
      }
    }
    if (fetched.size > maxFiles) continue
    for (const { path, url } of writtenFiles([command], content).files)
      if (url !== undefined) fetched.set(fileName(path), { url, isFolder: false })
    const clone = cloned(command.words)
    if (clone !== undefined) fetched.set(fileName(clone.folder), { url: clone.url, isFolder: true })
  }
  return gaps
}

/** What a command runs or installs of what was fetched. */
function runsOf(name: string, command: ShellCommand, fetched: ReadonlyMap<string, Fetched>): Fetched | undefined {
  const program = findProgram(command.words)
  if (program === undefined) return undefined
  const word = command.words[command.words.length - program.rest.length - 1]
  const path = word?.text ?? word?.around?.after ?? ''
  const own = fetched.get(fileName(path))
  if (own !== undefined && !own.isFolder && (/[/\\]/.test(path) || /\.(?:sh|bash|py|bat|cmd|ps1|exe|run)$/i.test(path)))
    return own
  const operands = program.rest.filter(({ text = '' }) => !text.startsWith('-'))
  const folder = command.folder === undefined ? undefined : fetched.get(command.folder.split('/')[0] ?? '')
  const inside = folder?.isFolder === true ? folder : undefined
  if (runsScript(name)) {
    if (inside !== undefined && operands.length > 0) return inside
    return fetchedAt(operands[0], fetched, false) ?? fetchedAt(operands[0], fetched, true)
  }
  if (name === 'make') return inside ?? operands.map(({ text = '' }) => fetched.get(text)).find(each => each?.isFolder)
  if (installs.test(name)) return operands.map(each => fetchedAt(each, fetched, false)).find(each => each !== undefined)
  if (unpacks.test(name)) return undefined
  const isInstall = operands.some(({ text }) => text === 'install' || text === 'i' || text === 'add')
  if (!isInstall) return undefined
  if (inside !== undefined && operands.some(({ text = '' }) => /^\.(?:\[|$|\/)/.test(text))) return inside
  return program.rest.map(each => fetchedAt(each, fetched, true)).find(each => each !== undefined)
}

/** What was fetched to the path of a word, or to a folder that it leads into. */
function fetchedAt(
  word: ShellWord | undefined,
  fetched: ReadonlyMap<string, Fetched>,
  isFolder: boolean
): Fetched | undefined {
  const path = (word?.text ?? word?.around?.after ?? '').replace(/\[.{0,200}\]$/, '')
  const parts = isFolder ? path.split('/').slice(0, 20) : [fileName(path)]
  if (isFolder && !path.includes('/') && !/^-e$/.test(path)) return undefined
  const found = parts.map(part => fetched.get(part)).find(each => each !== undefined)
  return found?.isFolder === isFolder ? found : undefined
}

/** `git checkout COMMIT`, `git reset --hard COMMIT`. */
function isPinned(name: string, words: readonly { readonly text: string | undefined }[]): boolean {
  return (
    name === 'git' &&
    words.some(({ text }) => text === 'checkout' || text === 'reset' || text === 'switch') &&
    words.some(({ text = '' }) => /^[0-9a-f]{40}$/.test(text))
  )
}

/** Programs with the verbs behind which the address of what they run may stand. */
const fromAddress: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'uv run',
    'deno run install',
    'pipx run',
    'streamlit run',
    'mlflow run',
    'hf run',
    'yarn import version',
    'rpm -i -U -ivh -Uvh --install --upgrade'
  ].map(text => {
    const [program = '', ...verbs] = text.split(' ')
    return [program, new Set(verbs)] as const
  })
)

/** The address of a program that a command runs: `uv run https://…`, `yarn plugin import https://…`. */
function runAddress(words: readonly ShellWord[]): ShellWord | undefined {
  const program = findProgram(words)
  const verbs = fromAddress.get(program?.name ?? '')
  if (program === undefined || verbs === undefined) return undefined
  const from = program.rest.findLastIndex(({ text }) => text !== undefined && verbs.has(text))
  if (from === -1) return undefined
  let isValue = false
  for (const word of program.rest.slice(from + 1)) {
    const { text = '' } = word
    if (/^https?:\/\//i.test(text)) return word
    if (!text.startsWith('-') && !isValue) return undefined
    isValue = text.startsWith('-')
  }
  return undefined
}

const cloneValues = new Set(
  '-b --branch -o --origin --depth -c --config -j --jobs --filter --reference -u --template'.split(' ')
)

/** The address and the folder of `git clone`. */
function cloned(words: readonly ShellWord[]): { readonly url: string; readonly folder: string } | undefined {
  const program = findProgram(words)
  if (program?.name !== 'git' && program?.name !== 'gh') return undefined
  const at = program.rest.findIndex(({ text }) => text === 'clone')
  if (at === -1) return undefined
  const operands: string[] = []
  for (let next = at + 1; next < program.rest.length; next++) {
    const { text } = program.rest[next] ?? {}
    if (text === undefined) operands.push('')
    else if (cloneValues.has(text)) next++
    else if (/^--(?:revision)=[0-9a-f]{40}$/.test(text)) return undefined
    else if (!text.startsWith('-')) operands.push(text)
  }
  const [url = '', given] = operands
  const folder = given ?? url.replace(/\/$/, '').replace(/\.git$/, '')
  return url === '' || folder === '' ? undefined : { url, folder }
}
