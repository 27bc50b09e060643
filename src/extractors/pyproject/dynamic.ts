import { posix } from 'node:path'
import { tomlAt } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'

/**
 * The requirements files that a build backend takes dependencies from, as paths from the root: those of setuptools
 * (<https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata>) and of Hatch's plugin.
 */
export function requirementFiles(
  input: ExtractorInput,
  root: TomlTable
): { readonly paths: readonly string[]; readonly gaps: readonly ExtractedGap[] } {
  const dynamic = tomlAt(root, 'tool', 'setuptools', 'dynamic')
  const hook = tomlAt(root, 'tool', 'hatch', 'metadata', 'hooks', 'requirements_txt')
  const extras = [...tables(at(dynamic, 'optional-dependencies')), ...tables(at(hook, 'optional-dependencies'))]
  const lists = [
    at(at(dynamic, 'dependencies'), 'file'),
    at(hook, 'files'),
    at(hook, 'filename'),
    ...extras.map(node => at(node, 'file') ?? node)
  ]
  const paths = new Set<string>()
  const gaps: ExtractedGap[] = []
  const nodes = lists.flatMap((list): readonly TomlNode[] => {
    if (list?.type === 'array') return list.items
    return list === undefined ? [] : [list]
  })
  for (const node of nodes) {
    if (node.type !== 'string') continue
    const path = posix.normalize(posix.join(posix.dirname(input.path), node.value))
    if (path.startsWith('..') || node.value.startsWith('/')) {
      const location = input.locate(node.start, node.end)
      gaps.push({ code: 'parse-error', subject: node.value, reason: 'the file is not in the repository', location })
    } else paths.add(path)
  }
  return { paths: [...paths], gaps }
}

function at(node: TomlNode | undefined, key: string): TomlNode | undefined {
  return node?.type === 'table' ? tomlAt(node, key) : undefined
}

function tables(node: TomlNode | undefined): readonly TomlNode[] {
  return node?.type === 'table' ? [...node.entries.values()].map(({ value }) => value) : []
}
