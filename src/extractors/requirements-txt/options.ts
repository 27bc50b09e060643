/** An option of a requirements file that stands on its own line. */
export interface LineOption {
  readonly name: string
  readonly value: string
  /** Where the value starts in the line. */
  readonly at: number
}

// https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
const long: ReadonlyMap<string, string> = new Map([
  ['--index-url', 'index'],
  ['--pypi-url', 'index'],
  ['--extra-index-url', 'extra-index'],
  ['--no-index', 'flag'],
  ['--constraint', 'constraint'],
  ['--requirement', 'requirement'],
  ['--editable', 'editable'],
  ['--find-links', 'ignored'],
  ['--no-binary', 'ignored'],
  ['--only-binary', 'ignored'],
  ['--prefer-binary', 'flag'],
  ['--require-hashes', 'flag'],
  ['--pre', 'flag'],
  ['--trusted-host', 'ignored'],
  ['--use-feature', 'ignored'],
  ['--all-releases', 'ignored'],
  ['--only-final', 'ignored'],
  // pip no longer knows these; files that have them exist.
  ['--always-unzip', 'flag'],
  ['--process-dependency-links', 'flag'],
  ['--use-wheel', 'flag'],
  ['--no-use-wheel', 'flag'],
  ['--no-deps', 'flag'],
  ['--upgrade', 'flag']
])

const short: ReadonlyMap<string, string> = new Map([
  ['-i', '--index-url'],
  ['-c', '--constraint'],
  ['-r', '--requirement'],
  ['-e', '--editable'],
  ['-f', '--find-links'],
  ['-Z', '--always-unzip'],
  ['-U', '--upgrade']
])

/** The option of a line that starts with one: its meaning as `name`. Undefined when it is no option of pip's. */
export function readLineOption(line: string): LineOption | undefined {
  const token = /^--[a-z-]+|^-[a-zA-Z]/.exec(line)?.[0] ?? ''
  const name = long.get(short.get(token) ?? token)
  if (name === undefined) return undefined
  const [lead = ''] = (token.startsWith('--') ? /^(?:\s*=\s*|\s+)/ : /^\s*=?\s*/).exec(line.slice(token.length)) ?? []
  const at = token.length + lead.length
  const quoted = /^(["'])(.*)\1$/s.exec(line.slice(at))
  if (quoted?.[2] !== undefined) return { name, value: quoted[2], at: at + 1 }
  return { name, value: line.slice(at), at }
}

/** What follows a requirement on its line: the requirement's length, and the values of its `--hash` options. */
export function splitOptions(line: string): { readonly length: number; readonly hashes: readonly string[] } {
  const first = / -{1,2}[a-z]/i.exec(line.replace(/\t/g, ' '))
  if (first === null) return { length: line.length, hashes: [] }
  const words = line
    .slice(first.index)
    .split(/\s+/)
    .filter(word => word !== '')
  const hashes = words.flatMap((word, index) => {
    if (word === '--hash') return [words[index + 1] ?? '']
    return word.startsWith('--hash=') ? [word.slice('--hash='.length)] : []
  })
  return { length: line.slice(0, first.index).trimEnd().length, hashes: hashes.filter(hash => hash.includes(':')) }
}
