/** An option of a requirements file that stands on its own line. */
export interface LineOption {
  /** Its meaning; undefined when unknown pip option. */
  readonly name: string | undefined
  readonly value: string
  /** Where the value starts in the line. */
  readonly at: number
  /** The option with its value, as a range of the line. */
  readonly start: number
  readonly end: number
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
  ['--find-links', 'find-links'],
  ['--no-binary', 'ignored'],
  ['--only-binary', 'ignored'],
  ['--prefer-binary', 'flag'],
  ['--require-hashes', 'flag'],
  ['--pre', 'flag'],
  ['--trusted-host', 'trusted-host'],
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

/**
 * The options of a line that starts with one, in their order: pip takes several. One that pip does not know has no
 * name, and ends the list; so does an editable requirement, which may have options of its own.
 */
export function readLineOptions(line: string): readonly LineOption[] {
  const found: LineOption[] = []
  for (let at = 0; at < line.length;) {
    const { option, end } = readOption(line, at)
    found.push(option)
    if (option.name === undefined || option.name === 'editable') break
    at = end
  }
  return found
}

function readOption(line: string, start: number): { readonly option: LineOption; readonly end: number } {
  const token = /^--[a-z-]+|^-[a-zA-Z]/.exec(line.slice(start, start + 100))?.[0] ?? ''
  const name = long.get(short.get(token) ?? token)
  if (name === undefined) return { option: { name, value: '', at: start, start, end: line.length }, end: line.length }
  const rest = line.slice(start + token.length)
  const [lead = ''] = (token.startsWith('--') ? /^(?:\s*=\s*|\s+)/ : /^\s*=?\s*/).exec(rest) ?? []
  const at = start + token.length + lead.length
  if (name === 'editable') {
    return { option: { name, ...unquoted(line.slice(at), at), start, end: line.length }, end: line.length }
  }
  const next = /(?:^|\s)-{1,2}[a-zA-Z]/.exec(line.slice(at))
  const end = next === null ? line.length : at + next.index
  const value = line.slice(at, end).trimEnd()
  const option = { name, ...unquoted(value, at), start, end: at + value.length }
  return { option, end: end + (/\s/.test(line.charAt(end)) ? 1 : 0) }
}

function unquoted(value: string, at: number): { readonly value: string; readonly at: number } {
  const inner = /^(["'])(.*)\1$/s.exec(value)?.[2]
  return inner === undefined ? { value, at } : { value: inner, at: at + 1 }
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
