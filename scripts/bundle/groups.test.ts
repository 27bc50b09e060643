import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { makeFolder } from '../../test/helpers/git.ts'
import { groupPlugin, groupsOf } from './groups.ts'

const sources = {
  'src/main.ts': `import { version } from './version.ts'\nconsole.log(version)\nawait import('./review.ts')\n`,
  'src/version.ts': `export const version = '1'\n`,
  'src/review.ts': `import { judge } from './judge.ts'\nexport const run = judge\nexport const read = () => import('./read.ts')\n`,
  'src/judge.ts': `import { version } from './version.ts'\nimport { name } from './name.ts'\nexport const judge = name + version\n`,
  'src/name.ts': `export const name = 'name'\n`,
  'src/read.ts': `import { name } from './name.ts'\nexport const text = 'read ' + name\n`
}

const together = [{ name: 'review', seeds: ['src/review.ts'] }]

async function files(): Promise<{ readonly root: string; readonly options: BuildOptions & { metafile: true } }> {
  const root = await makeFolder()
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const shape = { bundle: true, splitting: true, format: 'esm', write: false, metafile: true } as const
  return { root, options: { ...shape, absWorkingDir: root, outdir: join(root, 'dist'), entryPoints: ['src/main.ts'] } }
}

test('a group holds what its seeds import; what an earlier group holds is not in a later one', async () => {
  const { options } = await files()
  const { metafile } = await build(options)
  const groups = groupsOf(metafile, [...together, { name: 'read', seeds: ['src/read.ts'] }])
  expect(groups.map(({ name, files }) => [name, ...files])).toEqual([
    ['review', 'src/judge.ts', 'src/name.ts', 'src/review.ts', 'src/version.ts'],
    ['read', 'src/read.ts']
  ])
  expect(() => groupsOf(metafile, [{ name: 'x', seeds: ['src/x.ts'] }])).toThrow('nothing imports src/x.ts')
})

test('a group is one file, but for what it shares with an entry that stays apart', async () => {
  const { root, options } = await files()
  const { metafile } = await build(options)
  const groups = groupsOf(metafile, together)
  const made = await build({ ...options, plugins: [groupPlugin(root, metafile, groups, new Set(['src/main.ts']))] })
  const contents = Object.values(made.metafile.outputs)
    .map(({ inputs }) =>
      Object.keys(inputs)
        .filter(file => file.startsWith('src/'))
        .sort()
    )
    .filter(inputs => inputs.length > 0)
  expect(contents).toEqual(
    expect.arrayContaining([
      ['src/main.ts'],
      ['src/version.ts'],
      ['src/judge.ts', 'src/name.ts', 'src/review.ts'],
      ['src/read.ts']
    ])
  )
  expect(contents).toHaveLength(4)
})
