import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { extractors } from '../src/extractors/registry.generated.ts'
import { ecosystems } from '../src/ecosystems/registry.generated.ts'
import { rules } from '../src/rules/registry.generated.ts'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')

/** What each part of the tree may import. Folders of one line do not import each other, except as `within` says. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ecosystems: ['core'],
  syntax: ['core'],
  artifacts: ['core'],
  policy: ['core', 'ecosystems'],
  changes: ['core'],
  sources: ['core', 'ecosystems'],
  extractors: ['core', 'ecosystems', 'syntax', 'artifacts'],
  rules: ['core', 'ecosystems', 'policy', 'changes', 'sources', 'extractors'],
  reports: ['core'],
  github: ['core'],
  'base-policy.ts': ['core', 'policy', 'changes', 'rules'],
  'adopted.ts': ['core', 'policy', 'changes', 'extractors'],
  'evidence.ts': ['core', 'policy', 'changes', 'extractors', 'rules', 'adopted.ts'],
  'foreign.ts': ['core', 'policy', 'changes', 'sources'],
  'impact.ts': ['core', 'ecosystems', 'sources', 'rules'],
  'review.ts': [
    'core',
    'evidence.ts',
    'foreign.ts',
    'impact.ts',
    'policy',
    'changes',
    'sources',
    'extractors',
    'rules'
  ],
  'version.ts': [],
  demo: ['core', 'policy', 'changes', 'sources', 'rules', 'reports', 'review.ts', 'version.ts'],
  commands: [
    'core',
    'ecosystems',
    'policy',
    'changes',
    'sources',
    'rules',
    'reports',
    'demo',
    'base-policy.ts',
    'review.ts',
    'version.ts'
  ],
  'action.ts': ['core', 'acting.ts', 'github'],
  'reporting.ts': ['core', 'changes', 'reports', 'github'],
  'acting.ts': [
    'core',
    'policy',
    'changes',
    'sources',
    'rules',
    'reports',
    'github',
    'reporting.ts',
    'base-policy.ts',
    'review.ts',
    'version.ts'
  ],
  'cli.ts': ['core', 'commands', 'version.ts']
}

/** Folders whose own folders are strangers to each other; files beside them are shared. */
const apart = ['ecosystems', 'syntax', 'extractors', 'rules', 'sources', 'artifacts']

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('fixtures'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !file.endsWith('.test.ts'))
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => resolve(dirname(file), path))
}

function part(file: string): string {
  return relative(src, file).split('/')[0] ?? ''
}

function inner(file: string): string | undefined {
  const [, folder, rest] = relative(src, file).split('/')
  return rest === undefined ? undefined : folder
}

describe('imports', () => {
  const pairs = sourceFiles(src).flatMap(from =>
    importsOf(from).map(to => [relative(src, from), relative(src, to)] as const)
  )

  test('are found', () => {
    expect(pairs.length).toBeGreaterThan(50)
  })

  test('stay inside src', () => {
    expect(pairs.filter(([, to]) => to.startsWith('..'))).toEqual([])
  })

  test('go one way', () => {
    const against = pairs.filter(([from, to]) => {
      const [one, other] = [part(join(src, from)), part(join(src, to))]
      return one !== other && arrows[one]?.includes(other) !== true
    })
    expect(against).toEqual([])
  })

  test.each(apart)('the folders of %s do not know each other', name => {
    const between = pairs.filter(([from, to]) => {
      if (part(join(src, from)) !== name || part(join(src, to)) !== name) return false
      const [one, other] = [inner(join(src, from)), inner(join(src, to))]
      return one !== undefined && other !== undefined && one !== other
    })
    expect(between).toEqual([])
  })

  test('only registries load the folders of rules, extractors and ecosystems by name', () => {
    // What several extractors share may name a world or a language, as each of them may.
    const isShared = (from: string, to: string): boolean =>
      from.startsWith('extractors/') && /^(ecosystems|syntax)\//.test(to)
    const loaders = pairs.filter(
      ([from, to]) =>
        /^(rules|extractors|ecosystems)\/[^/]+\.ts$/.test(from) &&
        inner(join(src, to)) !== undefined &&
        !isShared(from, to)
    )
    expect(new Set(loaders.map(([from]) => from))).toEqual(
      new Set(['rules/registry.generated.ts', 'extractors/registry.generated.ts', 'ecosystems/registry.generated.ts'])
    )
  })
})

function folders(name: string): string[] {
  return readdirSync(join(src, name), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
}

describe('rules', () => {
  test.each(folders('rules'))('%s is complete', id => {
    for (const file of ['rule.ts', 'rule.test.ts', 'README.md'])
      expect([file, existsSync(join(src, 'rules', id, file))]).toEqual([file, true])
    expect(readFileSync(join(src, 'rules', id, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${id}\n\n\\S`))
  })

  test('all are registered', () => {
    expect(Object.keys(rules)).toEqual(folders('rules'))
  })
})

describe('extractors', () => {
  test.each(folders('extractors'))('%s is complete', id => {
    const folder = join(src, 'extractors', id)
    for (const file of ['extractor.ts', 'extractor.test.ts', 'README.md'])
      expect([file, existsSync(join(folder, file))]).toEqual([file, true])
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${id}\n\n\\S`))
    expect(readdirSync(join(folder, 'fixtures')).length).toBeGreaterThan(0)
  })

  test('all are registered', () => {
    expect(extractors.map(({ id }) => id)).toEqual(folders('extractors'))
  })
})

test('ecosystems of packages are registered', () => {
  const ids = folders('ecosystems').filter(id => existsSync(join(src, 'ecosystems', id, 'ecosystem.ts')))
  expect([...ecosystems.keys()]).toEqual(ids)
})

test('no file of ours is longer than a reader takes in', () => {
  const written = sourceFiles(src).filter(file => !file.endsWith('.generated.ts'))
  const long = written.filter(file => readFileSync(file, 'utf8').split('\n').length > 251)
  expect(long.map(file => relative(root, file))).toEqual([])
})
