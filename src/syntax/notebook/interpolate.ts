interface Interpolated {
  readonly text: string
  readonly start: number | Uint32Array
}

/**
 * A command of a cell as IPython gives it to the shell: `{name}` and `$name` become the texts of Python names where these are
 * known, `{"text"}` the text, and `{sys.executable}` Python itself. What other expressions give, only the run can tell.
 */
export function interpolated(command: string, start: number, values: ReadonlyMap<string, string>): Interpolated {
  let text = ''
  let at = 0
  const offsets: number[] = []
  const copy = (to: number): void => {
    for (let index = at; index < to; index++) offsets.push(start + index)
    text += command.slice(at, to)
    at = to
  }
  const pattern = /\$?\{[^{}\n]{1,200}\}|\$[a-z_]\w{0,100}/gi
  let isChanged = false
  for (const { 0: written, index } of command.matchAll(pattern)) {
    const value = replacement(written, values)
    if (value === undefined) continue
    copy(index)
    for (let each = 0; each < value.length; each++)
      offsets.push(start + index + (each === value.length - 1 ? written.length - 1 : 0))
    text += value
    at = index + written.length
    isChanged = true
  }
  if (!isChanged) return { text: command, start }
  copy(command.length)
  offsets.push(start + command.length)
  return { text, start: Uint32Array.from(offsets) }
}

/** Undefined where what is written stays: variables of the shell. */
function replacement(written: string, values: ReadonlyMap<string, string>): string | undefined {
  if (written.startsWith('$')) return /^\$\w+$/.test(written) ? values.get(written.slice(1)) : undefined
  const expression = written.slice(1, -1).trim()
  if (expression === 'sys.executable') return '/usr/bin/python3'
  const [, , literal] = /^(["'])([^"'\\]*)\1$/.exec(expression) ?? []
  if (literal !== undefined) return literal
  if (!/^[a-z_]/i.test(expression)) return undefined
  return values.get(expression) ?? `\${${'_'.repeat(Math.max(written.length - 3, 1))}}`
}
