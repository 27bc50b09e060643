import { isAbsolute, join, relative } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** Modules that are to be one file, with all that they import, named by those that import the others. */
export interface GroupSeeds {
  readonly name: string
  readonly seeds: readonly string[]
}

/** Modules that are one file; each belongs to one group at most. */
export interface Group {
  readonly name: string
  readonly files: ReadonlySet<string>
}

type Inputs = Metafile['inputs']

/** The groups, in their order: what an earlier one holds is not in a later one. */
export function groupsOf({ inputs }: Pick<Metafile, 'inputs'>, together: readonly GroupSeeds[]): readonly Group[] {
  const taken = new Set<string>()
  return together.map(({ name, seeds }) => {
    for (const seed of seeds) if (inputs[seed] === undefined) throw new Error(`nothing imports ${seed}`)
    const files = [...closureOf(inputs, seeds)].filter(file => file.startsWith('src/') && !taken.has(file)).sort()
    for (const file of files) taken.add(file)
    return { name, files: new Set(files) }
  })
}

/**
 * Makes each group one file. A bundler splits code by the entry points that reach it, so every entry point that reaches
 * one module of a group is made to reach all of them. Those `apart` are not, and split off what they share with a group.
 */
export function groupPlugin(
  root: string,
  { inputs }: Pick<Metafile, 'inputs'>,
  groups: readonly Group[],
  apart: ReadonlySet<string>
): Plugin {
  const reachedBy = (entry: string): readonly Group[] => {
    let reached: readonly Group[] = []
    for (;;) {
      const closure = closureOf(inputs, [entry, ...reached.flatMap(({ files }) => [...files])])
      const found = groups.filter(({ files }) => [...closure].some(file => files.has(file)))
      if (found.length === reached.length) return found
      reached = found
    }
  }
  return {
    name: 'groups',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'entry-point' && kind !== 'dynamic-import') return undefined
        const entry = relative(root, isAbsolute(path) ? path : join(resolveDir, path))
        if (apart.has(entry) || inputs[entry] === undefined || reachedBy(entry).length === 0) return undefined
        return { path: entry, namespace: 'entry' }
      })
      onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => {
        const imports = reachedBy(path).map(({ name }) => `import 'group:${name}'\n`)
        return { contents: `${imports.join('')}export * from './${path}'\n`, resolveDir: root, loader: 'js' }
      })
      onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice('group:'.length), namespace: 'group' }))
      onLoad({ filter: /./, namespace: 'group' }, ({ path }) => {
        const files = [...(groups.find(({ name }) => name === path)?.files ?? [])]
        return { contents: files.map(file => `import './${file}'\n`).join(''), resolveDir: root, loader: 'js' }
      })
    }
  }
}

/** The modules that are loaded with some: what they import, but not what they load later. */
function closureOf(inputs: Inputs, seeds: readonly string[]): ReadonlySet<string> {
  const closure = new Set(seeds)
  for (const file of closure) {
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (external !== true && kind !== 'dynamic-import' && inputs[path] !== undefined) closure.add(path)
    }
  }
  return closure
}
