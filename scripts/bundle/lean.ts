import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

// The toolkit reaches for an HTTP client of a megabyte in functions that nobody here calls, and does not say that its
// modules have no side effects; requests are made by Octokit with the fetch of Node.js.
export const leanToolkit: Plugin = {
  name: 'lean-toolkit',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === leanToolkit || !/node_modules\/@actions\//.test(importer)) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: leanToolkit })
      return found.errors.length > 0 ? undefined : { ...found, sideEffects: false }
    })
  }
}

// Editing and formatting make a table of line breaks when they are loaded. Nobody here edits.
export const plainJsonParser: Plugin = {
  name: 'plain-json-parser',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /\/(?:string-intern|format|edit)$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === plainJsonParser || !/node_modules[\\/]jsonc-parser[\\/]/.test(importer)) return undefined
        const found = await resolve(path, { importer, resolveDir, kind, pluginData: plainJsonParser })
        return { ...found, sideEffects: false }
      }
    )
  }
}

// The order that it sorts short names by takes longest to set up of all that a start evaluates, and is that of ASCII.
const collator = 'const { compare: localeCompare } = new Intl.Collator()'

/** Package URLs without an `Intl.Collator`. */
export const plainPackageUrls: Plugin = {
  name: 'plain-package-urls',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]packageurl-js[\\/]src[\\/]strings\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes(collator)) throw new Error(`${path} sorts in another way now`)
      const plain = 'const localeCompare = (one, other) => (one < other ? -1 : one > other ? 1 : 0)'
      return { contents: text.replace(collator, plain), loader: 'js' }
    })
  }
}

type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>

// Octokit has a table of all endpoints of the REST API, half of its code. Those that `src/` names stay.
export const calledEndpoints: Plugin = {
  name: 'called-endpoints',
  setup({ onLoad, initialOptions }) {
    onLoad({ filter: /[\\/]plugin-rest-endpoint-methods[\\/].*[\\/]endpoints\.js$/ }, async ({ path }) => {
      const { default: all } = (await import(pathToFileURL(path).href)) as { default: Endpoints }
      const called = endpointsIn(join(initialOptions.absWorkingDir ?? '', 'src'))
      const kept = Object.entries(all).map(([scope, methods]) => [
        scope,
        Object.fromEntries(Object.entries(methods).filter(([method]) => called.has(`${scope}.${method}`)))
      ])
      return { contents: `export default ${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`, loader: 'js' }
    })
  }
}

/** `pulls.get` for each `rest.pulls.get` in the sources. */
function endpointsIn(folder: string): ReadonlySet<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
  const texts = sources.map(file => readFileSync(join(folder, file), 'utf8'))
  return new Set(
    texts.flatMap(text =>
      [...text.matchAll(/\brest\s*\.(\w+)\s*\.(\w+)/g)].map(([, scope, method]) => `${scope}.${method}`)
    )
  )
}
