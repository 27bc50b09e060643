/** Variables of a makefile. Where more than one value is possible, none is known. */
export interface Variables {
  /** Takes in an assignment; undefined is a value that is not known. */
  set(name: string, value: string | undefined, operator: string): void
  /** What the reference at a `$` becomes in the shell, and where it ends. */
  reference(text: string, at: number): { readonly value: string; readonly end: number }
}

const maxDepth = 10
const maxValue = 16_384

/** By convention these name the program of the same name, also where the makefile leaves them to its caller. */
const conventional: ReadonlyMap<string, string> = new Map(
  [
    'pip',
    'pip3',
    'python',
    'python3',
    'uv',
    'uvx',
    'npm',
    'npx',
    'pnpm',
    'yarn',
    'poetry',
    'pipx',
    'conda',
    'sudo'
  ].map(name => [name.toUpperCase(), name])
)

export function createVariables(): Variables {
  const values = new Map<string, string | undefined>()

  const expand = (text: string, depth: number): string | undefined => {
    let result = ''
    let from = 0
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', from)) {
      const { name, end } = referenceAt(text, at)
      const value = name === '$' ? '$' : name === undefined ? undefined : get(name, depth + 1)
      if (value === undefined || result.length > maxValue) return undefined
      result += text.slice(from, at) + value
      from = end
    }
    return result + text.slice(from)
  }
  const get = (name: string, depth: number): string | undefined => {
    if (depth > maxDepth) return undefined
    if (!values.has(name)) return conventional.get(name)
    const value = values.get(name)
    const expanded = value === undefined ? undefined : expand(value, depth)
    return expanded === undefined || expanded.length > maxValue ? undefined : expanded
  }
  return {
    set(name, value, operator) {
      if (operator === '?' && values.has(name)) return
      const before = values.get(name)
      if (operator === '+' && values.has(name)) {
        const both = before === undefined || value === undefined ? undefined : `${before} ${value}`
        values.set(name, both === undefined || both.length > maxValue ? undefined : both)
      } else values.set(name, values.has(name) && before !== value ? undefined : value)
    },
    reference(text, at) {
      const { name, end } = referenceAt(text, at)
      if (name === '$') return { value: '$', end }
      const unknown = name !== undefined && /^[a-z_]\w*$/i.test(name) ? `\${${name}}` : '${__}'
      return { value: (name === undefined ? undefined : get(name, 0)) ?? unknown, end }
    }
  }
}

/** `$(NAME)`, `${NAME}`, `$X` or `$$`; without a name for a function or a substitution. */
function referenceAt(text: string, at: number): { readonly name: string | undefined; readonly end: number } {
  const open = text.charAt(at + 1)
  if (open !== '(' && open !== '{') return { name: open === '' ? undefined : open, end: Math.min(at + 2, text.length) }
  const close = open === '(' ? ')' : '}'
  let depth = 0
  for (let end = at + 1; end < text.length && end - at < maxValue; end++) {
    if (text[end] === open) depth++
    else if (text[end] === close && --depth === 0) {
      const name = text.slice(at + 2, end)
      return { name: /^[\w.-]+$/.test(name) ? name : undefined, end: end + 1 }
    }
  }
  return { name: undefined, end: text.length }
}
