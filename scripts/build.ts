// Bundles the entry points into dist/, with --if-changed only where dist/ is not what they give. With --check it builds
// elsewhere and fails when the committed bundles differ.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { inputsOf, isCurrent, remember } from './dist-stamp.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

// The toolkit reaches for an HTTP client of a megabyte in functions that nobody here calls, and does not say that its
// modules have no side effects; requests are made by Octokit with the fetch of Node.js.
const leanToolkit: Plugin = {
  name: 'lean-toolkit',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === leanToolkit || !/node_modules\/@actions\//.test(importer)) return undefined
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: leanToolkit })
      return found.errors.length > 0 ? undefined : { ...found, sideEffects: false }
    })
  }
}

async function bundle(outdir: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // jsonc-parser's CommonJS build requires its own files at run time.
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    // Half of the bytes to load at every run; names stay, so that a stack trace still says where.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    plugins: [leanToolkit],
    metafile: true,
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n" },
    define: { WEIGHBRIDGE_VERSION: JSON.stringify(packageVersion()) }
  })
  writeFileSync(join(outdir, 'LICENSES.txt'), licenses(Object.keys(metafile.inputs)))
  cpSync(join(root, 'src/cli/demo/advisories.json'), join(outdir, 'demo-advisories.json'))
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}

/** The licences of the packages whose code is in the bundles. */
function licenses(inputs: readonly string[]): string {
  const folders = inputs.map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
  const packages = [...new Set(folders.filter(folder => folder !== undefined))].sort()
  return packages
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
        name: string
        version: string
        license?: string
      }
      const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()
      return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'weighbridge-dist-'))
  await bundle(fresh)
  const all = new Set([...files(fresh), ...files(dist)])
  const differing = [...all].filter(file => {
    const [one, other] = [join(fresh, file), join(dist, file)]
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other))
  })
  rmSync(dirname(join(fresh, 'x')), { recursive: true })
  for (const file of differing) console.log(`stale: dist/${file} (npm run build)`)
  if (differing.length > 0) process.exitCode = 1
} else {
  const inputs = inputsOf(root)
  if (!process.argv.includes('--if-changed') || !isCurrent(root, inputs)) {
    rmSync(dist, { recursive: true, force: true })
    await bundle(dist)
    remember(root, inputs)
  }
}
