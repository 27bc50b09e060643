import { createHash } from 'node:crypto'
import { groupBy } from '../../src/core/group.ts'
import { advisory, type TestRecord } from './osv-database.ts'

/** Numbers from 0 up to 1 that are the same for the same seed. */
export type Random = () => number

/** One place of a file that names a package or a model. */
export interface GeneratedEntry {
  readonly name: string
  /** Of a package; the branch of a model. */
  readonly version: string
  /** What tells it apart from others of its name: a marker, a stage, a place in `node_modules`. May be empty. */
  readonly slot: string
}

/** A file by what it names, in order. */
export interface GeneratedFile {
  readonly path: string
  readonly format: Format
  readonly entries: readonly GeneratedEntry[]
}

/** Affected from 1.0.0 up to and without 1.50.0. */
const affected = ['alpha', 'beta', 'gamma']
const range = [[{ introduced: '1.0.0' }, { fixed: '1.50.0' }]]

/** What an advisory source knows about the packages of generated files, by ecosystem. */
export const generatedRecords: Readonly<Record<string, readonly TestRecord[]>> = Object.fromEntries(
  ['PyPI', 'npm'].map(ecosystem => [
    ecosystem,
    affected.flatMap(name =>
      ['one', 'two'].map(which =>
        advisory({ id: `GHSA-${which}-${name}-${ecosystem.toLowerCase()}`, name, ecosystem, ranges: range })
      )
    )
  ])
)

interface Form {
  readonly path: string
  readonly slots: readonly string[]
  /** Entries without a slot of their own may have one name; otherwise only the slots tell them apart. */
  readonly repeats: boolean
  render(entries: readonly GeneratedEntry[]): string
  /** What a version is fixed to, where that is no version. */
  readonly pinned?: string
}

const forms = {
  requirements: {
    path: 'requirements.txt',
    slots: ['', 'python_version < "3.11"', "python_version>='3.11'", 'os_name == "nt"'],
    repeats: true,
    render: entries =>
      lines(entries, ({ name, version, slot }) => `${name}==${version}${slot === '' ? '' : ` ; ${slot}`}`)
  },
  project: {
    path: 'pyproject.toml',
    slots: ["python_version < '3.11'", "python_version >= '3.11'"],
    repeats: false,
    render: entries =>
      `[project]\nname = "own"\ndependencies = [\n${lines(entries, ({ name, version, slot }) => `  "${name}==${version} ; ${slot}",`)}]\n`
  },
  uv: {
    path: 'locked/uv.lock',
    slots: ["python_full_version < '3.11'", "python_full_version >= '3.11'"],
    repeats: false,
    render: entries =>
      `version = 1\n${lines(entries, ({ name, version, slot }) =>
        [
          `\n[[package]]\nname = "${name}"\nversion = "${version}"`,
          `resolution-markers = ["${slot}"]`,
          `sdist = { hash = "sha256:${digest(name + version, 'hex')}" }`
        ].join('\n')
      )}`
  },
  npm: {
    path: 'package-lock.json',
    slots: ['', 'node_modules/p/', 'node_modules/@q/r/', 'node_modules/p/node_modules/s/'],
    repeats: false,
    render: entries =>
      JSON.stringify(
        {
          name: 'own',
          lockfileVersion: 3,
          packages: {
            '': { name: 'own' },
            ...Object.fromEntries(
              entries.map(({ name, version, slot }) => [`${slot}node_modules/${name}`, npmEntry(name, version)])
            )
          }
        },
        undefined,
        2
      )
  },
  pnpm: {
    path: 'pnpm-lock.yaml',
    slots: ['a', 'b'],
    repeats: false,
    render: entries =>
      `lockfileVersion: '9.0'\n\npackages:\n${lines(entries, ({ name, version }) => `\n  ${name}@${version}:\n    resolution: {integrity: ${npmEntry(name, version).integrity}}`)}`
  },
  docker: {
    path: 'Dockerfile',
    slots: ['', 'build', 'test'],
    repeats: true,
    render: entries =>
      [...groupBy(entries, ({ slot }) => slot)]
        .map(([slot, own]) => {
          const from = `FROM python:3.12@sha256:${digest('python', 'hex')}${slot === '' ? '' : ` AS ${slot}`}\n`
          return from + lines(own, ({ name, version }) => `RUN pip install ${name}==${version}`)
        })
        .join('\n')
  },
  make: {
    path: 'Makefile',
    slots: ['install', 'test'],
    repeats: true,
    render: entries =>
      [...groupBy(entries, ({ slot }) => slot)]
        .map(([slot, own]) => `${slot}:\n${lines(own, ({ name, version }) => `\tpip install ${name}==${version}`)}`)
        .join('\n')
  },
  python: {
    path: 'train.py',
    slots: ['load', 'evaluate'],
    repeats: true,
    pinned: '0123456789abcdef0123456789abcdef01234567',
    render: entries =>
      `from transformers import AutoModel\n${lines(entries, ({ name, version, slot }) => `def ${slot}():\n    AutoModel.from_pretrained("some-org/${name}", revision="${version}")`)}`
  }
} as const satisfies Readonly<Record<string, Form>>

