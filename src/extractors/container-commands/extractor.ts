import { order, partOf, surePartOf } from '../../commands/command-keys.ts'
import { parseJson } from '../../syntax/json/parse.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { joined } from '../shared/files/joined-command.ts'
import { entries, items, nodesOf, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'

const mostCommands = 1000

/** Other readers know what these files run. */
const others = /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$|(?:^|\/)\.continue\//
const key = /["']?(?:command|cmd|argv|program|executable|entry[pP]oint)["']?[ \t]{0,20}:/

/** Reads what containers and jobs start, where the program and its arguments are lists or stand under two keys. */
export const extractor: Extractor = {
  // Manifests have any name.
  files: ['**/*.{yml,yaml}', '**/*{task,job,container}[-_]def*.json', '**/{task,job,container}def*.json'],
  mayMatter: (content, path) => !others.test(path) && key.test(content),
  extract(input: ExtractorInput): Extraction {
    const { path, content } = input
    // The reader of a format says what is wrong with a file: here it has none.
    const roots = path.endsWith('.json') ? [parseJson(content, 'jsonc').root] : parseYaml(content).documents
    const embedded = roots.flatMap(root => (root === undefined ? [] : commandsIn(root, content)))
    const beyond = embedded[mostCommands]?.map(0)
    const reason = `only the first ${mostCommands} of its commands are read`
    const gaps = beyond === undefined ? [] : [unreadable(input, beyond, beyond, reason, 'limit-exceeded')]
    return { components: [], gaps, embedded: embedded.slice(0, mostCommands) }
  }
}

function commandsIn(root: Node, content: string): readonly Embedded[] {
  return [...nodesOf(root)].flatMap(({ node, keys: slot }) => {
    const script = commandOf(node, content)
    return script === undefined ? [] : [{ language: 'shell', ...script, slot }]
  })
}

/**
 * The command of a mapping: a program with its arguments, or a list of words.
 * <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/>,
 * <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html>
 */
function commandOf(node: Node, content: string): Pick<Embedded, 'text' | 'map'> | undefined {
  const given = entries(node).flatMap(({ key, value }) => {
    const part = partOf(key)
    return part === undefined || value === undefined ? [] : [{ part, key, value, isSure: surePartOf(key) === part }]
  })
  const parts = order.flatMap(part => {
    const named = given.filter(one => one.part === part)
    return named.some(({ isSure }) => isSure) ? named.filter(({ isSure }) => isSure) : named
  })
  const [first, ...rest] = parts
  if (first === undefined) return undefined
  const isWhole = first.part !== 'arguments' && (items(first.value).length > 0 || textOf(first.value) !== undefined)
  const lists = rest.filter(({ part, value }) => part !== first.part && items(value).length > 0)
  if (isWhole && lists.length > 0)
    return joined(
      [first, ...lists].map(({ value }) => value),
      content
    )
  const list = parts.find(
    ({ part, key, value, isSure }) => isSure && (part !== 'arguments' || key === 'argv') && items(value).length > 1
  )
  return list === undefined ? undefined : joined([list.value], content)
}
