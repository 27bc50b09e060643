import { tomlAt, type TomlNode, type TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'
import { follow } from './sections.ts'

/**
 * Keys by which a build runs programs of the project; a star stands for every key. Where they are described: hatch.pypa.io,
 * backend.pdm-project.org, python-poetry.org, setuptools.pypa.io.
 */
const hooks = [
  'tool.hatch.build.hooks.custom',
  'tool.hatch.build.targets.*.hooks.custom',
  'tool.hatch.metadata.hooks.custom',
  'tool.pdm.build.custom-hook',
  'tool.poetry.build.script',
  'tool.setuptools.cmdclass.*'
]

/** Gaps for the programs that run when the project is built, which an installation from its source does. */
export function buildCode({ locate }: Pick<ExtractorInput, 'locate'>, root: TomlTable): readonly ExtractedGap[] {
  const script = tomlAt(root, 'tool', 'poetry', 'build')
  const found = [
    ...hooks.flatMap(path => follow(root, path.split('.'))),
    ...(script?.type === 'string' ? [{ keys: ['tool', 'poetry', 'build'], node: script }] : [])
  ]
  const backend = tomlAt(root, 'build-system', 'backend-path')
  return [
    ...found.map(({ keys, node }) => gap(keys.join('.'), node)),
    // A project that is its own backend: the change shows it as any other code.
    ...(backend === undefined ? [] : [{ ...gap('build-system.backend-path', backend), atMost: 'note' as const }])
  ]

  function gap(subject: string, node: TomlNode): ExtractedGap {
    const reason = `a build runs ${nameOf(node)}, and what it does is not checked`
    return { code: 'unaccounted', subject, reason, location: locate(node.start, node.end) }
  }
}

function nameOf(node: TomlNode): string {
  const named = node.type === 'table' ? tomlAt(node, 'path') : node
  return named?.type === 'string' ? named.value.slice(0, 200) : 'a program of the project'
}
