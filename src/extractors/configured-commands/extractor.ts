import { posix } from 'node:path'
import type { Embedded, ExtractedGap, Extraction, Format, Extractor, ExtractorInput } from '../extractor.ts'
import { dockerfilesAt } from '../shared/commands/build-files.ts'
import { joined } from '../shared/files/joined-command.ts'
import { at, decodedText, items, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { readSettings } from '../shared/files/settings-file.ts'
import { mostValues, valuesAt } from '../shared/files/key-paths.ts'
import type { FoundValue } from '../shared/files/key-paths.ts'
import { featurePackages } from './features.ts'
import { packagesOf } from './packages.ts'
import { tables } from './tables.ts'

/** Reads commands and packages in the settings of tools that run and install them. */
export const extractor: Extractor = {
  files: [
    '**/{devcontainer,.devcontainer}.json',
    '**/.claude/settings{,.local}.json',
    '**/{hooks/hooks,.cursor/hooks,.cursor/environment,.vscode/tasks}.json',
    '.github/hooks/*.json',
    '**/{.gemini,.qwen}/settings.json',
    '**/{cog,bentofile}.{yml,yaml}',
    '**/{,docker-,podman-,container-}compose{,[-_.]*}.{yml,yaml}',
    '**/{config,python_env,snapcraft,.snapcraft,charmcraft,rockcraft}.{yml,yaml}',
    '**/{cerebrium,runpod,CondaPkg,pants,pants.*,mise,mise.*,.mise,.mise.*}.toml',
    '**/mise/{config,conf.d/*}.toml',
    '**/{fastmcp,*.fastmcp,server,.claude-plugin/marketplace}.json'
  ],
  // Names that most other files have as well.
  mayMatter: (content, path) =>
    (!/\/config\.ya?ml$/.test(`/${path}`) ||
      /\b(?:requirements|requirements_file|build_commands)["']?\s{0,10}:/.test(content)) &&
    (!/\/server\.json$/.test(`/${path}`) || /"registry_?(?:type|name)"/i.test(content)),
  pointsAtRequirements: true,
  extract(input: ExtractorInput): Extraction {
    const { root, gap } = readSettings(input)
    const table = tables.find(({ path }) => path.test(input.path))
    if (table?.when?.every(key => at(root, key) === undefined)) return { components: [], gaps: [] }
    const { commands = [], calls = [], containers = [], features = [] } = table ?? {}
    const { requirements = [], lists = [], builds = [], dockerfiles = [] } = table ?? {}
    const beyond: Node[] = []
    const values = (paths: typeof commands): readonly FoundValue[] =>
      paths.flatMap(path => {
        const found = valuesAt(root, path)
        if (found.beyond !== undefined) beyond.push(found.beyond)
        return found.values
      })
    const named = values(lists).flatMap(({ node }) => textOf(node) ?? [])
    const files = named.map(file => posix.join(posix.dirname(input.path), file))
    const embedded = [
      ...values(commands).flatMap(value => command(value, input.content)),
      ...values(calls).flatMap(value => call(value, input.content)),
      ...values(features).flatMap(value => featurePackages(value, input.content)),
      ...values(containers).flatMap(({ node, slot }) => started(node, slot, input.content)),
      ...values(dockerfiles).flatMap(value => text(value, 'dockerfile', input.content)),
      ...values(requirements).flatMap(value => text(value, 'pip-requirements', input.content)),
      ...(table === undefined ? [] : packagesOf(input.content, values, table))
    ]
    const wantsAs = [
      ...files
        .filter(path => path !== '' && !path.startsWith('../'))
        .map(path => ({ path, format: 'pip-requirements' as const })),
      ...values(builds)
        .flatMap(({ node }) => buildAt(node, input.path, table?.path.test('compose.yaml') === true))
        .map(path => ({ path, format: 'dockerfile' as const }))
    ]
    const gaps = [...(gap === undefined ? [] : [gap]), ...beyond.slice(0, 1).map(node => tooMany(input, node))]
    return { components: [], gaps, embedded, wantsAs }
  }
}

function tooMany(input: ExtractorInput, { start, end }: Node): ExtractedGap {
  const reason = `a key has more than ${mostValues} values, and those from here on were not read`
  return unreadable(input, start, end, reason, 'limit-exceeded')
}

/** Where the Dockerfile of a build is: below its context for Compose, and else beside the file. */
function buildAt(build: Node, path: string, isBelow: boolean): readonly string[] {
  const context = (isBelow ? textOf(at(build, 'context')) : undefined) ?? '.'
  if (/^[/~]|:\/\/|\$/.test(context)) return []
  return dockerfilesAt(path, textOf(at(build, 'dockerfile')) ?? '', posix.join(posix.dirname(path), context))
}

/** The text of a value for the reader of a format. */
function text({ node, slot }: FoundValue, language: Format, content: string): readonly Embedded[] {
  const found = textOf(node) === undefined ? undefined : decodedText(content, node)
  return found === undefined ? [] : [{ language, text: found.text, map: offset => found.map(offset), slot }]
}

/** A text for a shell, or the words of a program. */
function command({ node, slot }: FoundValue, content: string): readonly Embedded[] {
  const script = items(node).length > 0 ? joined([node], content) : decodedText(content, node)
  return script === undefined ? [] : [{ language: 'shell', text: script.text, map: offset => script.map(offset), slot }]
}

/** A program, and its arguments if it has any: texts, or mappings that say how each is quoted. */
function call({ node, slot }: FoundValue, content: string): readonly Embedded[] {
  const program = at(node, 'command')
  const args = items(at(node, 'args'))
  if (program === undefined) return []
  if (args.length === 0) return command({ node: program, slot }, content)
  const script = joined([program, args.map(arg => at(arg, 'value') ?? arg)], content)
  return script === undefined ? [] : [{ language: 'shell', ...script, slot }]
}

/** What a container starts: the words of `entrypoint` and those of `command` behind them, each a list or a text. */
function started(node: Node, slot: string, content: string): readonly Embedded[] {
  const [program, args] = [at(node, 'entrypoint'), at(node, 'command')]
  if (program === undefined || args === undefined) return []
  const script = joined([program, args], content)
  return script === undefined ? [] : [{ language: 'shell', ...script, slot }]
}
