import type { Metafile } from 'esbuild'
import type { Group } from './groups.ts'

/**
 * What the chunks are called in place of a digest of their content, by what a bundler called them: after their group, the
 * module that is loaded, or the largest module in them. A change then shows as a diff of the file that it changes.
 */
export function chunkNames(
  { outputs }: Pick<Metafile, 'outputs'>,
  groups: readonly Group[]
): ReadonlyMap<string, string> {
  const chunks = Object.entries(outputs).flatMap(([path, output]) => {
    const [, file] = /\/(chunks\/[^/]+)$/.exec(path) ?? []
    return file === undefined ? [] : [{ file, output }]
  })
  const used = new Map<string, number>()
  const named = chunks
    .map(({ file, output }) => ({ file, name: nameOf(output, groups), inputs: Object.keys(output.inputs).join('\n') }))
    .sort((one, other) => (`${one.name}\n${one.inputs}` < `${other.name}\n${other.inputs}` ? -1 : 1))
    .map(({ file, name }): [string, string] => {
      const count = (used.get(name) ?? 0) + 1
      used.set(name, count)
      return [file, `chunks/${count === 1 ? name : `${name}-${count}`}.js`]
    })
  return new Map(named)
}

/** The text of a bundle, with the names in its imports. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /(["'])\.\/(chunks\/)?([\w.-]+-[A-Z0-9]{8}\.js)\1/g,
    (found, quote: string, folder = '', file) => {
      const name = names.get(`chunks/${String(file)}`)
      if (name === undefined) return found
      return `${quote}./${folder === '' ? name.slice('chunks/'.length) : name}${quote}`
    }
  )
}

type Output = Metafile['outputs'][string]

function nameOf({ entryPoint, inputs }: Output, groups: readonly Group[]): string {
  if (entryPoint !== undefined) return nameOfModule(entryPoint.replace(/^entry:/, ''))
  const bySize = Object.entries(inputs).sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput)
  const [largest] = bySize[0] ?? []
  if (largest === undefined) return 'runtime'
  const group = groups.find(({ files }) => bySize.filter(([file]) => files.has(file)).length > files.size / 2)
  return group?.name ?? `shared-${nameOfModule(largest)}`
}

/** `src/extractors/uv-lock/extractor.ts` → `extractors-uv-lock`, `node_modules/undici/index.js` → `undici`. */
function nameOfModule(path: string): string {
  const [, library] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
  const name = library ?? path.replace(/^src\//, '').replace(/(?:\/extractor)?\.ts$/, '')
  return name.replaceAll(/[^\w.-]+/g, '-').replace(/^-/, '')
}
