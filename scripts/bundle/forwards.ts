/**
 * Chunks that only pass on what one other exports, under the same names, with that one: it can be imported in their place,
 * and Node.js has a module less to load.
 */
export function forwardsIn(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...texts].flatMap(([name, text]): [string, string][] => {
      const target = name.startsWith('chunks/') ? forwardedTo(text, texts) : undefined
      return target === undefined ? [] : [[name, `chunks/${target}`]]
    })
  )
}

const statement = /^(?:import (?:\{([^}]*)\} from )?"\.\/([^"]+)"|export \{([^}]*)\});\n*/

function forwardedTo(text: string, texts: ReadonlyMap<string, string>): string | undefined {
  const imported = new Map<string, readonly string[]>()
  let exported: readonly string[] = []
  let rest = text
  while (rest !== '') {
    const [whole, names, from, passed] = statement.exec(rest) ?? []
    if (whole === undefined) return undefined
    if (from !== undefined) imported.set(from, bindings(names))
    else exported = bindings(passed)
    rest = rest.slice(whole.length)
  }
  const [target] = [...imported].find(([, names]) => exported.every(name => names.includes(name))) ?? []
  if (target === undefined || exported.length === 0 || exported.some(name => name.includes(' '))) return undefined
  // What it imports beside that is loaded all the same.
  const loaded = loadedWith(`chunks/${target}`, texts)
  return [...imported.keys()].every(each => loaded.has(`chunks/${each}`)) ? target : undefined
}

/** A chunk and all that it imports. */
function loadedWith(chunk: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const loaded = new Set([chunk])
  for (const each of loaded) {
    const imports = texts.get(each)?.matchAll(/^(?:import|\}) ?(?:from )?"\.\/([^"]+)";$/gm) ?? []
    for (const [, name = ''] of imports) loaded.add(`chunks/${name}`)
  }
  return loaded
}

function bindings(names = ''): readonly string[] {
  return names
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
}
