/** So many globs at most come of one: braces multiply. */
const most = 500

/**
 * The globs that the braces of one stand for: `*.{yml,yaml}` is `*.yml` and `*.yaml`. What begins with a parenthesis
 * stays as it is, and so does a glob whose braces nest or state a range, or that holds more than wildcards and classes.
 */
export function expandBraces(glob: string): readonly string[] {
  const end = /[!+@?*]?\(/.exec(glob)?.index ?? glob.length
  const start = glob.slice(0, end)
  if (!/^(?:[\w./*[\]-]|\{[\w./*[\]-]*,[\w./*[\],-]*\})*$/.test(start) || start.includes('..')) return [glob]
  let expanded = ['']
  for (const [at, part] of start.split(/[{}]/).entries()) {
    const choices = at % 2 === 0 ? [part] : part.split(',')
    expanded = expanded.flatMap(before => choices.map(choice => before + choice))
    if (expanded.length > most) return [glob]
  }
  return [...new Set(expanded)].map(before => before + glob.slice(end))
}
