import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { extractors } from '../src/extractors/registry.generated.ts'
import { locks } from '../src/extractors/locks.generated.ts'
import { ecosystems } from '../src/ecosystems/registry.generated.ts'
import { hosts } from '../src/hosts/registry.generated.ts'
import { kindNames } from '../src/kinds/registry.ts'
import { rules } from '../src/rules/registry.generated.ts'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')

/** What each part of the tree may import. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  http: ['core'],
  commands: [],
  ecosystems: ['core', 'commands'],
  hosts: ['core', 'commands'],
  vendors: ['core'],
  syntax: ['core'],
  kinds: ['core', 'commands', 'ecosystems', 'hosts', 'vendors'],
  gate: ['core', 'syntax'],
  policy: ['core', 'kinds'],
  changes: ['core', 'kinds'],
  sources: ['core', 'ecosystems', 'hosts', 'http'],
  matching: ['core', 'ecosystems', 'sources'],
  extractors: ['core', 'commands', 'ecosystems', 'hosts', 'vendors', 'syntax'],
  mentions: ['core', 'commands', 'ecosystems', 'hosts', 'syntax'],
  extraction: ['core', 'kinds', 'ecosystems', 'extractors'],
  rules: ['core', 'kinds', 'ecosystems', 'hosts', 'policy', 'matching', 'extractors', 'gate', 'syntax'],
  reports: ['core', 'kinds'],
  github: ['core', 'http'],
  review: [
    'core',
    'kinds',
    'ecosystems',
    'policy',
    'changes',
    'sources',
    'matching',
    'extractors',
    'extraction',
    'mentions',
    'rules'
  ],
  cli: ['core', 'ecosystems', 'policy', 'gate', 'changes', 'sources', 'extraction', 'reports', 'github', 'review'],
  action: ['core', 'policy', 'changes', 'reports', 'github', 'review'],
  library: ['core', 'changes', 'review']
}

/** Folders whose own folders do not import each other; `shared` is what several of them need. */
const apart = ['ecosystems', 'hosts', 'kinds', 'syntax', 'extractors', 'rules', 'sources']

/** Folders in those that import the members of the family. */
const above = ['lookup', 'collect']

/** Folders in those that are no member of the family. */
const besides = ['shared', ...above]

/** Files that stand beside folders: what the folders have in common, and the generated registry of them. */
const beside: Readonly<Record<string, readonly string[]>> = {
  changes: ['source.ts'],
  cli: ['catalogue.ts', 'file-problem.ts', 'main.ts', 'output.ts', 'report.ts'],
  ecosystems: ['ecosystem.ts', 'registry.generated.ts'],
  extractors: ['extractor.ts', 'lock.ts', 'locks.generated.ts', 'registry.generated.ts'],
  hosts: ['host.ts', 'registry.generated.ts'],
  kinds: ['kind.ts', 'policy-name.ts', 'registry.ts'],
  policy: ['policy.ts'],
  review: [
    'assess.ts',
    'base-policy.ts',
    'catalogue.ts',
    'fingerprints.ts',
    'impact.ts',
    'judge.ts',
    'redact.ts',
    'review.ts',
    'session.ts',
    'verdict.ts'
  ],
  rules: ['catalogue.generated.ts', 'registry.generated.ts', 'rule.ts'],
  sources: ['fact-source.ts']
}

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

  test('go up the lines of docs/architecture.md', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const [, lines = ''] = /^```\n(core,[^`]*)```$/m.exec(page) ?? []
    const floors = lines
      .trim()
      .split('\n')
      .flatMap((line, floor) => line.split(', ').map(name => [name, floor] as const))
    const floorOf = new Map(floors)
    expect([...floorOf.keys()].sort()).toEqual(Object.keys(arrows).sort())
    const against = Object.entries(arrows).flatMap(([from, to]) =>
      to.filter(name => (floorOf.get(name) ?? 99) >= (floorOf.get(from) ?? -1)).map(name => `${from} imports ${name}`)
    )
    expect(against).toEqual([])
  })

  test('are all used', () => {
    const used = new Set(pairs.map(([from, to]) => `${part(join(src, from))} ${part(join(src, to))}`))
    const permitted = Object.entries(arrows).flatMap(([from, to]) => to.map(each => `${from} ${each}`))
    expect(permitted.filter(arrow => !used.has(arrow))).toEqual([])
  })

  test.each(apart)('the folders of %s do not import each other', name => {
    const between = pairs.filter(([from, to]) => {
      if (part(join(src, from)) !== name || part(join(src, to)) !== name) return false
      const [one, other] = [inner(join(src, from)), inner(join(src, to))]
      if (one === undefined || other === undefined || one === other || above.includes(one)) return false
      return !besides.includes(other) || one === 'shared'
    })
    expect(between).toEqual([])
  })

  test('only registries load the folders of rules, extractors, ecosystems, hosts and kinds by name', () => {
    const loaders = pairs.filter(
      ([from, to]) =>
        /^(rules|extractors|ecosystems|hosts|kinds)\/[^/]+\.ts$/.test(from) &&
        part(join(src, from)) === part(join(src, to)) &&
        !besides.includes(inner(join(src, to)) ?? 'shared')
    )
    expect(new Set(loaders.map(([from]) => from))).toEqual(
      new Set([
        'extractors/locks.generated.ts',
        'kinds/registry.ts',
        'rules/catalogue.generated.ts',
        ...['rules', 'extractors', 'ecosystems', 'hosts'].map(name => `${name}/registry.generated.ts`)
      ])
    )
  })
})

/** The code of our files, by path, without the lines that are comments. */
const code = new Map(
  sourceFiles(src)
    .filter(file => !file.endsWith('.generated.ts'))
    .map(file => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return [relative(src, file), lines.filter(line => !/^\s*(?:\/\/|\/?\*)/.test(line)).join('\n')]
    })
)

test('nobody names an extractor: what it can do is registered', () => {
  // The names of languages are words of their own.
  const languages = new Set<string>(extractors.flatMap(extractor => extractor.languages))
  const ids = extractors.map(({ id }) => id).filter(id => !languages.has(id))
  const named = [...code].flatMap(([path, text]) => {
    const texts = new Set([...text.matchAll(/(['"`])(?:extractors\/)?([\w-]+)\1/g)].map(([, , name]) => name))
    return ids.filter(id => texts.has(id) && !path.startsWith(`extractors/${id}/`)).map(id => `${path}: ${id}`)
  })
  expect(named).toEqual([])
})

