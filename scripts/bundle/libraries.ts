import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { plainPackageUrls } from './lean.ts'

const loader = /[\\/]src[\\/]core[\\/]library\.ts$/
const load = 'createRequire(import.meta.url)'

/** Makes `library(name)` load the file beside the bundle that {@link libraryFiles} makes of the library. */
export const libraryLoader: Plugin = {
  name: 'library-loader',
  setup({ onLoad }) {
    onLoad({ filter: loader }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes(load)) throw new Error(`${path} loads in another way now`)
      return { contents: text.replace(load, `name => ${load}(\`./\${name}.cjs\`)`), loader: 'ts' }
    })
  }
}

/** The libraries that `src/` loads when they are first asked for, each as one file: what `library(name)` names. */
export async function libraryFiles(
  root: string,
  outdir: string
): Promise<{ readonly outputFiles: readonly { path: string; text: string }[]; readonly metafile: Metafile }> {
  return build({
    absWorkingDir: root,
    outdir,
    outExtension: { '.js': '.cjs' },
    entryPoints: [...librariesIn(join(root, 'src'))].sort().map(name => ({ in: name, out: name })),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [plainPackageUrls]
  })
}

function librariesIn(folder: string): ReadonlySet<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = sources
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map(file => readFileSync(join(folder, file), 'utf8'))
  return new Set(texts.flatMap(text => [...text.matchAll(/\blibrary\('([^']+)'\)/g)].map(([, name = '']) => name)))
}
