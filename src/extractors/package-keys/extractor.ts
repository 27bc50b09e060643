import { posix } from 'node:path'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import type { ExecWord } from '../shared/commands/exec-form.ts'
import { installCommand, wordAt, wordsIn } from '../shared/commands/package-words.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { mostValues, valuesAt } from '../shared/files/key-paths.ts'
import { readSettings } from '../shared/files/settings-file.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { filesIn } from './config-maps.ts'
import { telling, type PackageKey } from './keys.ts'
import { heldBy, type HeldKey } from './walk.ts'

const pip = { command: 'pip install', joint: '==' } as const
/** Texts of YAML in texts of YAML. */
const deepest = 2
const tooMany = `only the first ${mostValues} packages under one key of it are read`

/** Reads keys that say by themselves that a tool installs what they hold, in settings of any name. */
export const extractor: Extractor = {
  files: ['**/*.{yml,yaml,json}'],
  mayMatter: content => telling.test(content),
  extract(input: ExtractorInput): Extraction {
    // What cannot be parsed as such is told by whoever knows the file, and is searched for versions all the same.
    const roots = /\.json$/i.test(input.path) ? [readSettings(input).root] : parseYaml(input.content).documents
    const found = roots.flatMap(root => (root === undefined ? [] : packagesIn(input.content, root, 0)))
    return {
      components: [],
      gaps: found.some(({ isCut }) => isCut === true) ? [unreadable(input, 0, 0, tooMany, 'limit-exceeded')] : [],
      embedded: found.flatMap(({ embedded }) => embedded),
      wantsAs: listsAt(
        input.path,
        found.flatMap(({ lists }) => lists)
      ),
      writtenFiles: roots.flatMap(root => filesIn(input.content, root))
    }
  }
}

interface Found {
  readonly embedded: readonly Embedded[]
  /** Paths of requirements files. */
  readonly lists: readonly string[]
  /** Not all of its values were read. */
  readonly isCut?: boolean
}

function packagesIn(content: string, root: Node, depth: number): readonly Found[] {
  return heldBy(root).flatMap(held => {
    const text = held.row.isYaml ? wordAt(content, held.value) : undefined
    if (text === undefined) return [read(content, held, held.value)]
    const inner = parseYaml(text.text).root
    if (inner === undefined || depth >= deepest) return []
    return [read(text.text, held, inner), ...packagesIn(text.text, inner, depth + 1)].map(({ embedded, ...rest }) => ({
      embedded: embedded.map(part => ({ ...part, map: (offset: number) => text.map(part.map(offset)) })),
      ...rest
    }))
  })
}

function read(content: string, { row, slot, from = 0 }: HeldKey, value: Node): Found {
  const { requirements = [], indexes = [], lists = [] } = row
  const words = (paths: NonNullable<PackageKey['lists']>): readonly ExecWord[] =>
    paths.flatMap(path => valuesAt(value, path).values).flatMap(({ node }) => wordAt(content, node) ?? [])
  const text = row.words === undefined ? undefined : wordAt(content, value)
  const pattern = row.words === 'commas' ? /[^\s,]+/g : /\S+/g
  // What variables and templates hold is known to the run only.
  const packages =
    text === undefined ? [] : wordsIn(given(plain(text), from), pattern).filter(one => !/[${}]/.test(one.text))
  return {
    embedded: [
      ...words(requirements).map(({ text, map }): Embedded => ({
        ...{ language: 'pip-requirements', text, slot },
        map: offset => map(offset)
      })),
      ...words(indexes)
        .filter(address => /^https?:\/\//.test(address.text))
        .map(address => indexLine(address, slot)),
      ...[installCommand(pip, packages, slot) ?? []].flat()
    ],
    lists: words(lists).map(({ text: path }) => path),
    isCut: [...requirements, ...indexes, ...lists].some(path => valuesAt(value, path).beyond !== undefined)
  }
}

function indexLine({ text, map }: ExecWord, slot: string): Embedded {
  const before = '--index-url '
  return {
    ...{ language: 'pip-requirements', text: `${before}${text}`, slot },
    map: offset => map(Math.max(offset - before.length, 0))
  }
}

/** A text with signs of variables for all that stands in templates. */
function plain({ text, map }: ExecWord): ExecWord {
  return { text: text.replaceAll(/\{\{[^{}]{0,1000}\}\}/g, template => '$'.repeat(template.length)), map }
}

/** What of a text counts: behind `NAME=`, and what stands in for a variable, `${NAME:-packages}`. */
function given({ text, map }: ExecWord, from: number): ExecWord {
  const rest = text.slice(from)
  const [, before = '', instead] = /^(\s*\$\{\w{1,100}:?-)([^{}]*)\}\s*$/.exec(rest) ?? []
  const start = from + before.length
  return { text: instead ?? rest, map: offset => map(start + offset) }
}

function listsAt(path: string, lists: readonly string[]): NonNullable<Extraction['wantsAs']> {
  const paths = lists
    .filter(list => /\.\w{1,10}$/.test(list) && !/^[/~]|:\/\/|[\s$]/.test(list))
    .flatMap(list => [posix.join(posix.dirname(path), list), posix.normalize(list)])
    .filter(list => !/^\.{1,2}(?:\/|$)/.test(list))
  return [...new Set(paths)].map(list => ({ path: list, format: 'pip-requirements' }))
}