/** Where a slot is defined, made, carried on, compared or printed. */
const slotted = [
  'core/component-base.ts',
  'extractors',
  'extraction',
  'sources',
  'changes/compare/',
  'review/fingerprints.ts',
  'reports/json/'
]

test('nobody reads anything out of a slot: what an entry is has fields of its own', () => {
  const readers = [...code].filter(([path, text]) => {
    if (!slotted.some(place => path.startsWith(place))) return /\bslot\b/.test(text)
    return /\bslot\b\W{0,9}\??\.(?:split|at|slice|match\w*|search|replace\w*|(?:starts|ends)With|includes|\w*ndexOf)\(|\.(?:test|exec)\([\w.]*\bslot\b/.test(
      text
    )
  })
  expect(readers.map(([path]) => path)).toEqual([])
})

test('nobody else knows the name of a lockfile', () => {
  const all = [...locks].flatMap(([id, { manifests }]) =>
    manifests.flatMap(each => each.locks.map(name => ({ id, name })))
  )
  const known = all.filter(({ name }) => !name.startsWith('*'))
  const named = [...code].flatMap(([path, text]) => {
    const words = new Set(text.replaceAll('\\', '').match(/[\w.-]+/g))
    return known
      .filter(({ id, name }) => words.has(name) && !path.startsWith(`extractors/${id}/`))
      .map(({ name }) => `${path}: ${name}`)
  })
  expect(named).toEqual([])
})

test('no README still has the words of its scaffold', () => {
  const unfinished = ['rules', 'extractors', 'hosts', 'kinds'].flatMap(name =>
    folders(name).filter(id => {
      const readme = join(src, name, id, 'README.md')
      return existsSync(readme) && /^Say (?:why|what|how)\b|\(Say /m.test(readFileSync(readme, 'utf8'))
    })
  )
  expect(unfinished).toEqual([])
})

test('no file is loose', () => {
  expect(readdirSync(src).sort()).toEqual(Object.keys(arrows).sort())
  const loose = Object.keys(arrows).flatMap(name => {
    const entries = readdirSync(join(src, name), { withFileTypes: true })
    if (!entries.some(entry => entry.isDirectory())) return []
    const files = entries.filter(entry => entry.isFile() && !entry.name.endsWith('.test.ts')).map(entry => entry.name)
    return files.filter(file => !(beside[name] ?? []).includes(file)).map(file => `${name}/${file}`)
  })
  expect(loose).toEqual([])
})

function folders(name: string): string[] {
  return readdirSync(join(src, name), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .filter(id => !besides.includes(id))
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

describe('kinds', () => {
  test.each(folders('kinds'))('%s is complete', id => {
    for (const file of ['kind.ts', 'kind.test.ts', 'README.md'])
      expect([file, existsSync(join(src, 'kinds', id, file))]).toEqual([file, true])
    expect(readFileSync(join(src, 'kinds', id, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${id}\n\n\\S`))
  })

  test('all are registered', () => {
    expect([...kindNames].sort()).toEqual(folders('kinds'))
  })
})

describe('hosts', () => {
  test.each(folders('hosts'))('%s is complete', id => {
    for (const file of ['host.ts', 'host.test.ts', 'README.md'])
      expect([file, existsSync(join(src, 'hosts', id, file))]).toEqual([file, true])
    expect(readFileSync(join(src, 'hosts', id, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${id}\n\n\\S`))
  })

  test('all are registered', () => {
    expect([...hosts.keys()]).toEqual(folders('hosts'))
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