type Format = keyof typeof forms

const formats = Object.keys(forms) as readonly Format[]

/** A generator of numbers (mulberry32): small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Files of several formats, most of whose packages are affected by something, many of them at several versions. */
export function generatedFiles(random: Random): readonly GeneratedFile[] {
  return formats.map(format => {
    const { path, slots, repeats }: Form = forms[format]
    const entries: GeneratedEntry[] = []
    const taken = new Set<string>()
    const count = 3 + below(random, 6)
    for (let tries = 0; tries < 40 && entries.length < count; tries++) {
      const name = oneOf(random, affected)
      const slot = oneOf(random, slots)
      if (!repeats && taken.has(`${name} ${slot}`)) continue
      taken.add(`${name} ${slot}`)
      entries.push({ name, version: `1.${entries.length}.0`, slot })
    }
    return { path: `${oneOf(random, ['', 'service/'])}${path}`, format, entries }
  })
}

/** The text of each file. */
export function rendered(files: readonly GeneratedFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, format, entries }) => {
      const form: Form = forms[format]
      return [path, form.render(entries)]
    })
  )
}

/** The same with things between its entries that nothing is wrong with. */
export function withMore(random: Random, file: GeneratedFile): GeneratedFile {
  const slots: readonly string[] = forms[file.format].slots
  const entries = [...file.entries]
  for (let added = 0; added < 4; added++) {
    const more = { name: `clean${added}`, version: '3.0.0', slot: oneOf(random, slots) }
    entries.splice(below(random, entries.length + 1), 0, more)
  }
  return { ...file, entries }
}

/** The same in another order; those that only their order tells apart keep it. */
export function reordered(random: Random, file: GeneratedFile): GeneratedFile {
  const shuffled = file.entries
    .map(entry => ({ entry, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ entry }) => entry)
  const equal = groupBy(file.entries, keyOf)
  return { ...file, entries: shuffled.map(entry => equal.get(keyOf(entry))?.shift() ?? entry) }
}

/** The same with one entry at a version that nothing is wrong with. */
export function withFix(file: GeneratedFile, at: number): GeneratedFile {
  const { pinned = `1.9${at}.0` }: Form = forms[file.format]
  return {
    ...file,
    entries: file.entries.map((entry, index) => (index === at ? { ...entry, version: pinned } : entry))
  }
}

/** A number from 0 up to and without a bound. */
export function below(random: Random, bound: number): number {
  return Math.floor(random() * bound)
}

function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

function keyOf({ name, slot }: GeneratedEntry): string {
  return `${name} ${slot}`
}

function lines(entries: readonly GeneratedEntry[], line: (entry: GeneratedEntry) => string): string {
  return entries.map(entry => `${line(entry)}\n`).join('')
}

function npmEntry(name: string, version: string): { version: string; integrity: string } {
  return {
    version,
    integrity: `sha512-${digest(name + version, 'base64')}`
  }
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash(encoding === 'hex' ? 'sha256' : 'sha512')
    .update(text)
    .digest(encoding)
}
