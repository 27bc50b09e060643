import { parseJson } from '../../syntax/json/parse.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { joined } from '../shared/files/joined-command.ts'
import { at, items, nodesOf, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'

/** Keys of the program, and of what follows it, in one mapping. */
const pairs: readonly (readonly [program: string, args: string])[] = [
  // Kubernetes, Argo, Tekton, Cloud Run: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/>
  ['command', 'args'],
  ['command', 'arguments'],
  ['cmd', 'args'],
  ['program', 'args'],
  ['executable', 'args'],
  ['entrypoint', 'args'],
  // ECS, <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html>
  ['entryPoint', 'command']
]
const alone = ['command', 'cmd', 'argv', 'entrypoint', 'entryPoint']
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

/** The command of a mapping: a program with its arguments, or a list of words. */
function commandOf(node: Node, content: string): Pick<Embedded, 'text' | 'map'> | undefined {
  for (const [program, args] of pairs) {
    const [first, rest] = [at(node, program), at(node, args)]
    if (first === undefined || rest === undefined || items(rest).length === 0) continue
    if (items(first).length > 0 || textOf(first) !== undefined) return joined([first, rest], content)
  }
  const list = alone.map(name => at(node, name)).find(value => items(value).length > 1)
  return list === undefined ? undefined : joined([list], content)
}
