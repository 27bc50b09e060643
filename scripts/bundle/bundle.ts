import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { chunkNames, renamed } from './chunk-names.ts'
import { declarationsOf } from './declarations.ts'
import { forwardsIn } from './forwards.ts'
import { groupPlugin, groupsOf, type GroupSeeds } from './groups.ts'
import { calledEndpoints, leanToolkit, plainJsonParser } from './lean.ts'
import { libraryFiles, libraryLoader } from './libraries.ts'
import { licencesOf } from './licences.ts'
import { banner, inAscii, withoutEffectOf, withoutNeedlessRequire } from './text.ts'

/** The entry points. The command line tells its version and its help without a review, so it stands apart. */
const entries = { cli: 'src/cli/main.ts', action: 'src/action/main.ts', library: 'src/library/main.ts' }
const apart = new Set([entries.cli])

/**
 * What is loaded together is one file each: starting takes longer by each module than by the code of a few that a run
 * does not need. Extractors, and what only they need, stay files of their own, loaded when a file needs them.
 */
const together: readonly GroupSeeds[] = [
  { name: 'cli', seeds: ['src/cli/catalogue.ts', 'src/core/version.ts'] },
  {
    name: 'review',
    seeds: ['src/review/session.ts', 'src/cli/commands/review.ts', 'src/reports/terminal/terminal.ts']
  },
  { name: 'assess', seeds: ['src/review/assess.ts'] },
  { name: 'github', seeds: ['src/action/run.ts', 'src/action/by-status.ts'] }
]

/** Bundles the entry points into a folder; the same whatever folder that is. */
export async function bundle(root: string, folder: string, version: string): Promise<void> {
  const outdir = join(root, 'dist')
  const options = {
    absWorkingDir: root,
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
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
    banner: { js: banner },
    define: { WEIGHBRIDGE_VERSION: JSON.stringify(version) }
  } as const satisfies BuildOptions
  const lean = [calledEndpoints, plainJsonParser, leanToolkit, libraryLoader]
  const alone = await build({ ...options, entryPoints: entries, plugins: lean })
  const groups = groupsOf(alone.metafile, together)
  const plugins = [groupPlugin(root, alone.metafile, groups, apart), ...lean]
  const { metafile, outputFiles } = await build({ ...options, entryPoints: entries, plugins })
  const names = chunkNames(metafile, groups)
  const [runtime = ''] = [...names].find(([, name]) => name === 'chunks/runtime.js') ?? []
  const lasting = (text: string): string => inAscii(withoutEffectOf(runtime, withoutNeedlessRequire(text)))
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(outdir.length + 1), lasting(text)]))
  const forwards = forwardsIn(texts)
  const imported = new Map([...names].map(([made, name]) => [made, names.get(forwards.get(made) ?? '') ?? name]))
  for (const [made, text] of texts)
    if (!forwards.has(made)) write(join(folder, names.get(made) ?? made), renamed(text, imported))
  const libraries = await libraryFiles(root, join(outdir, 'chunks'))
  for (const { path, text } of libraries.outputFiles) write(join(folder, path.slice(outdir.length + 1)), inAscii(text))
  for (const [path, text] of declarationsOf(root, 'library/main.ts')) write(join(folder, 'types', path), text)
  write(
    join(folder, 'LICENSES.txt'),
    licencesOf(root, [...Object.keys(metafile.inputs), ...Object.keys(libraries.metafile.inputs)])
  )
  cpSync(join(root, 'src/cli/demo/advisories.json'), join(folder, 'demo-advisories.json'))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
